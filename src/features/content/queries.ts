export * from './queries/entries.ts'
export * from './queries/pictures.ts'
export * from './queries/published.ts'
