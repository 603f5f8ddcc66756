import type { Part } from '../months/part.ts'

export const discovery: Part = { rows: [] }
