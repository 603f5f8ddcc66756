import { instantAt, isAfter, type Moment, moments } from '../moments.ts'
import { announce } from './announce.ts'
import { playCall, playUntilReminder, playWithdrawals } from './applications.ts'
import { confirmMost, confirmRest, hearMorning, hearRest } from './interviews.ts'
import { approve, propose, runFirst } from './matching.ts'
import { liveUntil } from './months/index.ts'
import { answerHalf, answerRest, release } from './offers.ts'
import { convene, ruleRest, signLast, signMost } from './panels.ts'
import { deliberate } from './preselect.ts'
import { publishUntil } from './public/index.ts'
import { rankMost, rankRest } from './rankings.ts'
import { readHalf, readRest } from './readings.ts'
import { checkMost, checkRest } from './screening.ts'
import { gather } from './staff.ts'
import type { Story } from './story.ts'

/** What happens in a chapter, named for the progress page; `weight` is about how long it takes, in tenths of a second. */
export type Step = { name: StepName; weight: number; play: (story: Story) => Promise<void> }

export type StepName =
  | 'gather'
  | 'apply'
  | 'withdraw'
  | 'check'
  | 'read'
  | 'deliberate'
  | 'convene'
  | 'hear'
  | 'rank'
  | 'match'
  | 'approve'
  | 'answer'
  | 'announce'
  | 'live'
  | 'publish'

const step = (name: StepName, weight: number, play: Step['play']): Step => ({ name, weight, play })

/** Plays the call, and what follows, up to the instant of a moment. */
const callUntil = (moment: Moment) => (story: Story) => playCall(story, instantAt(story.edition, moment))
const leavingUntil = (moment: Moment) => (story: Story) => playWithdrawals(story, instantAt(story.edition, moment))

/** What leads from each moment to the next one: every step finds by itself what is missing and adds nothing else. */
const chapters: Record<Moment, Step[]> = {
  before: [step('gather', 5, gather)],
  open: [step('apply', 20, callUntil('open'))],
  last_minute: [step('apply', 12, playUntilReminder), step('apply', 20, callUntil('last_minute'))],
  closed: [step('apply', 5, callUntil('closed'))],
  preselection: [
    step('withdraw', 1, leavingUntil('preselection')),
    step('check', 3, checkMost),
    step('read', 5, readHalf),
  ],
  jury: [
    step('check', 2, checkRest),
    step('read', 5, readRest),
    step('withdraw', 1, leavingUntil('jury')),
    step('deliberate', 5, deliberate),
    step('convene', 5, convene),
    step('convene', 3, confirmMost),
    step('convene', 2, signMost),
    step('hear', 6, hearMorning),
  ],
  matching: [
    step('convene', 1, signLast),
    step('convene', 1, confirmRest),
    step('convene', 1, ruleRest),
    step('hear', 20, hearRest),
    step('rank', 5, rankMost),
    step('match', 3, runFirst),
  ],
  validation: [step('rank', 2, rankRest), step('match', 3, propose)],
  notified: [step('approve', 1, approve), step('answer', 3, release), step('answer', 2, answerHalf)],
  announced: [step('answer', 4, answerRest), step('announce', 1, announce)],
  hiring: [step('live', 5, liveUntil('hiring'))],
  launch: [step('live', 10, liveUntil('launch'))],
  midterm: [step('live', 40, liveUntil('midterm'))],
  ending: [step('live', 40, liveUntil('ending'))],
  afterwards: [step('live', 20, liveUntil('afterwards'))],
}

/** The steps after one moment, or from the very beginning, up to another. */
export const chaptersTo = (to: Moment, from?: Moment): { moment: Moment; steps: Step[] }[] =>
  moments
    .filter(it => !isAfter(it, to) && (from === undefined || isAfter(it, from)))
    .map(moment => ({ moment, steps: [...chapters[moment], step('publish', 3, publishUntil(moment))] }))
