export * from './rules/decisions.ts'
export * from './rules/naming.ts'
export * from './rules/results.ts'
export * from './rules/seats.ts'
