import { listFellowships } from '../../../../features/hiring/index.ts'
import { type Fellowship, isPresent } from '../../../../features/hiring/rules.ts'
import { listFollowed } from '../../../../features/progress/index.ts'
import type { Day } from '../../../../kernel/day.ts'
import type { Actor } from '../../../../platform/services.ts'
import type { Story } from '../../story.ts'
import { FIRST_TALES } from './first-tales.ts'
import { OTHER_TALES } from './other-tales.ts'
import type { TeamStory } from './tales.ts'

const TALES: Record<string, TeamStory> = { ...FIRST_TALES, ...OTHER_TALES }

/** A challenge with its people, as the story tells of them. */
export type Team = {
  challengeId: string
  slug: string
  tale: TeamStory
  fellows: readonly Fellowship[]
  mentor: Actor
  chief: Actor
}

/** The challenges that have a team and a tale. */
export async function teamsOf(story: Story): Promise<Team[]> {
  const { db } = story.services
  const fellowships = await listFellowships(db, story.edition.id)
  return (await listFollowed(db, story.edition)).flatMap(({ challengeId }) => {
    const slug = story.edition.challenges.find(it => it.id === challengeId)?.slug ?? ''
    const tale = TALES[slug]
    if (!tale) return []
    const fellows = fellowships.filter(it => it.challengeId === challengeId)
    return [
      {
        challengeId,
        slug,
        tale,
        fellows,
        mentor: story.actor(`mentor-${slug}`),
        chief: story.actor(`direction-${slug}`),
      },
    ]
  })
}

/** The first of a team's fellows who is at work on a day. */
export const fellowOn = (story: Story, { challengeId, fellows }: Team, day: Day): Actor | undefined =>
  fellows
    .filter(it => isPresent(it, day))
    .map(it => story.actor(it.email))
    .find(({ grants }) => grants.some(it => it.role === 'fellow' && it.challengeId === challengeId))
