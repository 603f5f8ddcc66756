export { arrivalHandlers, arrivalJobs } from './jobs.ts'
