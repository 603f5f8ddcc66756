import { checkIn, findCode, listInvited, noteAttendance } from '../../../../features/sessions/index.ts'
import type { Mark, Session } from '../../../../features/sessions/rules.ts'
import { after, MINUTE } from '../../../moments.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import { fellowsAt, staysAway } from './people.ts'
import { EXCUSES } from './texts.ts'

/** How many check in by themselves before the sheet goes round. */
const FIRST = 4

/** Nine in ten come: the first with the code of the room, the others on the sheet. */
export const attendanceDeeds = (story: Story, sessions: readonly Session[]): Deed[] =>
  sessions.flatMap(session => {
    const first = session.parts[0]
    if (!first || session.state === 'cancelled' || session.state === 'planned') return []
    const [arriving, closing] = [after(first.startsAt, 4 * MINUTE), after(first.endsAt, -15 * MINUTE)]
    return [
      { at: arriving, does: () => arrive(story, session, arriving) },
      { at: closing, does: () => passSheet(story, session, closing) },
    ]
  })

/** From 0 to 1: who never misses anything, and who often does. */
const luck = ({ random }: Story, { id, planCode }: Session, personId: number) =>
  random.fork(`attends/${planCode ?? id}/${personId}`).next()

const PRESENT = 0.92

async function arrive(story: Story, session: Session, at: Date): Promise<void> {
  if (!session.audience.includes('fellow') || session.planCode === null) return
  const code = await findCode(story.services.db, session.id)
  const early = (await fellowsAt(story, at))
    .filter(it => luck(story, session, it.personId) < PRESENT && !staysAway(story, it.challengeId, at))
    .slice(0, FIRST)
  for (const [i, { email }] of early.entries())
    story.accept(await checkIn(story.at(after(at, i * MINUTE)), story.actor(email), story.edition, code), [
      'wrong_code',
    ])
}

async function passSheet(story: Story, session: Session, at: Date): Promise<void> {
  const { edition, services } = story
  const invited = await listInvited(services.db, { editionId: edition.id, zone: edition.zone, sessionId: session.id })
  if (invited.some(it => it.how === 'sheet')) return
  const marks = invited.flatMap((it): Mark[] => {
    if (staysAway(story, it.challengeId, at)) return []
    const drawn = luck(story, session, it.personId)
    // Whoever may come without having to, comes less often.
    const share = it.mandatory ? PRESENT : session.planCode === null ? 0.55 : 0.72
    if (it.presence === 'present' || drawn < share) return [{ personId: it.personId, presence: 'present', reason: '' }]
    const reason = EXCUSES[Math.floor(drawn * 1000) % EXCUSES.length] ?? ''
    return it.mandatory && drawn < 0.97 ? [{ personId: it.personId, presence: 'excused', reason }] : []
  })
  const actor = story.actor('team-3')
  story.accept(await noteAttendance(story.at(at), actor, edition, { sessionId: session.id, marks }), ['was_cancelled'])
}
