export * from './rules/compacting.ts'
export * from './rules/counting.ts'
export * from './rules/reading.ts'
