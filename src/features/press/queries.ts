export * from './queries/coverage.ts'
export * from './queries/people.ts'
export * from './queries/records.ts'
export * from './queries/releases.ts'
