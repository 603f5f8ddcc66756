import { jury } from './text.en/jury.ts'
import { lists } from './text.en/lists.ts'
import { mails, mine } from './text.en/mine.ts'
import { refusals } from './text.en/refusals.ts'
import { team } from './text.en/team.ts'
import type { fr } from './text.fr.ts'

export const en = { jury, lists, mails, mine, refusals, team } satisfies typeof fr
