/** The people of the demonstration world and what they write. */
export { decisionReason, declineReason, jurorRemark, readerRemark, teamRemark } from '../texts/remarks/write.ts'
export { demoCandidates } from './candidates.ts'
export { cvPdf } from './cv-pdf.ts'
export { marks } from './marks.ts'
export { type Rng, rng } from './rng.ts'
export { demoStaff } from './staff.ts'
export type * from './types.ts'
