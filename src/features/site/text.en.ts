import { frame } from './text.en/frame.ts'
import { legal } from './text.en/legal.ts'
import { publicPages } from './text.en/public.ts'
import { work } from './text.en/work.ts'
import type { fr } from './text.fr.ts'

export const en = { ...frame, ...legal, ...publicPages, ...work } satisfies typeof fr
