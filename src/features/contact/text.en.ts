import { letters } from './text.en/letters.ts'
import { mails } from './text.en/mails.ts'
import { publicPages } from './text.en/public.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

export const en = { ...publicPages, ...letters, ...mails, ...team } satisfies typeof fr
