export { discoveryHandlers, discoveryJobs } from './jobs.ts'
export { toldOf } from './pages/told.ts'
