export { impactHandlers, impactJobs } from './jobs.ts'
