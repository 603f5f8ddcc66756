import type { Part } from '../months/part.ts'

export const archive: Part = { rows: [] }
