export { pressHandlers, pressJobs } from './jobs.ts'
