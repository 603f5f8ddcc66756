import type { Somebody } from '../../cohort/rules.ts'
import type { Challenge } from '../../edition/rules.ts'
import type { Indicator } from './indicators.ts'
import type { Item } from './items.ts'
import type { Outcome } from './outcomes.ts'

/** Somebody of the team; `name` is null unless they want it published. */
export type Member = Somebody
/** What of a challenge is released, and nothing else. */
export type PublicRecords = { items: Item[]; indicators: Indicator[]; outcome: Outcome | undefined; team: Member[] }

export const isEmpty = ({ indicators, items, outcome, team }: PublicRecords): boolean =>
  items.length + indicators.length + team.length === 0 && !outcome

/** What the page of achievements is narrowed to; an empty string narrows nothing. */
export type Narrowed = { kind: string; theme: string }
export type Achievement = { challenge: Challenge; published: PublicRecords }

/** The achievements that pass: of a kind, only what is of that kind is left of each challenge. */
export function narrowedTo(achieved: readonly Achievement[], { kind, theme }: Narrowed): Achievement[] {
  const ofTheme = achieved.filter(({ challenge }) => !theme || challenge.theme === theme)
  if (!kind) return ofTheme
  if (kind === 'figures') return ofTheme.filter(({ published }) => published.indicators.length > 0)
  return ofTheme
    .map(({ challenge, published: { items } }) => {
      const only = items.filter(it => it.kind === kind)
      return { challenge, published: { items: only, indicators: [], outcome: undefined, team: [] } }
    })
    .filter(({ published }) => published.items.length > 0)
}
