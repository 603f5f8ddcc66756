import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Edition } from '../../edition/rules.ts'
import { overlaps, type Slot } from './plan.ts'

export type InterviewState = 'planned' | 'summoned' | 'confirmed' | 'absent' | 'held'

export type PanelRefusal =
  | { code: 'name_missing' }
  | { code: 'room_missing' }
  | { code: 'name_taken' }
  | { code: 'juror_elsewhere'; names: string[] }
  | { code: 'unknown_juror' }
  | { code: 'panel_hours_wrong' }

/** Between which hours a panel may be asked to hear somebody, local: `HH:MM`. */
export type PanelHours = { opens: string; closes: string }

/** Without hours, those that the panel has, or the usual ones. */
export type PanelWriting = { name: string; room: string; jurors: readonly number[]; hours?: PanelHours }

/** `elsewhere` are the chosen jurors who sit on another panel: nobody hears two people at once. */
export function canSavePanel(
  panel: PanelWriting,
  facts: { nameTaken: boolean; elsewhere: string[]; unknown: number },
): Result<true, PanelRefusal> {
  if (panel.name === '') return refuse({ code: 'name_missing' })
  if (panel.room === '') return refuse({ code: 'room_missing' })
  if (facts.nameTaken) return refuse({ code: 'name_taken' })
  if (panel.hours && !isSpan(panel.hours)) return refuse({ code: 'panel_hours_wrong' })
  if (facts.unknown > 0) return refuse({ code: 'unknown_juror' })
  return facts.elsewhere.length > 0 ? refuse({ code: 'juror_elsewhere', names: facts.elsewhere }) : done(true)
}

const isSpan = ({ opens, closes }: PanelHours) =>
  [opens, closes].every(it => /^\d{2}:\d{2}$/.test(it)) && opens < closes

export type PlanRefusal =
  | { code: 'no_panel' }
  | { code: 'nobody_to_hear' }
  | { code: 'hours_wrong' }
  | { code: 'plan_changed' }

export type MoveRefusal =
  | { code: 'already_held' }
  | { code: 'no_such_hour' }
  | { code: 'outside_hours'; panel: string; days: readonly string[]; opens: Date; closes: Date }
  | { code: 'slot_taken' }
  | { code: 'room_taken' }
  | { code: 'juror_in_conflict'; names: string[] }

/** What a panel can do: between its hours, on the days of the edition, as instants of one such day and as names for people. */
export type Reach = { panel: string; days: readonly string[]; opens: Date; closes: Date; spans: readonly Slot[] }

type Move = {
  state: InterviewState
  to: Slot
  reach: Reach
  /** What the panel hears besides, and what another panel hears in the same room. */
  panelHears: readonly Slot[]
  roomHolds: readonly Slot[]
  inConflict: string[]
}

/** An interview moves until it is held, to a free instant of its panel's hours, in a free room, before jurors who may hear the person. */
export function canMove({ state, to, reach, panelHears, roomHolds, inConflict }: Move): Result<true, MoveRefusal> {
  if (state === 'held') return refuse({ code: 'already_held' })
  const { spans, ...possible } = reach
  const fits = spans.some(({ startsAt, endsAt }) => to.startsAt >= startsAt && to.endsAt <= endsAt)
  if (!fits) return refuse({ code: 'outside_hours', ...possible })
  if (panelHears.some(other => overlaps(other, to))) return refuse({ code: 'slot_taken' })
  if (roomHolds.some(other => overlaps(other, to))) return refuse({ code: 'room_taken' })
  return inConflict.length > 0 ? refuse({ code: 'juror_in_conflict', names: inConflict }) : done(true)
}

export type AttendanceRefusal = { code: 'already_held' }

/** Whether somebody may be noted absent, or present after all: jurors' locked sheets say that they were heard. */
export const canNoteAbsence = (state: InterviewState): Result<true, AttendanceRefusal> =>
  state === 'held' ? refuse({ code: 'already_held' }) : done(true)

export type SummonsRefusal = { code: 'nobody_to_summon' } | { code: 'nothing_drafted' } | { code: 'drafts_changed' }

export type ConfirmRefusal = { code: 'interview_past'; startedAt: Date } | { code: 'noted_absent' }

/** A candidate confirms until the interview begins; confirming twice changes nothing. */
export function canConfirm(
  interview: { state: InterviewState; startsAt: Date },
  now: Date,
): Result<true, ConfirmRefusal> {
  if (interview.state === 'absent') return refuse({ code: 'noted_absent' })
  if (interview.state !== 'confirmed' && now >= interview.startsAt)
    return refuse({ code: 'interview_past', startedAt: interview.startsAt })
  return done(true)
}

export type PreferenceRefusal =
  | { code: 'order_not_asked' }
  | { code: 'lists_closed' }
  | { code: 'order_incomplete' }
  | { code: 'order_twice' }

type Order = { order: readonly string[]; wishes: readonly string[]; listsClosed: boolean }

/** The order puts each of the candidate's own wishes once, until a jury has closed a list on which they are. */
export function canPrefer(
  edition: Pick<Edition, 'wishes'>,
  { order, wishes, listsClosed }: Order,
): Result<true, PreferenceRefusal> {
  if (!asksOrder(edition)) return refuse({ code: 'order_not_asked' })
  if (listsClosed) return refuse({ code: 'lists_closed' })
  if (new Set(order).size < order.length) return refuse({ code: 'order_twice' })
  const complete = order.length === wishes.length && order.every(id => wishes.includes(id))
  return complete ? done(true) : refuse({ code: 'order_incomplete' })
}

/** Whether candidates are asked at the interview which challenge they would rather have. */
export const asksOrder = ({ wishes }: Pick<Edition, 'wishes'>): boolean =>
  wishes.orderAsked === 'at_interview' && !wishes.ranked

/** An interview whose end is past and of which no sheet is locked. */
export const isLate = (it: { endsAt: Date; locked: number; state: InterviewState }, now: Date): boolean =>
  it.locked === 0 && it.state !== 'absent' && now > it.endsAt
