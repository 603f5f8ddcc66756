export { applyEdition } from './apply-edition.ts'
export { listPublic } from './queries.ts'
export { fillSeats, setState } from './store.ts'
