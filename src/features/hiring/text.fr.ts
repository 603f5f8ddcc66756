import type { Refusal } from './rules.ts'
import { document } from './text.fr/document.ts'
import { letters } from './text.fr/letters.ts'
import { mine } from './text.fr/mine.ts'
import { refusals } from './text.fr/refusals.ts'
import { team } from './text.fr/team.ts'
import { terms } from './text.fr/terms.ts'

export const fr = {
  document,
  letters,
  mine,
  team: { ...team, ...terms },
  refusals: refusals satisfies Record<Refusal['code'], unknown>,
}
