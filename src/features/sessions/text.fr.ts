import { common } from './text.fr/common.ts'
import { letters } from './text.fr/letters.ts'
import { mine } from './text.fr/mine.ts'
import { team } from './text.fr/team.ts'

export const fr = { ...common, letters, mine, team }
