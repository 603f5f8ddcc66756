export { proposalHandlers, proposalJobs } from './jobs.ts'
