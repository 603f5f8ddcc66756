export { viewFor } from './frame.ts'
export { standingPages } from './map.ts'
