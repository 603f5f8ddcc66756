import type { Part } from './part.ts'

export const progress: Part = { rows: [] }
