export { viewFor } from './frame.ts'
export { editionOf } from './own-edition.ts'
