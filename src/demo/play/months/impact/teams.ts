import { dayOf } from '../../../../features/edition/index.ts'
import { listFellowships } from '../../../../features/hiring/index.ts'
import { isPresent, partIn } from '../../../../features/hiring/rules.ts'
import type { Actor } from '../../../../platform/services.ts'
import type { Story } from '../../story.ts'
import type { Span } from '../index.ts'

/** Who writes of a challenge, and who releases it. */
export type Team = { slug: string; challengeId: string; fellow: Actor; mentor: Actor }

/** The challenges that have somebody in this stretch; once everybody has left, their last fellows. */
export async function teamsOf(story: Story, { to }: Span): Promise<Team[]> {
  const { edition, services } = story
  const all = await listFellowships(services.db, edition.id)
  const today = dayOf(to, edition.zone)
  return edition.challenges.flatMap(({ id, slug }) => {
    const own = all.filter(it => it.challengeId === id)
    const fellow = own.find(it => isPresent(it, today)) ?? own.find(it => it.state !== 'left')
    const mentor = story.staff.find(it =>
      it.roles.some(role => role.role === 'operational-mentor' && role.challenge === slug),
    )
    if (!fellow || !mentor) return []
    const [one, other] = [story.actor(fellow.email), story.actor(mentor.email)]
    // Somebody who came in this very stretch is known to the story from the next one on.
    const writer = partIn(one, edition.id, id) === 'fellow' ? one : other
    return [{ slug, challengeId: id, fellow: writer, mentor: other }]
  })
}
