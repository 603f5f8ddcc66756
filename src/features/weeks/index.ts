export { weekHandlers, weekJobs } from './jobs.ts'
