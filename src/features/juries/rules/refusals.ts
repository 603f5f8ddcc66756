import type { CharterRefusal, DeclareRefusal, RulingRefusal } from './access.ts'
import type {
  AttendanceRefusal,
  ConfirmRefusal,
  MoveRefusal,
  PanelRefusal,
  PlanRefusal,
  PreferenceRefusal,
  SummonsRefusal,
} from './attendance.ts'
import type { MarkRefusal } from './marks.ts'
import type { ListRefusal, OpenRefusal, ReopenRefusal } from './rankings.ts'

/** Everything that a verb of this slice may refuse. */
export type Refusal =
  | CharterRefusal
  | DeclareRefusal
  | RulingRefusal
  | PanelRefusal
  | PlanRefusal
  | MoveRefusal
  | AttendanceRefusal
  | SummonsRefusal
  | ConfirmRefusal
  | PreferenceRefusal
  | MarkRefusal
  | OpenRefusal
  | ListRefusal
  | ReopenRefusal

/** What the sentence of a refusal may need, already in words. */
export type Facts = { at: string; names: string; count: number; panel: string; days: string; hours: string }
