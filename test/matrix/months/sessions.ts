import { currentEdition } from '../../../src/features/edition/index.ts'
import {
  addMaterial,
  addWorkshop,
  listSessions,
  loadPlan,
  openOwnFeed,
  propose,
  publishAll,
  writeSession,
} from '../../../src/features/sessions/index.ts'
import type { Role } from '../../../src/kernel/role.ts'
import type { Actor } from '../../../src/platform/services.ts'
import { pdfOf } from '../../support/pdf.ts'
import type { Found, Part } from './part.ts'

const mentors = ['operationalMentor', 'highLevelMentor'] as const
const invited = [...mentors, 'fellow', 'team'] as const
/** The fellow of this table leads the session of these addresses. */
const leaders = ['fellow', 'team'] as const
const fellow = ['fellow'] as const
const team = ['team'] as const
const everybody = [
  ...(['anonymous', 'newcomer', 'candidate', 'reader', 'jurorBeforeCharter', 'juror', 'validator'] as const),
  ...invited,
] as const

export const sessions: Part = {
  rows: [
    { fr: '/agenda', en: '/en/agenda', get: everybody },
    { fr: '/agenda.ics', en: '/en/agenda.ics', get: everybody },
    { fr: '/sessions', en: '/en/sessions', get: invited },
    { fr: '/sessions/presence', en: '/en/sessions/check-in', get: invited, post: invited },
    { fr: '/sessions/propositions', en: '/en/sessions/proposals', get: fellow, post: fellow },
    { fr: '/sessions/propositions/:id/retrait', en: '/en/sessions/proposals/:id/withdrawal', post: fellow },
    { fr: '/agenda/:token', en: '/en/agenda/:token', get: everybody },
    { fr: '/sessions/calendrier', en: '/en/sessions/calendar', get: invited, post: invited },
    { fr: '/sessions/calendrier/fin', en: '/en/sessions/calendar/end', post: invited },
    { fr: '/sessions/ateliers/:id', en: '/en/sessions/workshops/:id', get: invited },
    { fr: '/sessions/ateliers/:id/inscription', en: '/en/sessions/workshops/:id/sign-up', post: invited },
    { fr: '/sessions/ateliers/:id/desistement', en: '/en/sessions/workshops/:id/leaving', post: invited },
    { fr: '/sessions/:id', en: '/en/sessions/:id', get: invited },
    { fr: '/sessions/:id/feuille', en: '/en/sessions/:id/sheet', get: leaders, post: leaders },
    { fr: '/sessions/:id/emargement', en: '/en/sessions/:id/signatures', get: leaders },
    {
      fr: '/sessions/:id/avis',
      en: '/en/sessions/:id/feedback',
      get: [...mentors, 'fellow'],
      post: [...mentors, 'fellow'],
    },
    { fr: '/sessions/:id/documents', en: '/en/sessions/:id/materials', get: leaders, post: leaders },
    { fr: '/sessions/:id/documents/:material', en: '/en/sessions/:id/materials/:material', get: invited },
    {
      fr: '/sessions/:id/documents/:material/retrait',
      en: '/en/sessions/:id/materials/:material/removal',
      post: leaders,
    },
    { fr: '/equipe/sessions', en: '/en/team/sessions', get: team },
    { fr: '/equipe/sessions/publication', en: '/en/team/sessions/publication', post: team },
    { fr: '/equipe/sessions/ajout', en: '/en/team/sessions/addition', get: team, post: team },
    { fr: '/equipe/sessions/presences', en: '/en/team/sessions/attendance', get: team },
    { fr: '/equipe/sessions/presences.csv', en: '/en/team/sessions/attendance.csv', get: team },
    { fr: '/equipe/sessions/propositions', en: '/en/team/sessions/proposals', get: team },
    { fr: '/equipe/sessions/propositions/:id', en: '/en/team/sessions/proposals/:id', post: team },
    { fr: '/equipe/sessions/calendriers', en: '/en/team/sessions/calendars', get: team, post: team },
    { fr: '/equipe/sessions/ateliers/:id', en: '/en/team/sessions/workshops/:id', get: team, post: team },
    { fr: '/equipe/sessions/:id', en: '/en/team/sessions/:id', get: team, post: team },
    { fr: '/equipe/sessions/:id/publication', en: '/en/team/sessions/:id/publication', post: team },
    { fr: '/equipe/sessions/:id/report', en: '/en/team/sessions/:id/move', get: team, post: team },
    { fr: '/equipe/sessions/:id/annulation', en: '/en/team/sessions/:id/cancellation', get: team, post: team },
    { fr: '/equipe/sessions/:id/ateliers', en: '/en/team/sessions/:id/workshops', get: team, post: team },
  ],
  seed: async found => {
    const { id, material, proposal, token, workshop } = await prepare(found)
    return address => {
      if (/^(\/equipe)?\/sessions\/ateliers/.test(address)) return { id: workshop }
      if (/^(\/equipe)?\/sessions\/propositions/.test(address)) return { id: proposal }
      if (address === '/agenda/:token') return { token: `${token}.ics` }
      return /^(\/equipe)?\/sessions\/:id/.test(address) ? { id, material } : undefined
    }
  },
  bodies: { '/equipe/sessions/calendriers': { audience: 'fellow' } },
}

/** A session for everybody with a part, which the fellow leads, with a workshop, a file and a proposal; and a calendar to follow. */
async function prepare({ cast, challenge, one, services }: Found) {
  const edition = await currentEdition(services.db)
  const as = (personId: number, role: Role, challengeId: string | null): Actor => ({
    personId,
    name: role,
    email: `${role}@exemple.fr`,
    sessionId: 'test',
    grants: [{ role, editionId: edition.id, challengeId }],
  })
  const [host, keeper] = [as(cast.fellow, 'fellow', challenge.id), as(cast.team, 'team', null)]
  await loadPlan(services, edition)
  await publishAll(services, keeper, edition)
  const session = (await listSessions(services.db, edition.id)).find(it => it.planCode === 'demo-day')
  if (!session) throw new Error('the edition plans no demo day')
  const { id } = session
  await writeSession(services, keeper, edition, { id, words: { ...session, leaderId: cast.fellow } })
  const room = { title: 'Atelier', about: '', leader: '', place: '', capacity: 1 }
  const workshop = await addWorkshop(services, keeper, edition, { sessionId: id, workshop: room })
  const file = { name: 'support.pdf', content: new Uint8Array(pdfOf(1)) }
  await addMaterial(services, host, edition, { sessionId: id, title: 'Support', url: '', file })
  const times = { startsAt: new Date('2018-04-19T16:30:00Z'), endsAt: new Date('2018-04-19T18:00:00Z') }
  const words = { title: 'EIG off', about: 'Une soirée.', speakers: '', isOpen: false, place: '' }
  const proposal = await propose(services, host, edition, { ...words, ...times })
  await openOwnFeed(services, host, edition)
  const { token = '' } = await one('select token from calendar_feed where revoked_at is null')
  const material = Number((await one('select max(id) as id from session_material'))['id'])
  return { id, material, token, workshop: workshop.ok ? workshop.value : 0, proposal: proposal.ok ? proposal.value : 0 }
}
