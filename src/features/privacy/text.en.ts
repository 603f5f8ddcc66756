import { copy } from './text.en/copy.ts'
import { mails } from './text.en/mails.ts'
import { mine } from './text.en/mine.ts'
import { register } from './text.en/register.ts'
import { team } from './text.en/team.ts'

export const en = { mine, team, mails, register, copy }
