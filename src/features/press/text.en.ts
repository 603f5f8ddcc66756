import { interviews } from './text.en/interviews.ts'
import { kit } from './text.en/kit.ts'
import { mails } from './text.en/mails.ts'
import { publicPages } from './text.en/public.ts'
import { release } from './text.en/release.ts'
import { team } from './text.en/team.ts'

export const en = { release, mails, ...kit, ...publicPages, team, interviews }
