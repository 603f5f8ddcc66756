import type { Part } from './part.ts'

export const weeks: Part = { rows: [] }
