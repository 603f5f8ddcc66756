export * from './text.fr/fields.ts'
