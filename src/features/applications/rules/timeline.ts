import { isOpen } from '../../calls/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import type { Application } from './decisions.ts'

/** What later steps have already told this candidate; nothing here before it was released. */
export type Released = {
  interview: { startsAt: Date; room: string; summonedAt: Date } | undefined
  result: { kind: string; releasedAt: Date } | undefined
}

export type MomentCode =
  | 'started'
  | 'submitted'
  | 'to_submit'
  | 'not_submitted'
  | 'withdrawn'
  | 'closes'
  | 'reading'
  | 'summoned'
  | 'interview'
  | 'interviews'
  | 'deliberation'
  | 'result'
  | 'announcement'
  | 'start'

/** One line of the timeline: from an instant, and until another when it lasts. */
export type Moment = { code: MomentCode; at: Date; until: Date | undefined; state: 'past' | 'current' | 'future' }

type Line = [code: MomentCode, at: Date | null | undefined, until?: Date]
type Story = Pick<Application, 'state' | 'createdAt' | 'submittedAt' | 'withdrawnAt'>

/**
 * What has happened and what comes next for one candidate, by the calendar, their own acts and what they were told. Two candidates
 * with the same acts read the same timeline until something is released to one of them.
 */
export function timelineOf(edition: Pick<Edition, 'instants'>, story: Story, released: Released, now: Date): Moment[] {
  return linesOf(edition, story, released, now).flatMap(([code, at, until]) =>
    at ? [{ code, at, until: until && until > at ? until : undefined, state: stateAt(at, until, now) }] : [],
  )
}

function linesOf(edition: Pick<Edition, 'instants'>, story: Story, released: Released, now: Date): Line[] {
  const { createdAt, submittedAt, withdrawnAt, state } = story
  const { callCloses } = edition.instants
  if (state === 'withdrawn')
    return [
      ['started', createdAt],
      ['submitted', submittedAt],
      ['withdrawn', withdrawnAt],
    ]
  if (state === 'submitted')
    return [['submitted', submittedAt], ['closes', callCloses], ...afterCall(edition, released, now)]
  if (!isOpen(edition, now))
    return [
      ['started', createdAt],
      ['not_submitted', callCloses],
    ]
  return [['started', createdAt], ['to_submit', now, callCloses], ...afterCall(edition, released, now)]
}

function afterCall({ instants }: Pick<Edition, 'instants'>, released: Released, now: Date): Line[] {
  const interview = told(released.interview?.summonedAt, now) ? released.interview : undefined
  const result = told(released.result?.releasedAt, now) ? released.result : undefined
  const heard: Line[] = interview
    ? [
        ['summoned', interview.summonedAt],
        ['interview', interview.startsAt],
      ]
    : result && result.releasedAt < instants.interviewsStart
      ? []
      : [['interviews', instants.interviewsStart, instants.interviewsEnd]]
  const end: Line[] = result
    ? [['result', result.releasedAt]]
    : [['deliberation', instants.interviewsEnd, instants.notification]]
  const start: Line[] = result && result.kind !== 'selected' ? [] : [['start', instants.start]]
  return [
    [
      'reading',
      instants.preselectionStarts,
      earliest(instants.preselectionEnds, interview?.summonedAt, result?.releasedAt),
    ],
    ...heard,
    ...end,
    ['announcement', instants.announcement],
    ...start,
  ]
}

/** A file is read until its candidate hears of it. */
const earliest = (due: Date, ...heard: (Date | undefined)[]): Date =>
  heard.reduce<Date>((first, at) => (at && at < first ? at : first), due)

const told = (at: Date | undefined, now: Date): boolean => at !== undefined && at.getTime() <= now.getTime()

function stateAt(at: Date, until: Date | undefined, now: Date): Moment['state'] {
  if (now.getTime() < at.getTime()) return 'future'
  return until && now.getTime() < until.getTime() ? 'current' : 'past'
}
