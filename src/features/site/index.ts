export { viewFor } from './frame.ts'
