import {
  addMaterial,
  cancelSession,
  listMaterials,
  moveSession,
  writeSession,
} from '../../../../features/sessions/index.ts'
import type { Session } from '../../../../features/sessions/rules.ts'
import { after, DAY, HOUR } from '../../../moments.ts'
import { writePdf } from '../../../people/pdf.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import { fellowsAt, sessionNow } from './people.ts'
import { AGENDAS, MATERIALS, MATRIX, OUTPUTS } from './texts.ts'

const MOVED = {
  code: 'documentation',
  reason:
    'Le 2 mai tombe entre deux ponts : un tiers de la promotion serait en congé. Même salle, mêmes heures, le lendemain.',
}
const CANCELLED = {
  code: 'mentors-mid-term',
  reason:
    'Moins de la moitié des mentors sont disponibles à la veille de l’été. Le bilan aura lieu défi par défi, pendant les points mensuels.',
}

/** What the team writes in sessions, the one it moves, the one it cancels, and what is added afterwards. */
export const changeDeeds = (story: Story, sessions: readonly Session[]): Deed[] => [
  ...written(story),
  ...onSession(sessions, MOVED.code, -16 * DAY - 4 * HOUR, (it, at) => move(story, it, at)),
  ...onSession(sessions, CANCELLED.code, -8 * DAY - 5 * HOUR, (it, at) => cancel(story, it, at)),
  ...Object.keys(MATERIALS).flatMap(code => onSession(sessions, code, 20 * HOUR, (it, at) => share(story, it, at))),
  ...Object.keys(OUTPUTS).flatMap(code => onSession(sessions, code, 3 * DAY, (it, at) => conclude(story, it, at))),
]

/** Something done some time before or after the first part of a session begins. */
function onSession(
  sessions: readonly Session[],
  code: string,
  ms: number,
  does: (session: Session, at: Date) => Promise<void>,
): Deed[] {
  const session = sessions.find(it => it.planCode === code)
  const first = session?.parts[0]
  if (!session || !first) return []
  const at = after(first.startsAt, ms)
  return [{ at, does: () => does(session, at) }]
}

/** Agendas are written the day after the publication; one session is led by the fellow of EIG Link. */
function written(story: Story): Deed[] {
  const at = after(story.edition.instants.start, -24 * DAY + 11 * HOUR)
  const does = async () => {
    const link = (await fellowsAt(story, story.edition.instants.start)).find(it => it.challengeId.endsWith('eig-link'))
    for (const [code, { agenda, speakers }] of Object.entries(AGENDAS)) {
      const session = await sessionNow(story, code)
      if (!session || session.agenda.length > 0) continue
      const leaderId = code === 'code-review' ? (link?.personId ?? null) : session.leaderId
      const words = { ...session, agenda, speakers, leaderId }
      story.accept(await writeSession(story.at(at), story.actor('team-2'), story.edition, { id: session.id, words }))
    }
  }
  return [{ at, does }]
}

/** To the same hours of the next day. */
async function move(story: Story, session: Session, at: Date): Promise<void> {
  if (session.state !== 'published' || session.sequence > 1) return
  const parts = session.parts.map(it => ({ ...it, startsAt: after(it.startsAt, DAY), endsAt: after(it.endsAt, DAY) }))
  const moving = { ...session, parts, reason: MOVED.reason }
  story.accept(await moveSession(story.at(at), story.actor('team-2'), story.edition, moving))
}

async function cancel(story: Story, { id, state }: Session, at: Date): Promise<void> {
  if (state !== 'published') return
  const given = { id, reason: CANCELLED.reason }
  story.accept(await cancelSession(story.at(at), story.actor('team-1'), story.edition, given))
}

async function share(story: Story, { id, planCode }: Session, at: Date): Promise<void> {
  const shared = MATERIALS[planCode ?? '']
  if (!shared || (await listMaterials(story.services.db, id)).some(it => it.title === shared.title)) return
  const content = new Uint8Array(writePdf({ title: shared.title, language: 'fr-FR', lines: MATRIX }))
  const file = shared.url === '' ? { name: shared.name, content } : undefined
  const given = { sessionId: id, title: shared.title, url: shared.url, file }
  story.accept(await addMaterial(story.at(at), story.actor('team-2'), story.edition, given))
}

async function conclude(story: Story, { planCode }: Session, at: Date): Promise<void> {
  const session = await sessionNow(story, planCode ?? '')
  if (session?.outputs !== '') return
  const words = { ...session, outputs: OUTPUTS[planCode ?? ''] ?? '' }
  story.accept(await writeSession(story.at(at), story.actor('team-2'), story.edition, { id: session.id, words }))
}
