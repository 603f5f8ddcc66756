import { after } from './text.fr/after.ts'
import { records } from './text.fr/records.ts'
import { sustaining } from './text.fr/sustaining.ts'

export const fr = { ...records, sustaining, ...after }
