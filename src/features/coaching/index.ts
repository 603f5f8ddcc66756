export { coachingHandlers, coachingJobs } from './jobs.ts'
