export * from './store/interviews.ts'
export * from './store/people.ts'
export * from './store/releases.ts'
