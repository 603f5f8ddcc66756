export * from './rules/coverage.ts'
export * from './rules/facts.ts'
export * from './rules/press.ts'
export * from './rules/release.ts'
