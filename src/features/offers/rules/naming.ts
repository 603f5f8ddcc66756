import { type Day, plusDays, plusMonths } from '../../../kernel/day.ts'
import type { Challenge, Edition } from '../../edition/rules.ts'
import type { SeatType } from './results.ts'

type Lang = 'fr' | 'en'
export type Named = { title: string; seat: string }

/** A profile as it reads inside a sentence: « science et ingénierie des données ». */
export function profileIn(edition: Pick<Edition, 'profiles'>, lang: Lang, code: string): string {
  const name = edition.profiles.find(it => it.code === code)?.name[lang] ?? code
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** A seat in words: the challenge's title and the profile. */
export const nameOf = (edition: Pick<Edition, 'profiles' | 'challenges'>, lang: Lang, seat: SeatType): Named => ({
  title: challengeOf(edition, seat.challenge)?.title ?? seat.challenge,
  seat: profileIn(edition, lang, seat.profile),
})

/** The challenge of that identifier in the edition. */
export const challengeOf = (edition: Pick<Edition, 'challenges'>, id: string): Challenge | undefined =>
  edition.challenges.find(it => it.id === id)

/** The first and the last day of a contract on a challenge, its exception included. */
export function termOf({ calendar, contract }: Pick<Edition, 'calendar' | 'contract'>, challengeId: string) {
  const exception = contract.exceptions.find(it => it.challenge === challengeId)
  const startsOn: Day = exception?.start ?? calendar.start.day
  return { startsOn, endsOn: plusDays(plusMonths(startsOn, exception?.months ?? contract.months), -1) }
}

/** Whether the fellows of an edition are already at work at that instant. */
export const hasBegun = ({ instants }: Pick<Edition, 'instants'>, at: Date): boolean =>
  at.getTime() >= instants.start.getTime()

/** What somebody who takes this seat would sign: from the edition, exceptions included. */
export function contractOf(edition: Pick<Edition, 'contract' | 'pay'>, lang: Lang, challengeId: string) {
  const exception = edition.contract.exceptions.find(it => it.challenge === challengeId)
  return {
    months: exception?.months ?? edition.contract.months,
    start: exception?.start,
    kind: edition.contract.kind[lang],
    pay: edition.pay.rule === 'flat' ? { amount: edition.pay.netMonthly, currency: edition.pay.currency } : undefined,
  }
}
