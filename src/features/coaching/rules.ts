export * from './rules/contact.ts'
export * from './rules/line.ts'
export * from './rules/portfolio.ts'
export * from './rules/referents.ts'
