import { letters } from './text.fr/letters.ts'
import { mine } from './text.fr/mine.ts'
import { team } from './text.fr/team.ts'
import { words } from './text.fr/words.ts'

export const fr = { ...words, letters, mine, team }
