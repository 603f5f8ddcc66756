export { addDecision } from './add-decision.ts'
export { askPoint } from './ask-point.ts'
export { cancelPoint } from './cancel-point.ts'
export { closeDecision } from './close-decision.ts'
export { fillSheet } from './fill-sheet.ts'
export { followPoints } from './follow-points.ts'
export { holdPoint } from './hold-point.ts'
export { progressHandlers, progressJobs } from './jobs.ts'
export {
  listFollowed,
  listOpenDecisions,
  listPoints,
  listSheets,
  listStandings,
  listVersions,
} from './queries.ts'
export { saveVersion } from './save-version.ts'
export { startVersion } from './start-version.ts'
