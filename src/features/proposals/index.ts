export { proposalHandlers, proposalJobs } from './jobs.ts'
export { proposalPersonal } from './personal.ts'
