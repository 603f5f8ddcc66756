export * from './queries/candidate.ts'
export * from './queries/outbox.ts'
export * from './queries/people.ts'
export * from './queries/seats.ts'
