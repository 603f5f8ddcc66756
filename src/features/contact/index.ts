export { contactHandlers, contactJobs } from './jobs.ts'
