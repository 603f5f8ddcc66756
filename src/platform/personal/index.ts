export { type PersonalMap, type PersonalTable, PURPOSES, type Purpose, type Subject } from './personal.ts'
export { type Counted, countRows, findAnywhere, type Held, listPersonalColumns, readRows } from './queries.ts'
export { eraseRows } from './store.ts'
