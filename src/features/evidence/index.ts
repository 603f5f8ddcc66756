export { evidencePersonal } from './personal.ts'
export { listGiven } from './queries.ts'
