import type { Instrument } from '../../edition/rules.ts'
import type { Amount } from './amount.ts'
import type { FundingState } from './file.ts'
import type { Part, Share } from './share.ts'

/** The words of a computation, in one language; amounts come already written. */
export type PartWords = {
  none: (of: string) => string
  full: (of: string, is: string) => string
  unknown: (of: string) => string
  percent: (percent: string, of: string, is: string) => string
  months: (months: number, outOf: number, of: string) => string
  days: (paid: string, all: string) => string
  equals: (is: string) => string
  host: (cost: string, share: string, host: string) => string
}

type Saying = { words: PartWords; amount: (it: Amount) => string; number: (n: number) => string }

/** How a share is computed, a sentence for each part: « 70 % de 142 310,50 € = 99 617,35 € ». */
export const sayShare = ({ parts }: Pick<Share, 'parts'>, saying: Saying): string[] =>
  parts.map(part => sayPart(part, saying))

function sayPart(part: Part, { amount, number, words }: Saying): string {
  const [of, is] = [amount(part.of), amount(part.is)]
  if (part.rule === 'percent') return words.percent(number(part.percent), of, is)
  if (part.rule !== 'months') return words[part.rule](of, is)
  const { all, paid } = part.days
  const whole = words.months(part.months, part.outOf, of)
  return `${whole}${paid < all ? words.days(number(paid), number(all)) : ''}${words.equals(is)}`
}

type StateWords = Record<Exclude<FundingState['kind'], 'step'>, string>

/** The name of a state: the edition's own for a step of its agreement or decree. */
export const sayState = (
  state: FundingState,
  { instrument, lang, words }: { instrument: Instrument; lang: 'fr' | 'en'; words: StateWords },
): string =>
  state.kind === 'step'
    ? (instrument.steps.find(it => it.code === state.step)?.name[lang] ?? state.step)
    : words[state.kind]
