import { copy } from './text.fr/copy.ts'
import { mails } from './text.fr/mails.ts'
import { mine } from './text.fr/mine.ts'
import { register } from './text.fr/register.ts'
import { team } from './text.fr/team.ts'

export const fr = { mine, team, mails, register, copy }
