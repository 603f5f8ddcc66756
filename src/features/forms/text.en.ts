export * from './text.en/fields.ts'
export * from './text.en/team.ts'
