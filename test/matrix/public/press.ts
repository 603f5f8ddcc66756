import type { Part } from '../months/part.ts'

export const press: Part = { rows: [] }
