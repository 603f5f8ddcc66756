export { sessionHandlers, sessionJobs } from './jobs.ts'
