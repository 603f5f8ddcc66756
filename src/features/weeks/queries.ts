export * from './queries/digests.ts'
export * from './queries/notes.ts'
