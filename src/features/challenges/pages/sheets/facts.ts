import { href } from '../../../../kernel/address.ts'
import { platformText } from '../../../../platform/html/index.ts'
import {
  formatDay,
  formatDayRange,
  formatInstant,
  formatMoney,
  formatShortDay,
  type Lang,
  listOf,
} from '../../../../platform/i18n/index.ts'
import { callIsOpen, type Edition, type ProfileCode, phaseAt } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Entry } from '../../rules.ts'
import { sheets as en } from '../../text.en/sheets.ts'
import { sheets as fr } from '../../text.fr/sheets.ts'

export const sheetText = { fr, en }

/** What a document is drawn for: an edition, at an instant, in a language, on a site. */
export type Drawing = { edition: Edition; lang: Lang; now: Date; origin: string }

type Figure = { figure: string; word: string }

/** Whether one may apply, in one sentence: before, while and after the call, or once the challenge is withdrawn. */
export function standingOf({ edition, lang, now }: Drawing, entry?: Entry): { open: boolean; said: string } {
  const t = sheetText[lang].standing
  const { callOpens, callCloses } = edition.instants
  const say = (instant: Date) => formatInstant(lang, instant, edition.zone)
  if (entry?.withdrawnAt) return { open: false, said: t.withdrawn(formatDay(lang, entry.withdrawnAt, edition.zone)) }
  if (callIsOpen(edition, now)) return { open: true, said: t.open(say(callCloses)) }
  return { open: false, said: now < callOpens ? t.before(opensOn(edition, lang)) : t.closed(say(callCloses)) }
}

/** A call that opens with the day opens on that day: nobody needs to read midnight. */
const opensOn = ({ calendar, instants, zone }: Edition, lang: Lang) =>
  calendar.call.opens.endsWith('T00:00')
    ? formatDay(lang, instants.callOpens, zone)
    : formatInstant(lang, instants.callOpens, zone)

/** Pay as one figure, whatever its rule. */
export function payFigure({ pay }: Edition, lang: Lang): Figure {
  const t = sheetText[lang]
  if (pay.rule === 'flat') return t.net(formatMoney(lang, pay.netMonthly))
  const amounts = pay.bands.map(it => it.netMonthly)
  return t.netRange(formatMoney(lang, Math.min(...amounts)), formatMoney(lang, Math.max(...amounts)))
}

/** The call as a bar, and the programme as a frieze with its stage of now lit. */
export function signsOf({ edition, lang, now }: Drawing) {
  const t = sheetText[lang]
  const { instants, zone, contract, calendar } = edition
  const { callOpens, callCloses, preselectionStarts, notification, start, end } = instants
  const range = (from: Date, to: Date) => formatDayRange(lang, from, new Date(to.getTime() - 1), zone)
  const jury = calendar.projects?.jury
  const stages = [
    { label: t.stages.challenges, when: jury?.[0] ? formatShortDay(lang, jury[0]) : '' },
    { label: t.stages.call, when: range(callOpens, callCloses) },
    { label: t.stages.selection, when: range(preselectionStarts, notification) },
    { label: t.stages.months(contract.months), when: range(start, end) },
    { label: t.stages.after, when: '' },
  ]
  return {
    bar: {
      label: t.callBar,
      opens: [t.opens, opensOn(edition, lang)],
      closes: [t.closes, formatInstant(lang, callCloses, zone)],
    },
    stages,
    stage: STAGES[phaseAt(edition, now)],
    now: t.current,
  }
}

const STAGES = {
  upcoming: 0,
  open: 1,
  closed: 2,
  preselection: 2,
  interviews: 2,
  deliberation: 2,
  notified: 2,
  announced: 2,
  running: 3,
  ended: 4,
}

/** Seats as tokens: the letters of each profile, its hue's name, and whether it is taken. Withdrawn ones are left out. */
export const tokensOf = ({ seats }: Pick<Entry, 'seats'>, lang: Lang) =>
  seats
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ profile, state }) => ({ profile, state, letters: platformText(lang).seats.profiles[profile].letters }))

/** « 2 personnes en développement », « une personne en design »: who is sought, by trade. */
export function teamInWords({ edition, lang }: Drawing, { seats }: Pick<Entry, 'seats'>, but?: ProfileCode): string {
  const left = seats.filter(({ state }) => state !== 'withdrawn').map(({ profile }) => profile)
  if (but && left.includes(but)) left.splice(left.indexOf(but), 1)
  const groups = Map.groupBy(left, it => it)
  const parts = [...groups].map(([code, all]) =>
    sheetText[lang].of(all.length, lowered(profileName(edition, code, lang))),
  )
  return listOf(lang, parts)
}

/** Inside a sentence. */
const lowered = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** The first letter of a sentence. */
export const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

export const profileName = ({ profiles }: Edition, code: string, lang: Lang) =>
  profiles.find(it => it.code === code)?.name[lang] ?? code

/** What one must know before applying, as names and values. */
export function factsOf({ edition, lang }: Drawing, { sheet }: Entry): [string, string][] {
  const t = sheetText[lang]
  const own = edition.contract.exceptions.find(it => it.challenge === sheet.id)
  const pay = payFigure(edition, lang).figure
  const { start, end } = edition.calendar
  const arrival = formatShortDay(lang, own?.start ?? start.day)
  return [
    [t.facts.host, hostOf(sheet, lang)],
    [t.facts.place, sheet.place],
    [t.facts.contract, `${own?.months ?? edition.contract.months} ${t.months(2).word}, ${edition.contract.kind[lang]}`],
    [t.facts.pay, edition.pay.rule === 'flat' ? t.payEach(pay) : t.payBands(pay)],
    [t.facts.start, start.firm ? arrival : t.around(arrival)],
    ...(own ? [] : [[t.facts.end, formatShortDay(lang, end)] as [string, string]]),
    ...(sheet.clearance ? [[t.facts.clearance, t.clearance] as [string, string]] : []),
    ...(sheet.selfFunded ? [[t.facts.funding, t.selfFunded] as [string, string]] : []),
  ]
}

/** How to apply, in one paragraph, while there is something to apply for. */
export function howTo(drawing: Drawing, entry: Entry): string {
  const { edition, lang } = drawing
  const { open, said } = standingOf(drawing, entry)
  const label = edition.labels[edition.wishes.target === 'seat' ? 'seat' : 'challenge'][lang]
  const closes = formatInstant(lang, edition.instants.callCloses, edition.zone)
  return open ? sheetText[lang].howBody(edition.wishes.min, edition.wishes.max, label, closes) : said
}

export const addressOf = ({ lang, origin }: Drawing, slug?: string): string =>
  `${origin}${slug ? href(paths.challenge, lang, { slug }) : href(paths.catalogue, lang)}`

/** The service, then its institution, which may be one and the same. */
export const hostOf = ({ host }: Entry['sheet'], lang: Lang): string =>
  [...new Set([host.name[lang], host.institution[lang]])].join(', ')

export const senderOf = ({ edition, lang }: Drawing): string =>
  edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang]
