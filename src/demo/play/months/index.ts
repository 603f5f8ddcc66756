import { after, DAY, instantAt, type Moment, moments } from '../../moments.ts'
import type { Story } from '../story.ts'
import { arrive } from './arrivals.ts'
import { coach } from './coaching.ts'
import { meetOneAnother } from './directory.ts'
import { fund } from './funding.ts'
import { hire, welcome } from './hiring.ts'
import { leaveResults } from './impact.ts'
import { goForward } from './progress.ts'
import { gatherTogether } from './sessions.ts'
import { watchOver } from './signals.ts'
import { answerQuestions } from './surveys.ts'
import { tellWeeks } from './weeks.ts'

/** A stretch of the story, from excluded to included. */
export type Span = { from: Date; to: Date }

/**
 * What one part of the programme sees its people do in a stretch of at most a week, each thing at its own instant, its scheduled
 * work included. It finds by itself what is missing: playing a stretch twice, or after a visitor's own doing, adds nothing.
 */
export type Lived = (story: Story, span: Span) => Promise<void>

const lives: readonly Lived[] = [
  welcome,
  hire,
  arrive,
  fund,
  gatherTogether,
  tellWeeks,
  coach,
  goForward,
  meetOneAnother,
  answerQuestions,
  leaveResults,
  watchOver,
]

const WEEK = 7 * DAY

/** Lives what comes after the announcement, week by week, up to the instant of a moment. */
export const liveUntil =
  (moment: Moment) =>
  async (story: Story): Promise<void> => {
    const begin = instantAt(story.edition, moments[moments.indexOf(moment) - 1] ?? moment)
    const end = instantAt(story.edition, moment)
    await story.meet()
    for (let from = begin; from < end; from = after(from, WEEK)) {
      story.tell(from.getTime() - begin.getTime(), end.getTime() - begin.getTime())
      const to = new Date(Math.min(after(from, WEEK).getTime(), end.getTime()))
      for (const live of lives) await live(story, { from, to })
    }
  }
