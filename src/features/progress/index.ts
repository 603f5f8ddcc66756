export { progressHandlers, progressJobs } from './jobs.ts'
