export { type Granted, grantRole } from './grant-role.ts'
export { addSession } from './open-session.ts'
export { findActor, findPerson } from './queries.ts'
export { addParticipation, findOrAddPerson, nameIfUnknown } from './store.ts'
