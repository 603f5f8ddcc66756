export { holdDataset, letGo } from './hold.ts'
export { openDataHandlers, openDataJobs } from './jobs.ts'
export { publishVersions } from './publish-versions.ts'
export { lastHeldAt, listLatest } from './queries.ts'
