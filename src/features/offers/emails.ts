export * from './emails/offers.ts'
export * from './emails/results.ts'
