import type { Part } from './part.ts'

export const impact: Part = { rows: [] }
