import type { Part } from './part.ts'

export const sessions: Part = { rows: [] }
