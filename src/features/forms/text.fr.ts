export * from './text.fr/fields.ts'
export * from './text.fr/team.ts'
