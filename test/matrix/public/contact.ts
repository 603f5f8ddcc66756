import type { Part } from '../months/part.ts'

export const contact: Part = { rows: [] }
