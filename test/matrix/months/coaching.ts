import type { Part } from './part.ts'

export const coaching: Part = { rows: [] }
