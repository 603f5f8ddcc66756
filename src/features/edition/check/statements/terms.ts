import type { EditionData, EligibilityRule } from '../../rules.ts'
import type { Contradiction } from './index.ts'

type Moment = 'application' | 'decision' | 'start'

const MOMENTS: Record<Moment, RegExp> = {
  application:
    /(au moment|à la date|au jour|lors) (de (la|sa|ma|votre|leur) candidature|(où|de) [^.]{0,12}candidat)|(quand|lorsqu[e’]) ?[^.]{0,12}candidat|(au moment|à la date|au jour) d[eu] (son |votre |leur )?dépôt|(at|on) the (time|date|day) (of|I|you|they)[^.]{0,14}appl|when (I|you|they) apply/iu,
  decision:
    /(au moment|à la date|au jour|lors) de (la )?(décision|sélection)|at the (time|date) of (the )?(decision|selection)|when (the )?selection is decided/iu,
  start:
    /(au moment|à la date|au jour) d[ue] (le )?(début|démarrage)|au (début|démarrage) (de la promotion|du défi|du contrat)|at the (start|beginning) of the (cohort|contract|challenge|programme)/iu,
}

const CONCERNED: readonly [RegExp, readonly EligibilityRule[]][] = [
  [
    /fonctionnaire|agents? publics?|en fonction dans|agents? en (fonction|poste)|civil servant|serving (agent|in)/iu,
    ['not_civil_servant', 'not_serving_agent'],
  ],
  [
    /scolarité|étudiant|en études|cycles? universitaire|student|schooling|in education/iu,
    ['not_in_schooling', 'not_in_first_cycles'],
  ],
]

/** When a condition is tested: at the application, at the decision or at the start, as its rule says. */
export function otherMoments(sentence: string, { eligibility }: EditionData): Contradiction[] {
  const rules = CONCERNED.flatMap(([words, codes]) => (words.test(sentence) ? codes : []))
  const tested = eligibility.filter(({ rule }) => rules.includes(rule))
  const real = [...new Set(tested.map(({ testedAt }) => testedAt))]
  if (real.length === 0) return []
  return (Object.keys(MOMENTS) as Moment[]).flatMap((moment): Contradiction[] => {
    const written = MOMENTS[moment].exec(sentence)?.[0]
    return written && !real.includes(moment) ? [{ code: 'other_moment', written, real }] : []
  })
}

const NUMBERS = [
  'deux|two',
  'trois|three',
  'quatre|four',
  'cinq|five',
  'six',
  'sept|seven',
  'huit|eight',
  'neuf|nine',
  'dix|ten',
]
const BELOW = 'moins de|fewer than|à partir de|dès|au moins|less than|under|at least|from'
const UP_TO = 'jusqu’à|up to|plus de|au-delà de|more than|over|above'

/** On which side of a band exactly its number of years falls: « moins de 5 » leaves 5 to the next band, « jusqu’à 5 » keeps it. */
export function otherBand(sentence: string, { pay }: EditionData): Contradiction[] {
  if (pay.rule !== 'by_experience' || !/expérience|experience|€|euro|net/iu.test(sentence)) return []
  const opposite = pay.exactYears === 'lower' ? BELOW : UP_TO
  const after =
    pay.exactYears === 'lower'
      ? 'et plus|ou plus|or more|and more|and over'
      : 'et moins|ou moins|or less|or fewer|inclus|included'
  return pay.bands.flatMap(({ upToYears: years }): Contradiction[] => {
    if (years === undefined) return []
    const number = [String(years), ...(NUMBERS[years - 2] ? [NUMBERS[years - 2]] : [])].join('|')
    const written = new RegExp(
      `(?<![\\p{L}])(?:${opposite})\\s(?:${number})\\s(?:ans|années|years)|(?<![\\p{L}\\d])(?:${number})\\s(?:ans|années|years)[^.,;]{0,18}\\s(?:${after})(?!\\p{L})`,
      'iu',
    ).exec(sentence)?.[0]
    return written ? [{ code: 'other_band', written, years, real: pay.exactYears }] : []
  })
}

const AMOUNT =
  /(\d{1,3}(?:[\s.,]\d{3})+|\d{4,})\s?(?:€|euros?)\snet|(?:€|EUR\s?)(\d{1,3}(?:[\s.,]\d{3})+|\d{4,})\snet/giu

/** A net monthly pay that the edition does not give. */
export function otherAmount(sentence: string, { pay }: EditionData): Contradiction[] {
  const real = pay.rule === 'flat' ? [pay.netMonthly] : pay.bands.map(({ netMonthly }) => netMonthly)
  return [...sentence.matchAll(AMOUNT)].flatMap(([written, french, english]): Contradiction[] =>
    real.includes(Number((french ?? english ?? '').replace(/\D/g, '')))
      ? []
      : [{ code: 'other_amount', written, real }],
  )
}
