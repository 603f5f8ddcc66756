import { currentEdition } from '../../../src/features/edition/index.ts'
import { recordOnLine } from '../../../src/features/funding/index.ts'
import { amountOf } from '../../../src/features/funding/rules.ts'
import type { Actor } from '../../../src/platform/services.ts'
import type { Part } from './part.ts'

const team = ['team'] as const
const TEAM = '/equipe/financement'

/** One expense to read, another to cancel, and a step that is taken before it is taken back. */
export const funding: Part = {
  rows: [
    { fr: TEAM, en: '/en/team/funding', get: team },
    { fr: `${TEAM}/historique`, en: '/en/team/funding/history', get: team },
    { fr: `${TEAM}/rapports/:file`, en: '/en/team/funding/reports/:file', get: team },
    { fr: `${TEAM}/ecritures`, en: '/en/team/funding/entries', get: team },
    { fr: `${TEAM}/ecritures/nouvelle`, en: '/en/team/funding/entries/new', get: team, post: team },
    { fr: `${TEAM}/ecritures/:id`, en: '/en/team/funding/entries/:id', get: team },
    { fr: `${TEAM}/ecritures/:id/annulation`, en: '/en/team/funding/entries/:id/cancellation', post: team },
    { fr: `${TEAM}/:slug`, en: '/en/team/funding/:slug', get: team },
    { fr: `${TEAM}/:slug/dossier`, en: '/en/team/funding/:slug/file', get: team, post: team },
    { fr: `${TEAM}/:slug/simulation`, en: '/en/team/funding/:slug/simulation', get: team, post: team },
    { fr: `${TEAM}/:slug/versement`, en: '/en/team/funding/:slug/payment', get: team, post: team },
    { fr: `${TEAM}/:slug/etape`, en: '/en/team/funding/:slug/step', post: team },
    { fr: `${TEAM}/:slug/etape/retrait`, en: '/en/team/funding/:slug/step/withdrawal', post: team },
    {
      fr: '/mon-defi/:slug/financement',
      en: '/en/my-challenge/:slug/funding',
      get: ['operationalMentor', 'highLevelMentor', 'team'],
    },
  ],
  seed: async ({ cast, challenge, services }) => {
    const edition = await currentEdition(services.db)
    const grants = [{ role: 'team', editionId: edition.id, challengeId: null }] as const
    const actor: Actor = { personId: cast.team, name: '', email: '', sessionId: 'test', grants }
    const draft = { amount: amountOf('12.50'), day: '2017-12-01', label: 'Cartes', reference: 'F-1' }
    const spend = async () => {
      const entry = await recordOnLine(services, actor, edition, { ...draft, kind: 'expense', line: 'support' })
      if (!entry.ok) throw new Error(entry.refusal.code)
      return entry.value
    }
    const kept = await spend()
    return address => {
      if (!address.startsWith(TEAM) && address !== '/mon-defi/:slug/financement') return undefined
      const files = { file: `conventions-${edition.id}.ods` }
      return { ...files, slug: challenge.slug, id: kept }
    }
  },
}
