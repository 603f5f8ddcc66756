import type { ClearanceRefusal, DecisionRefusal } from './clearance.ts'
import type { DeskRefusal, DraftRefusal, SendRefusal, SignRefusal } from './contract.ts'
import type { PayRefusal } from './pay.ts'
import type { ExtendRefusal, LeaveRefusal, StartRefusal } from './term.ts'

/** What is wrong with a document handed in, whatever it was for. */
type DocumentRefusal =
  | { code: 'no_file' }
  | { code: 'too_large'; maxBytes: number }
  | { code: 'wrong_type' | 'empty' | 'infected' | 'unreadable' | 'locked' | 'too_many' }

export type Refusal =
  | ClearanceRefusal
  | DecisionRefusal
  | DeskRefusal
  | DraftRefusal
  | SendRefusal
  | SignRefusal
  | PayRefusal
  | ExtendRefusal
  | LeaveRefusal
  | StartRefusal
  | DocumentRefusal
