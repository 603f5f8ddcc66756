export * from './rules/letter.ts'
export * from './rules/thread.ts'
