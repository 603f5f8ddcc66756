import type { Part } from './part.ts'

export const hiring: Part = { rows: [] }
