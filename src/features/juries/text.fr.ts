import { jury } from './text.fr/jury.ts'
import { lists } from './text.fr/lists.ts'
import { mails, mine } from './text.fr/mine.ts'
import { refusals } from './text.fr/refusals.ts'
import { team } from './text.fr/team.ts'

export const fr = { jury, lists, mails, mine, refusals, team }
