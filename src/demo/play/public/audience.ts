import { addSums, listDays } from '../../../features/audience/index.ts'
import type { Sum } from '../../../features/audience/rules.ts'
import type { Edition } from '../../../features/edition/rules.ts'
import { after, DAY } from '../../moments.ts'
import type { Lived } from '../months/index.ts'

/** As many visits as the programme published unique visitors for its second edition, over its whole life. */
const VISITS = 21_346
const PAGES_PER_VISIT = 2.6

/** Readers come and go as an edition lives: many at the opening, most at the closing, again for the announcement and at the end. */
export const readTheSite: Lived = async (story, { from, to }) => {
  const { edition, services } = story
  const days = plannedDays(edition).filter(({ at }) => from < at && at <= to)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return
  const known = new Map(
    (await listDays(services.db, { from: first.day, to: last.day })).map(it => [it.day, it.entries]),
  )
  const missing = days.filter(({ day, visits }) => (known.get(day) ?? 0) < visits / 2)
  await addSums(
    services.db,
    missing.flatMap(it => sumsOf(edition, it)),
  )
}

type Day = { day: string; at: Date; visits: number }

function plannedDays(edition: Edition): Day[] {
  const { callOpens, end } = edition.instants
  const begins = Math.floor(after(callOpens, -58 * DAY).getTime() / DAY)
  const ends = Math.floor(end.getTime() / DAY)
  const days = Array.from({ length: ends - begins }, (_, index) => new Date((begins + index) * DAY + DAY / 2))
  const visits = shared(
    VISITS,
    days.map(it => weightOf(edition, it)),
  )
  return days.map((at, index) => ({ at, day: at.toISOString().slice(0, 10), visits: visits[index] ?? 0 }))
}

/** How much a day is worth, weekends half of it. */
function weightOf({ instants }: Edition, at: Date): number {
  const { announcement, callCloses, callOpens, end, notification, start } = instants
  const since = (it: Date) => (at.getTime() - it.getTime()) / DAY
  const peak = (it: Date, height: number, width: number) => height * Math.exp(-((since(it) / width) ** 2))
  const base = since(callOpens) < -1 ? 14 : since(callCloses) < 0 ? 130 : since(start) < 0 ? 48 : 22
  const peaks = [
    peak(after(callOpens, DAY), 460, 3),
    peak(callCloses, 520, 2.5),
    peak(notification, 90, 2),
    peak(announcement, 330, 2.5),
    peak(start, 60, 3),
    peak(end, 170, 4),
  ]
  const isWeekend = [0, 6].includes(at.getUTCDay())
  // No two days are alike, and every playing has the same.
  const wobble = 1 + 0.16 * Math.sin((at.getTime() / DAY) * 2.7)
  return (base + peaks.reduce((all, it) => all + it, 0)) * (isWeekend ? 0.45 : 1) * wobble
}

/** A whole number cut by weights, without losing a unit. */
function shared(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((all, it) => all + it, 0)
  let [before, done] = [0, 0]
  return weights.map(weight => {
    before += weight
    const upTo = Math.round((total * before) / whole)
    const part = upTo - done
    done = upTo
    return part
  })
}

/** Origins, with how much of the visits each brings. */
const ORIGINS: Readonly<Record<string, number>> = {
  direct: 34,
  'google.com': 27,
  'etalab.gouv.fr': 9,
  'twitter.com': 7,
  'linkedin.com': 6,
  'data.gouv.fr': 4,
  'modernisation.gouv.fr': 3,
  'duckduckgo.com': 3,
  'welcometothejungle.com': 3,
  'facebook.com': 2,
  'service-public.fr': 2,
}

const DEVICES: Readonly<Record<string, number>> = { computer: 63, phone: 32, tablet: 5 }

/** Pages, with how much they are read, and how much visits begin there. */
function pagesOf({ challenges, instants }: Edition, at: Date): [page: string, reads: number, entries: number][] {
  const isAnnounced = at > instants.announcement
  const isCalled = at < instants.callCloses
  return [
    ['/', 26, 40],
    ['/en', 2, 3],
    ['/defis', 18, 9],
    ['/en/challenges', 1, 1],
    ['/appel', isCalled ? 14 : 3, isCalled ? 12 : 2],
    ['/reglement', isCalled ? 5 : 1, 1],
    ['/questions', isCalled ? 6 : 2, 2],
    ['/actualites', 4, 3],
    ['/promotion', isAnnounced ? 14 : 1, isAnnounced ? 12 : 0],
    ['/realisations', isAnnounced ? 6 : 0, isAnnounced ? 3 : 0],
    ...challenges.map(({ number, slug }): [string, number, number] => [`/defis/${slug}`, 4 - number / 5, 1.6]),
  ]
}

function sumsOf(edition: Edition, { at, day, visits }: Day): Sum[] {
  const planned = pagesOf(edition, at)
  const entries = shared(
    visits,
    planned.map(([, , it]) => it),
  )
  const reads = shared(
    Math.round(visits * PAGES_PER_VISIT),
    planned.map(([, it]) => it),
  )
  const pages = planned.map(([name], index): Sum => {
    const begun = entries[index] ?? 0
    return { day, about: 'page', name, entries: begun, reads: Math.max(begun, reads[index] ?? 0) }
  })
  const english = (it: Sum) => /^\/en(?:\/|$)/.test(it.name)
  const langs = (['fr', 'en'] as const).map(lang => ({
    ...summed(pages.filter(it => english(it) === (lang === 'en'))),
    name: lang,
  }))
  const all = summed(pages)
  const origins = cut(ORIGINS, all.entries).map(([name, count]) => ({ name, entries: count, reads: count }))
  const devices = cut(DEVICES, all.reads).map(([name, count]) => ({
    name,
    reads: count,
    entries: Math.round(count / PAGES_PER_VISIT),
  }))
  const about = (subject: Sum['about'], sums: readonly Omit<Sum, 'day' | 'about'>[]) =>
    sums.map(it => ({ ...it, day, about: subject }))
  return [...pages, ...about('lang', langs), ...about('origin', origins), ...about('device', devices)].filter(
    it => it.reads > 0,
  )
}

const summed = (sums: readonly Sum[]) => ({
  reads: sums.reduce((all, it) => all + it.reads, 0),
  entries: sums.reduce((all, it) => all + it.entries, 0),
})

const cut = (weights: Readonly<Record<string, number>>, total: number): [string, number][] => {
  const parts = shared(total, Object.values(weights))
  return Object.keys(weights).map((name, index) => [name, parts[index] ?? 0])
}
