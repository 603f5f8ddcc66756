import { frame } from './text.fr/frame.ts'
import { legal } from './text.fr/legal.ts'
import { publicPages } from './text.fr/public.ts'
import { work } from './text.fr/work.ts'

export const fr = { ...frame, ...legal, ...publicPages, ...work }
