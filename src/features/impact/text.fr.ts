import { after } from './text.fr/after.ts'
import { measures } from './text.fr/measures.ts'
import { records } from './text.fr/records.ts'
import { sustaining } from './text.fr/sustaining.ts'

export const fr = { ...records, ...measures, sustaining, ...after }
