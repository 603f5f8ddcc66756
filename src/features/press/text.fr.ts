import { interviews } from './text.fr/interviews.ts'
import { kit } from './text.fr/kit.ts'
import { mails } from './text.fr/mails.ts'
import { publicPages } from './text.fr/public.ts'
import { release } from './text.fr/release.ts'
import { team } from './text.fr/team.ts'

export const fr = { release, mails, ...kit, ...publicPages, team, interviews }
