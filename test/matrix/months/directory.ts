import type { Part } from './part.ts'

export const directory: Part = { rows: [] }
