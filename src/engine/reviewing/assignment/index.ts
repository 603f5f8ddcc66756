/** The door of the assignment of readers: pure functions of plain JSON, giving the same on every machine. */
export { assignReaders } from './assign.ts'
export { type AssignmentViolation, checkAssignment } from './check.ts'
export { type AssignmentFlaw, assignmentFlaws } from './flaws.ts'
export type { Assignment, Witness } from './outcome.ts'
export type { AssignmentProblem } from './problem.ts'
export { type TopUp, topUp } from './top-up.ts'
