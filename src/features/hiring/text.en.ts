import { document } from './text.en/document.ts'
import { letters } from './text.en/letters.ts'
import { mine } from './text.en/mine.ts'
import { refusals } from './text.en/refusals.ts'
import { team } from './text.en/team.ts'
import { terms } from './text.en/terms.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = { document, letters, mine, team: { ...team, ...terms }, refusals }
