export { audienceHandlers, audienceJobs } from './jobs.ts'
