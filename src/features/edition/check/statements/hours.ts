import { Temporal } from 'temporal-polyfill'
import { zoneName } from '../../../../platform/i18n/index.ts'
import type { EditionData } from '../../rules.ts'
import type { WrittenDate } from '../written-dates.ts'
import type { Contradiction } from './index.ts'

const WORDS = {
  fr: 'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-une vingt-deux vingt-trois'.split(
    ' ',
  ),
  en: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
}
const spelled = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

const HOUR = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<before>(?:sous|pendant|durant|en|de|du|dans les|dans|les|des|within|for|in|every|after|après)\\s+)?(?:(?<midnight>minuit|midnight)|(?<noon>midi|noon|midday)` +
    `|(?:(?<hour>\\d{1,2})\\s?(?:h(?:eures?)?(?![\\p{L}])(?:\\s?(?<minutes>\\d{2})(?!\\d))?|[:.](?<after>\\d{2})(?!\\d|[.]\\d)|(?=\\s?[ap]\\.?m\\b|\\s?o.clock))|(?<french>${spelled(WORDS.fr)})\\sheures?(?!\\p{L})|(?<english>${spelled(WORDS.en)})(?=\\s(?:[ap]\\.?m\\b|o.clock)))` +
    `(?::\\d{2})?\\s?(?<half>[ap]\\.?m\\b\\.?|o.clock in the (?:afternoon|evening)|o.clock|du soir|de l’après-midi)?)` +
    `(?:[\\s,(]{0,3}(?:UTC|GMT)\\s?(?<offset>[+−–-]\\s?\\d{1,2})?(?<zero>)|[\\s,(]{1,3}(?<place>heure (?:de (?:la )?|d’)[\\p{Lu}][\\p{L}-]+|[\\p{Lu}][\\p{L}-]+ time\\b))?`,
  'giu',
)

/**
 * Hours of a sentence that are not those the calendar gives, however they are written: « 23h59 UTC » is read as the instant it is, and
 * compared in the edition's zone. Each hour is that of the last day before it, else of the first after it, else of any day in `known`.
 * @param known local times of the calendar, and days for which it gives no hour
 */
export function otherHours(
  sentence: string,
  { known, dates, alone }: { known: readonly string[]; dates: readonly WrittenDate[]; alone: boolean },
  { zone }: EditionData,
): Contradiction[] {
  return [...sentence.matchAll(HOUR)].flatMap((match): Contradiction[] => {
    const { before, after, place } = match.groups ?? {}
    if (before || (after && match[0].includes('.') && !beside(sentence, match.index))) return []
    const date = dates.findLast(it => it.ends <= match.index) ?? dates[0]
    if (!date && !alone) return []
    const real = known.filter(day => !date || day.slice(5, 10) === date.date.toISOString().slice(5, 10))
    if (real.length === 0 || !real.every(day => day.includes('T'))) return []
    const written = match[0].trim()
    const elsewhere = place && ![zoneName('fr', zone), zoneName('en', zone)].some(it => same(it, place))
    return elsewhere || !real.some(day => isThat(day, match, zone)) ? [{ code: 'other_hour', written, real }] : []
  })
}

/** Two numbers and a full stop are an hour only after a word that announces one. */
const beside = (sentence: string, index: number) =>
  /(?:à|jusqu’à|avant|at|by|until|before)\s$/iu.test(sentence.slice(0, index))

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Whether a written hour is the local time `day`, its date being that of `day`. */
function isThat(day: string, match: RegExpExecArray, zone: string): boolean {
  const real = Temporal.PlainDateTime.from(day)
  const start = real.toPlainDate()
  return minutesOf(match).some(minutes => {
    const said = start.toPlainDateTime().add({ minutes })
    const { offset, zero } = match.groups ?? {}
    if (zero === undefined) return said.equals(real)
    const hours = Number((offset ?? '0').replace(/[−–]/, '-').replace(/\s/g, ''))
    const instant = said.subtract({ hours }).toZonedDateTime('UTC').withTimeZone(zone)
    return instant.toPlainDateTime().equals(real)
  })
}

/** Minutes from the start of the day: two readings for midnight, which is both its start and its end, and for a bare “five o’clock”. */
function minutesOf({ groups = {} }: RegExpExecArray): number[] {
  const { midnight, noon, hour, minutes, after, french, english, half = '' } = groups
  if (midnight) return [0, 24 * 60]
  if (noon) return [12 * 60]
  const said = Number(hour ?? 0) + WORDS.fr.indexOf(french?.toLowerCase() ?? '') + 1
  const hours = said + WORDS.en.indexOf(english?.toLowerCase() ?? '') + 1
  const later = /^p|soir|après-midi|afternoon|evening/i.test(half) && hours < 12 ? 12 : 0
  const early = /^a/i.test(half) && hours === 12 ? -12 : 0
  const total = (hours + later + early) * 60 + Number(minutes ?? after ?? 0)
  return /^o.clock$/i.test(half) ? [total, total + 12 * 60] : [total]
}
