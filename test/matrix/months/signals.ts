import type { Part } from './part.ts'

export const signals: Part = { rows: [] }
