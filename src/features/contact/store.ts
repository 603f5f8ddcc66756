export * from './store/letters.ts'
export * from './store/threads.ts'
