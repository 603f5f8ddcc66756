import {
  details,
  type Html,
  html,
  pointChart,
  postButton,
  section,
  table,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, formatShortDay } from '../../../platform/i18n/index.ts'
import type { CommonIndicator } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Common, type Indicator, mayWrite, type Production, weeksAfter } from '../rules.ts'
import { type Again, at, framed, type Here, text } from './frame.ts'
import { indicatorForm, readingForm } from './indicator-form.ts'

type Listed = Again & { indicators: Indicator[]; common: Record<CommonIndicator['code'], Common> }

/** What a challenge measures, and what is counted of it as of all others. */
export function indicatorsPage(view: View, here: Here, { common, indicators, typed, wrong }: Listed): Html {
  const t = text[view.lang]
  const add = indicatorForm(view, { action: at(view, here, paths.indicators), submit: t.add, typed, wrong })
  const open = wrong !== undefined || indicators.length === 0
  const body = html`${indicators.length === 0 && html`<p>${t.empty}</p>`}
${indicators.map(it => shown(view, here, it))}
${mayWrite(here.part) && details(view, { summary: t.indicators.addTitle, open, body: add })}
${section(view, { title: t.indicators.common, intro: t.indicators.commonLead, body: commonTable(view, here, common) })}`
  const lead = t.indicators.lead(here.results.indicatorsPerChallenge)
  return framed(view, here, { tab: 'indicators', title: t.indicators.title, lead, wrong, body })
}

const measureIn = (view: View, it: Indicator) => (view.lang === 'en' && it.measureEn ? it.measureEn : it.measureFr)
/** A value with its unit; the no-break space keeps them together. */
const withUnit = (view: View, it: Pick<Indicator, 'unit'>, value: number) =>
  `${formatNumber(view.lang, value)}${it.unit && `\u00a0${it.unit}`}`

/** One indicator: its objective, where it started and where it goes, its readings drawn and in a table. */
function shown(view: View, here: Here, it: Indicator): Html {
  const t = text[view.lang]
  const day = (on: string) => formatShortDay(view.lang, on)
  const from =
    it.baseline !== null && it.baselineOn !== null
      ? t.indicators.entryWas(withUnit(view, it, it.baseline), day(it.baselineOn))
      : t.indicators.unknownEntry(it.baselineUnknown)
  const to =
    it.target !== null && it.targetOn !== null && t.indicators.aim(withUnit(view, it, it.target), day(it.targetOn))
  const link = html` <a href="${at(view, here, paths.indicator, { id: it.id })}">${t.change}<span class="${view.theme.classes.hidden}"> (${it.measureFr})</span></a>`
  return section(view, {
    title: measureIn(view, it),
    intro: html`${tag(view, t.indicatorKinds[it.kind])} ${it.objective}`,
    body: html`<p>${from} ${to}${mayWrite(here.part) && link}</p>${readings(view, here, it)}
${it.quality && html`<p><strong>${t.indicators.quality}</strong><br>${it.quality}</p>`}`,
  })
}

function readings(view: View, here: Here, it: Indicator): Html {
  const t = text[view.lang].indicators
  if (it.readings.length === 0) return html`<p>${t.none}</p>`
  const started = it.baseline === null || it.baselineOn === null ? [] : [{ value: it.baseline, onDay: it.baselineOn }]
  const weeks = (onDay: string) => weeksAfter(here.edition.calendar.start.day, onDay)
  const points = [...started, ...it.readings].map(({ onDay, value }, i, all) => ({
    x: weeks(onDay),
    y: value,
    words: formatNumber(view.lang, value),
    kind: i === all.length - 1 ? ('here' as const) : ('other' as const),
  }))
  const measure = measureIn(view, it)
  const rows = it.readings.map(({ by, note, onDay, source, value }) => ({
    day: formatShortDay(view.lang, onDay),
    value: withUnit(view, it, value),
    source: html`${source}${note && html`<br><small>${note}</small>`}`,
    by,
  }))
  return html`${pointChart(view, { label: t.chart(measure), xLabel: t.weeks, yLabel: it.unit || measure, points })}
${table(view, {
  caption: `${t.readings}, ${measure}`,
  captionHidden: true,
  columns: [
    { key: 'day', label: t.onDay },
    { key: 'value', label: t.value, numeric: true },
    { key: 'source', label: t.source },
    { key: 'by', label: t.by },
  ],
  rows,
  empty: t.none,
})}`
}

function commonTable(view: View, { results }: Here, common: Listed['common']): Html {
  const t = text[view.lang].indicators
  return table(view, {
    caption: t.common,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.commonName },
      { key: 'value', label: t.commonValue },
    ],
    rows: results.common.map(({ code, meaning, name }) => ({
      name: html`${name[view.lang]}<br><small>${meaning[view.lang]}</small>`,
      value: commonValue(view, results.followUp.maintainers, code, common[code]),
    })),
    empty: text[view.lang].empty,
  })
}

type Named = { code: string; name: { fr: string; en: string } }

function commonValue(view: View, maintainers: readonly Named[], code: CommonIndicator['code'], it: Common): string {
  const t = text[view.lang]
  const n = (value: number | undefined) => formatNumber(view.lang, value ?? 0)
  if (code === 'production') return it.word ? t.results.productions[it.word as Production] : t.indicators.notSaid
  if (code === 'maintenance')
    return maintainers.find(named => named.code === it.word)?.name[view.lang] ?? t.indicators.notSaid
  if (code === 'trainings') return t.indicators.people(n(it.count), n(it.people))
  return it.of === undefined ? n(it.count) : t.indicators.of(n(it.count), n(it.of))
}

type One = { indicator: Indicator; change?: Again | undefined; reading?: Again | undefined }

/** One indicator: a new reading first, since that is what comes back, then what it is. */
export function indicatorPage(view: View, here: Here, { change = {}, indicator, reading = {} }: One): Html {
  const t = text[view.lang]
  const { id } = indicator
  const wrong = reading.wrong ?? change.wrong
  const body = html`<p><a href="${at(view, here, paths.indicators)}">${t.back}</a></p>
${readings(view, here, indicator)}
${section(view, { title: t.indicators.readingTitle, body: readingForm(view, { action: at(view, here, paths.reading, { id }), ...reading }) })}
${section(view, { title: t.change, body: indicatorForm(view, { action: at(view, here, paths.indicator, { id }), submit: t.save, indicator, ...change }) })}
${section(view, { title: t.item.removal, body: postButton(view, { action: at(view, here, paths.indicatorRemoval, { id }), label: t.remove, kind: 'danger', about: indicator.measureFr }) })}`
  return framed(view, here, {
    tab: 'indicators',
    title: measureIn(view, indicator),
    lead: indicator.objective,
    wrong,
    body,
  })
}
