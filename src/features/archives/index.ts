export { archiveHandlers, archiveJobs } from './jobs.ts'
