import type { View } from '../../../../platform/html/index.ts'
import { listOf } from '../../../../platform/i18n/index.ts'
import type { Change } from '../../rules.ts'
import { type Named, profileOf, text, titleOf } from '../words.ts'

type FlawCode = keyof (typeof text)['fr']['trial']['flaws']
/** What is impossible in a problem: a code, and whichever facts go with it. */
export type FlawFacts = {
  code: FlawCode
  candidate?: string
  name?: string
  candidates?: string[]
  challenge?: string | null
  profile?: string | null
  needed?: number
  places?: number
  budget?: number
}

/** A challenge, or one type of its seats, as it is named inside a sentence. */
export function seatWords(view: View, edition: Named, challenge: string, profile: string | null): string {
  const t = text[view.lang].trial
  const title = titleOf(edition, challenge)
  return profile === null ? t.challengeOf(title) : t.seatOf(title, profileOf(view, edition, profile))
}

/** A change in words. */
export function sayChange(view: View, edition: Named, change: Change): string {
  const { say } = text[view.lang].trial
  switch (change.kind) {
    case 'lock':
    case 'exclusion':
      return say[change.kind](change.candidate, seatWords(view, edition, change.challenge, change.profile))
    case 'withdrawal':
      return say.withdrawal(seatWords(view, edition, change.challenge, null))
    case 'seat':
      return say.seat(seatWords(view, edition, change.challenge, change.profile))
    default:
      return say.place
  }
}

/** What is impossible in a problem, in words. */
export function sayFlaw(view: View, edition: Named, flaw: FlawFacts): string {
  const { challenge, profile } = flaw
  return text[view.lang].trial.flaws[flaw.code]({
    person: flaw.candidate ?? flaw.name ?? listOf(view.lang, flaw.candidates ?? []),
    seat: challenge ? seatWords(view, edition, challenge, profile ?? null) : '–',
    needed: flaw.needed ?? 0,
    limit: flaw.places ?? flaw.budget ?? 0,
  })
}
