export { signalHandlers, signalJobs } from './jobs.ts'
