export { directoryHandlers, directoryJobs } from './jobs.ts'
