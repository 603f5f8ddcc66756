export * from './store/interviews.ts'
export * from './store/jury.ts'
export * from './store/rankings.ts'
