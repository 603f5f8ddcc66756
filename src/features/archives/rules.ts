export * from './rules/archived.ts'
