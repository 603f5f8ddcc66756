import { giveFeedback } from '../../../../features/sessions/index.ts'
import { type Session, spanOf } from '../../../../features/sessions/rules.ts'
import { after, HOUR } from '../../../moments.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import { fellowsAt, staysAway } from './people.ts'
import { OPINIONS } from './texts.ts'

/** How many answer after each of these sessions; with four, nothing is shown. */
const ANSWERS: Record<string, number> = {
  bootcamp: 12,
  roadmap: 9,
  users: 11,
  'data-clinic': 4,
  'it-departments': 8,
  'demo-day': 10,
  seminar: 9,
  'fellows-train': 7,
}

/** What people say of some sessions on the evening after. */
export const opinionDeeds = (story: Story, sessions: readonly Session[]): Deed[] =>
  sessions.flatMap(session => {
    const answers = ANSWERS[session.planCode ?? '']
    if (!answers || session.state === 'cancelled' || session.state === 'planned') return []
    const at = after(spanOf(session).endsAt, 26 * HOUR)
    return [{ at, does: () => answer(story, { session, at, answers }) }]
  })

async function answer(story: Story, { session, at, answers }: { session: Session; at: Date; answers: number }) {
  const random = story.random.fork(`opinion/${session.planCode}`)
  const first = random.int(0, OPINIONS.length - 1)
  const people = (await fellowsAt(story, at)).filter(it => !staysAway(story, it.challengeId, at))
  for (const [i, { email }] of people.slice(2, 2 + answers).entries()) {
    const said = OPINIONS[(i + first) % OPINIONS.length] ?? { usefulness: 4, keep: '', change: '' }
    const given = { sessionId: session.id, opinion: said }
    story.accept(await giveFeedback(story.at(at), story.actor(email), story.edition, given), [
      'already_given',
      'feedback_closed',
    ])
  }
}
