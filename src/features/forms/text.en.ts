export * from './text.en/fields.ts'
