import type { Part } from './part.ts'

export const arrivals: Part = { rows: [] }
