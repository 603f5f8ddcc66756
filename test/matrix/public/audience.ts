import type { Part } from '../months/part.ts'

export const audience: Part = { rows: [] }
