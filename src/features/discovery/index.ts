export { discoveryHandlers, discoveryJobs } from './jobs.ts'
