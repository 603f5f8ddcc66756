import { letters } from './text.en/letters.ts'
import { mine } from './text.en/mine.ts'
import { team } from './text.en/team.ts'
import { words } from './text.en/words.ts'
import type { fr } from './text.fr.ts'

export const en: typeof fr = { ...words, letters, mine, team }
