export { hiringHandlers, hiringJobs } from './jobs.ts'
export { openFellowships } from './open-fellowships.ts'
export { findFellowshipOf, listFellowships } from './queries.ts'
export { partHere } from './routes/part.ts'
