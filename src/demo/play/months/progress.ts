import type { Story } from '../story.ts'
import { doAll } from './hiring/deeds.ts'
import type { Span } from './index.ts'
import { midtermDeeds } from './progress/midterm.ts'
import { closingDeeds, followDeeds, pointDeeds } from './progress/points.ts'
import { roadmapDeeds } from './progress/roadmaps.ts'
import { teamsOf } from './progress/teams.ts'

/** Monthly points and what is decided there, roadmaps in versions, and the sheets of mid-term. */
export async function goForward(story: Story, span: Span): Promise<void> {
  const { progress } = story.edition
  if (!progress) return
  const teams = await teamsOf(story)
  await doAll(
    [
      ...followDeeds(story, progress.points),
      ...teams.flatMap(team => pointDeeds(story, team, progress.points.leastDays)),
      ...teams.flatMap(team => roadmapDeeds(story, team)),
      ...teams.flatMap(team => midtermDeeds(story, team, progress.midterm)),
      ...(await closingDeeds(story, teams)),
    ],
    span,
  )
}
