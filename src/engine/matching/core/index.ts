/** The door of the matching core: deferred acceptance on typed arrays, for the rule, for the audit and for markets of any size. */
export {
  clone,
  close,
  cutoffsOf,
  isWithin,
  matchingOf,
  OPEN,
  type State,
  shrink,
  start,
} from './acceptance.ts'
export { type Certified, type Complaint, certify } from './certify.ts'
export { type Columns, columnsOf, readColumns } from './columns.ts'
export { type ColumnFlaw, columnFlaws, encodeColumns, openColumns, type Sized } from './format.ts'
export { type Solved, solveColumns } from './solve-columns.ts'
