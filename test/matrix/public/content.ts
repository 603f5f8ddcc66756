import type { Part } from '../months/part.ts'

export const content: Part = { rows: [] }
