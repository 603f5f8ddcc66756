export * from './rules/demographics.ts'
export * from './rules/hold.ts'
export * from './rules/request.ts'
export type * from './rules/shown.ts'
