export { evidencePersonal } from './personal.ts'
export { listGiven } from './queries.ts'
export { tellInfectedEvidence } from './tell-infected.ts'
