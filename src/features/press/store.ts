export * from './store/people.ts'
export * from './store/releases.ts'
