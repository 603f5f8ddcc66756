/** The door of the matching core: deferred acceptance on typed arrays, for the rule, for the audit and for markets of any size. */
export {
  clone,
  close,
  cutoffsOf,
  isWithin,
  matchingOf,
  OPEN,
  SHUT,
  type State,
  shrink,
  start,
} from './acceptance.ts'
export { type Columns, columnsOf, readColumns } from './columns.ts'
