export { answerEvidence } from './answer.ts'
export { askEvidence } from './ask.ts'
export { evidencePersonal } from './personal.ts'
