export { formHandlers, formJobs } from './jobs.ts'
