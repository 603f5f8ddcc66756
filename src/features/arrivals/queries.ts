export * from './queries/checklist.ts'
export * from './queries/contacts.ts'
export * from './queries/followed.ts'
export * from './queries/letters.ts'
