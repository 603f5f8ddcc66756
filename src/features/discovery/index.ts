export { discoveryHandlers, discoveryJobs } from './jobs.ts'
export { toldOf } from './told.ts'
