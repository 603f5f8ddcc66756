export { applyEdition } from './apply-edition.ts'
export { findPublic, listPublic } from './queries.ts'
export { fillSeats, setState, withdrawSeats } from './store.ts'
