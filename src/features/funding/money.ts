import { NotFound } from '../../kernel/not-found.ts'
import type { Edition, Money } from '../edition/rules.ts'
import type { Funded } from './rules.ts'

export type Moneyed = { money: Money; funded: Funded }

/** The money of an edition that has some; an edition without it has no such pages. */
export function moneyOf(edition: Edition): Moneyed {
  const { money } = edition
  if (!money) throw new NotFound()
  return { money, funded: { ...edition, money } }
}
