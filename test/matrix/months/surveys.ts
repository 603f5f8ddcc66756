import type { Part } from './part.ts'

export const surveys: Part = { rows: [] }
