export * from './store/entries.ts'
export * from './store/pictures.ts'
