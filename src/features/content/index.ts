export { contentHandlers, contentJobs } from './jobs.ts'
