import { letters } from './text.fr/letters.ts'
import { mails } from './text.fr/mails.ts'
import { publicPages } from './text.fr/public.ts'
import { team } from './text.fr/team.ts'

export const fr = { ...publicPages, ...letters, ...mails, ...team }
