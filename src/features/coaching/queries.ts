export * from './queries/contacts.ts'
export * from './queries/lines.ts'
export * from './queries/referents.ts'
