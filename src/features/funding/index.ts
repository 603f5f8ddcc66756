export { fundingHandlers, fundingJobs } from './jobs.ts'
