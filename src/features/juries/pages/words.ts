import type { View } from '../../../platform/html/index.ts'
import { formatDay, formatInstant, formatNumber, formatTime, listOf, zoneName } from '../../../platform/i18n/index.ts'
import type { Edition, EditionData } from '../../edition/rules.ts'
import { type Facts, type PanelHours, pointsOf, type Refusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

/** What of an edition pages name. */
export type Named = Pick<EditionData, 'profiles' | 'criteria' | 'scale' | 'labels'>

/** A refusal in the reader's language, with its facts. */
export function say(view: View, edition: Named, refusal: Refusal): string {
  const words = text[view.lang].refusals[refusal.code] as string | ((facts: Facts) => string)
  return typeof words === 'string' ? words : words(factsOf(view, edition, refusal))
}

function factsOf(view: View, edition: Named, refusal: Refusal): Facts {
  const at = 'startsAt' in refusal ? refusal.startsAt : 'startedAt' in refusal ? refusal.startedAt : undefined
  const criteria = 'criteria' in refusal ? refusal.criteria : []
  const named = criteria.map(code => edition.criteria.find(it => it.code === code)?.name[view.lang] ?? code)
  const names = 'names' in refusal ? refusal.names : named
  return {
    at: at ? formatInstant(view.lang, at, view.zone) : '',
    names: listOf(view.lang, names),
    count: 'count' in refusal ? refusal.count : 0,
    ...(refusal.code === 'outside_hours' ? reachFacts(view, refusal) : { panel: '', days: '', hours: '' }),
  }
}

type OutsideHours = Extract<Refusal, { code: 'outside_hours' }>

const reachFacts = (view: View, { panel, days, opens, closes }: OutsideHours) => {
  const at = (instant: Date) => formatTime(view.lang, instant, view.zone)
  return {
    panel,
    days: daysOf(view, days),
    hours: text[view.lang].team.span(at(opens), at(closes), zoneName(view.lang, view.zone)),
  }
}

export const daysOf = (view: View, days: readonly string[]): string =>
  listOf(
    view.lang,
    days.map(day => text[view.lang].team.onDay(formatDay(view.lang, day))),
  )

/** Between which hours a panel hears people, in words. */
export function hoursOf(view: View, { zone }: Pick<Edition, 'zone'>, { opens, closes }: PanelHours): string {
  const at = (time: string) => formatTime(view.lang, new Date(`1970-01-01T${time}Z`), 'UTC')
  return text[view.lang].team.span(at(opens), at(closes), zoneName(view.lang, zone))
}

export const profileName = (view: View, edition: Pick<Named, 'profiles'>, code: string | null): string =>
  edition.profiles.find(it => it.code === code)?.name[view.lang] ?? code ?? ''

/** Points from sixtieths, never rounded: « 16,5 », « 16 2/3 ». */
export function points(view: View, sixtieths: number): string {
  const value = pointsOf(sixtieths)
  if ('decimal' in value) return formatNumber(view.lang, value.decimal)
  return `${formatNumber(view.lang, value.whole)}\u00a0${value.over}/${value.under}`
}

/** The highest total of a grid. */
export const highest = ({ criteria, scale }: Pick<Named, 'criteria' | 'scale'>): number =>
  Number((criteria.length * scale.max).toFixed(6))

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
