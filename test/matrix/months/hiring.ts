import { currentEdition } from '../../../src/features/edition/index.ts'
import { draftContract, sendContract, signContract } from '../../../src/features/hiring/index.ts'
import type { Actor } from '../../../src/platform/services.ts'
import { pdfOf } from '../../support/pdf.ts'
import type { Found, Part } from './part.ts'

const team = ['team'] as const
const fellow = ['fellow'] as const
const everybody = [
  'anonymous',
  'newcomer',
  'candidate',
  'reader',
  'jurorBeforeCharter',
  'juror',
  'operationalMentor',
  'highLevelMentor',
  'validator',
  'fellow',
  'team',
] as const

/** The fellow's contract is sent and signed by the host: it is the fellow's turn. */
async function seed({ cast, challenge, one, services }: Found) {
  const grants = [{ role: 'team', editionId: 'eig-2', challengeId: null }] as const
  const actor: Actor = { personId: cast.team, name: 'Team', email: 'team@exemple.fr', sessionId: 'test', grants }
  const edition = await currentEdition(services.db)
  const { id } = await one(`select max(id) as id from fellowship where person_id = ${cast.fellow}`)
  const fellowshipId = Number(id)
  await draftContract(services, actor, edition, { fellowshipId, reason: '' })
  await sendContract(services, actor, edition, fellowshipId)
  const signing = { fellowshipId, party: 'host', version: 1, name: 'Jeanne Roy', confirmed: true } as const
  const content = new Uint8Array(pdfOf(1))
  await signContract(services, edition, { ...signing, content, recordedBy: cast.team })
  return (address: string) =>
    /^\/(equipe\/recrutement|mon-contrat|mon-defi\/:slug\/recrutement)/.test(address)
      ? { id: fellowshipId, version: 1, party: 'host', slug: challenge.slug }
      : undefined
}

export const hiring: Part = {
  rows: [
    { fr: '/equipe/recrutement', en: '/en/team/hiring', get: team },
    { fr: '/equipe/recrutement/export.csv', en: '/en/team/hiring/export.csv', get: team },
    { fr: '/equipe/recrutement/contrats', en: '/en/team/hiring/contracts', post: team },
    { fr: '/equipe/recrutement/:id', en: '/en/team/hiring/:id', get: team },
    { fr: '/equipe/recrutement/:id/contrat', en: '/en/team/hiring/:id/contract', post: team },
    { fr: '/equipe/recrutement/:id/envoi', en: '/en/team/hiring/:id/sending', post: team },
    { fr: '/equipe/recrutement/:id/signatures', en: '/en/team/hiring/:id/signatures', post: team },
    { fr: '/equipe/recrutement/:id/signature-externe', en: '/en/team/hiring/:id/external-signature', post: team },
    { fr: '/equipe/recrutement/:id/versions/:version', en: '/en/team/hiring/:id/versions/:version', get: team },
    {
      fr: '/equipe/recrutement/:id/versions/:version/signatures/:party',
      en: '/en/team/hiring/:id/versions/:version/signatures/:party',
      get: team,
    },
    { fr: '/equipe/recrutement/:id/preuves', en: '/en/team/hiring/:id/evidence', get: team },
    { fr: '/equipe/recrutement/:id/habilitation', en: '/en/team/hiring/:id/clearance', post: team },
    { fr: '/equipe/recrutement/:id/habilitation/suite', en: '/en/team/hiring/:id/clearance/decision', post: team },
    { fr: '/equipe/recrutement/:id/debut', en: '/en/team/hiring/:id/start', get: team, post: team },
    { fr: '/equipe/recrutement/:id/prolongation', en: '/en/team/hiring/:id/extension', get: team, post: team },
    { fr: '/equipe/recrutement/:id/depart', en: '/en/team/hiring/:id/departure', get: team, post: team },
    { fr: '/mon-contrat', en: '/en/my-contract', get: fellow },
    { fr: '/mon-contrat/signature', en: '/en/my-contract/signature', post: fellow },
    { fr: '/mon-contrat/versions/:version', en: '/en/my-contract/versions/:version', get: fellow },
    {
      fr: '/mon-contrat/versions/:version/signatures/:party',
      en: '/en/my-contract/versions/:version/signatures/:party',
      get: fellow,
    },
    {
      fr: '/mon-defi/:slug/recrutement',
      en: '/en/my-challenge/:slug/hiring',
      get: ['operationalMentor', 'highLevelMentor', 'team'],
    },
    // A machine calls there: it is refused for what it cannot prove, whoever it is.
    { fr: '/signatures/appel', post: everybody },
  ],
  seed,
}
