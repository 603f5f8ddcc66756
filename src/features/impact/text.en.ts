import { after } from './text.en/after.ts'
import { measures } from './text.en/measures.ts'
import { records } from './text.en/records.ts'
import { sustaining } from './text.en/sustaining.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = { ...records, ...measures, sustaining, ...after }
