import { addWorkshop, leaveWorkshop, listWorkshops, signUp } from '../../../../features/sessions/index.ts'
import type { Session } from '../../../../features/sessions/rules.ts'
import { after, DAY, HOUR, MINUTE } from '../../../moments.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import { fellowsAt } from './people.ts'
import { WORKSHOPS } from './texts.ts'

/** The workshops of the session on users: more ask than there are places, and one person gives theirs back. */
export function workshopDeeds(story: Story, sessions: readonly Session[]): Deed[] {
  const session = sessions.find(it => it.planCode === 'users')
  const first = session?.parts[0]
  if (!session || !first) return []
  const opening = after(first.startsAt, -12 * DAY - 5 * HOUR)
  const leaving = after(first.startsAt, -4 * DAY)
  return [
    { at: opening, does: () => open(story, session, opening) },
    ...Array.from({ length: 3 }, (_, day) => after(opening, day * DAY + 2 * HOUR)).map((at, day) => ({
      at,
      does: () => ask(story, { session, at, day }),
    })),
    { at: leaving, does: () => giveBack(story, session, leaving) },
  ]
}

async function open(story: Story, { id: sessionId }: Session, at: Date): Promise<void> {
  if ((await listWorkshops(story.services.db, sessionId)).length > 0) return
  for (const workshop of WORKSHOPS)
    story.accept(await addWorkshop(story.at(at), story.actor('team-2'), story.edition, { sessionId, workshop }))
}

type Asking = { session: Session; at: Date; day: number }

/** A third of the cohort each day; two of three want the first workshop. */
async function ask(story: Story, { session, at, day }: Asking): Promise<void> {
  const [large, small] = await listWorkshops(story.services.db, session.id)
  if (!large || !small) return
  const fellows = (await fellowsAt(story, at)).filter((_, i) => i % 3 === day)
  for (const [i, { email }] of fellows.entries()) {
    const services = story.at(after(at, i * 13 * MINUTE))
    const wanted = i % 3 === 2 ? small : large
    story.accept(await signUp(services, story.actor(email), story.edition, wanted.id), ['not_invited', 'signup_over'])
  }
}

/** The first who signed up has an impediment; whoever waited first is told. */
async function giveBack(story: Story, session: Session, at: Date): Promise<void> {
  const [large] = await listWorkshops(story.services.db, session.id)
  const [first] = await fellowsAt(story, at)
  const isSeated = large?.signups.some(it => it.seated && it.personId === first?.personId)
  if (!large || !first || !isSeated || large.signups.every(it => it.seated)) return
  story.accept(await leaveWorkshop(story.at(at), story.actor(first.email), story.edition, large.id))
}
