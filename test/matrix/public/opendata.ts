import type { Part } from '../months/part.ts'

export const openData: Part = { rows: [] }
