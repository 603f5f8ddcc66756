export { applyEdition } from './apply-edition.ts'
export { listPublic, listShown } from './queries.ts'
export { fillSeats, markWithdrawn } from './store.ts'
export { withdrawChallenge } from './withdraw-challenge.ts'
