export * from './store/demographics.ts'
export * from './store/requests.ts'
