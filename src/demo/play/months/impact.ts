import { askFollowUp, remindSustaining } from '../../../features/impact/index.ts'
import type { Story } from '../story.ts'
import { type Deed, doAll } from './hiring/deeds.ts'
import { answerDeeds } from './impact/answers.ts'
import { onDay } from './impact/days.ts'
import { endingDeeds } from './impact/ending.ts'
import { recordDeeds } from './impact/records.ts'
import { teamsOf } from './impact/teams.ts'
import type { Span } from './index.ts'

/**
 * Results: what each challenge opens, measures, makes and teaches, what becomes of it, and what its people answer six months after.
 * One writes nothing of what comes after until it is reminded.
 */
export async function leaveResults(story: Story, span: Span): Promise<void> {
  const { edition } = story
  if (!edition.results) return
  const teams = await teamsOf(story, span)
  await doAll([...rules(story), ...recordDeeds(story, teams), ...endingDeeds(story, teams)], span)
  await doAll(await answerDeeds(story, span, teams), span)
}

/** The instants at which scheduled work has something to do. */
function rules(story: Story): Deed[] {
  const { edition } = story
  const asks = [onDay(story, 485, '00:10', { anyDay: true })]
  const reminders = [onDay(story, 243, '00:10', { anyDay: true })]
  return [
    ...asks.map(at => ({ at, does: () => askFollowUp(story.at(at, 'follow-up 6'), edition) })),
    ...reminders.map(at => ({ at, does: () => remindSustaining(story.at(at), edition) })),
  ]
}
