export * from './queries/contracts.ts'
export * from './queries/fellowships.ts'
export * from './queries/files.ts'
export * from './queries/people.ts'
