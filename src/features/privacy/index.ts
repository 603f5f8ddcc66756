export { privacyHandlers, privacyJobs } from './jobs.ts'
