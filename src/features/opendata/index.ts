export { openDataHandlers, openDataJobs } from './jobs.ts'
