export * from './queries/letters.ts'
export * from './queries/threads.ts'
