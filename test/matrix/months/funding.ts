import type { Part } from './part.ts'

export const funding: Part = { rows: [] }
