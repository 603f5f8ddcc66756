import { href } from '../../../kernel/address.ts'
import {
  actions,
  barChart,
  details,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  quote,
  section,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatNumber } from '../../../platform/i18n/index.ts'
import type { Asked, Edition, Text, Wording } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { AskedSurvey, Earlier, Figure, Group, Words } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { partIn } from './team.ts'

const text = { fr, en }

export type Results = {
  edition: Edition
  code: string
  asked: AskedSurvey
  figures: readonly (Figure & { earlier: readonly Earlier[] })[]
  words: readonly Words[]
  /** How the bank has worded a question, oldest first. */
  wordings: (code: string) => readonly Wording[]
}

/** Where results will be, and when. */
export const resultsLater = (view: View, closesOn: string): Html => {
  const t = text[view.lang].results
  return section(view, {
    title: t.title,
    body: emptyState(view, { title: t.later, body: t.laterOn(formatDay(view.lang, closesOn)) }),
  })
}

/** What was answered, question by question: figures that no small group can be read from, then what was written. */
export function results(view: View, it: Results): Html {
  const t = text[view.lang].results
  const { asked, code } = it
  const link = (address: typeof paths.asCsv | typeof paths.asJson, label: string) =>
    linkButton(view, { href: href(address, view.lang, { code }), label, kind: 'secondary', download: true })
  return html`${section(view, { title: t.title, intro: t.rule(asked.smallestGroup), body: actions(view, [link(paths.asCsv, t.csv), link(paths.asJson, t.json)]) })}
${asked.sections.map(({ questions, title }) =>
  section(view, { title: title[view.lang], body: html`${questions.map(question => one(view, it, question))}` }),
)}`
}

function one(view: View, it: Results, question: Asked): Html {
  const t = text[view.lang].results
  const figures = it.figures.filter(figure => figure.question.code === question.code)
  const words = it.words.find(found => found.question.code === question.code)
  const shown = figures.filter(figure => figure.groups.length > 0)
  return html`<h3>${question.text[view.lang]}</h3>
${
  words
    ? words.texts.length > 0
      ? html`${words.texts.map(body => quote(view, { body }))}`
      : html`<p>${t.tooFew(it.asked.smallestGroup)}</p>`
    : shown.length === 0
      ? html`<p>${t.tooFew(it.asked.smallestGroup)}</p>`
      : question.kind === 'matrix'
        ? matrix(view, question, shown)
        : shown.map(figure => distribution(view, it, figure))
}
${shown.map(figure => earlier(view, figure))}
${history(view, it.wordings(question.code))}`
}

/** The lines of a matrix by their mean, with each line's counts in the table behind. */
function matrix(view: View, question: Asked, figures: readonly Figure[]): Html {
  const t = text[view.lang].results
  const nameOf = (item: string) => question.items?.find(it => it.code === item)?.text[view.lang] ?? item
  const rows = figures.flatMap(({ groups: [whole], item }) => (whole ? [{ item, whole }] : []))
  const mean = (it: Group) => formatNumber(view.lang, it.mean ?? 0)
  const chart = barChart(view, {
    label: question.text[view.lang],
    legend: [
      { kind: 'full', words: t.meanOfFive(question.low?.[view.lang] ?? '1', question.high?.[view.lang] ?? '5') },
    ],
    rows: rows.map(({ item, whole }) => ({
      label: nameOf(item),
      words: t.mean(mean(whole)),
      bars: [
        [
          { kind: 'full', value: whole.mean ?? 0 },
          { kind: 'outline', value: 5 - (whole.mean ?? 0) },
        ],
      ],
    })),
  })
  const marks = ['1', '2', '3', '4', '5']
  const behind = table(view, {
    caption: question.text[view.lang],
    captionHidden: true,
    columns: [
      { key: 'line', label: t.line },
      ...marks.map(key => ({ key, label: key, numeric: true })),
      { key: 'answered', label: t.answers, numeric: true },
    ],
    rows: rows.map(({ item, whole }) => ({
      line: nameOf(item),
      ...Object.fromEntries(whole.counts.map(it => [it.value, formatNumber(view.lang, it.count)])),
      answered: formatNumber(view.lang, whole.answered),
    })),
    empty: '',
  })
  return html`${chart}${details(view, { summary: html`${t.table}<span class="${view.theme.classes.hidden}"> (${question.text[view.lang]})</span>`, body: behind })}`
}

const KINDS = ['full', 'light', 'outline'] as const

/** One question: a bar per answer, one under the other where parts are told apart. */
function distribution(view: View, { edition }: Results, { question, groups }: Figure): Html {
  const t = text[view.lang].results
  const groupName = ({ part }: Group) => (part ? partIn(view, edition, part) : t.everybody)
  const percent = (group: Group, count: number) =>
    t.share(formatNumber(view.lang, count), formatNumber(view.lang, Math.round((100 * count) / group.answered)))
  const [whole] = groups
  const values = whole?.counts.map(it => it.value) ?? []
  const countOf = (group: Group, value: string) => group.counts.find(it => it.value === value)?.count ?? 0
  const chart = barChart(view, {
    label: question.text[view.lang],
    legend: groups.map((group, i) => ({
      kind: KINDS[i] ?? 'outline',
      words: t.group(groupName(group), formatNumber(view.lang, group.answered)),
    })),
    rows: values.map(value => ({
      label: nameOf(view, question, value),
      words: groups.map(group => percent(group, countOf(group, value))).join(' · '),
      bars: groups.map((group, i) => [{ kind: KINDS[i] ?? 'outline', value: countOf(group, value) }]),
    })),
  })
  const behind = table(view, {
    caption: question.text[view.lang],
    captionHidden: true,
    columns: [
      { key: 'value', label: t.answer },
      ...groups.map((group, i) => ({ key: `g${i}`, label: groupName(group), numeric: true })),
    ],
    rows: values.map(value => ({
      value: nameOf(view, question, value),
      ...Object.fromEntries(groups.map((group, i) => [`g${i}`, formatNumber(view.lang, countOf(group, value))])),
    })),
    empty: '',
  })
  const mean = whole?.mean
  return html`${mean != null && html`<p>${t.meanSentence(formatNumber(view.lang, mean))}</p>`}${chart}${details(view, { summary: html`${t.table}<span class="${view.theme.classes.hidden}"> (${question.text[view.lang]})</span>`, body: behind })}`
}

function nameOf(view: View, { high, kind, low, options }: Asked, value: string): string {
  const t = text[view.lang]
  if (kind === 'yes_no') return t.yesNo[value === 'yes' ? 'yes' : 'no']
  const meaning: Text | undefined = value === '1' ? low : value === '5' ? high : undefined
  return (
    options?.find(it => it.code === value)?.text[view.lang] ?? (meaning ? t.mark(value, meaning[view.lang]) : value)
  )
}

/** What other editions gave, each with its own words. */
function earlier(
  view: View,
  { earlier: others, item, question }: Figure & { earlier: readonly Earlier[] },
): Html | false {
  const t = text[view.lang].results
  if (others.length === 0) return false
  const line = question.items?.find(it => it.code === item)?.text[view.lang]
  const most = ({ whole, question: asked }: Earlier) => {
    const top = whole.counts.toSorted((a, b) => b.count - a.count)[0]
    return top
      ? t.most(nameOf(view, asked, top.value), formatNumber(view.lang, Math.round((100 * top.count) / whole.answered)))
      : ''
  }
  return table(view, {
    caption: t.earlier(line ?? question.text[view.lang]),
    columns: [
      { key: 'edition', label: t.edition },
      { key: 'wording', label: t.wording },
      { key: 'answered', label: t.answers, numeric: true },
      { key: 'result', label: t.result },
    ],
    rows: others.map(it => ({
      edition: t.editionNumber(it.edition),
      wording: it.question.text[view.lang],
      answered: formatNumber(view.lang, it.whole.answered),
      result: it.whole.mean === null ? most(it) : t.mean(formatNumber(view.lang, it.whole.mean)),
    })),
    empty: '',
  })
}

function history(view: View, wordings: readonly Wording[]): Html | false {
  const t = text[view.lang].results
  if (wordings.length < 2) return false
  const items = wordings.map(
    it =>
      html`<li>${t.from(it.from)} ${it.text[view.lang]}${it.changed && html` <em>${it.changed[view.lang]}.</em>`}</li>`,
  )
  return details(view, { summary: t.wordings, body: html`<ol>${items}</ol>` })
}

/** The page of one questionnaire: how it is followed, then its results. */
export const surveyPage = (
  view: View,
  it: { title: string; eyebrow: string; lead: string; errors: { field: string; message: string }[]; body: Html },
): Html =>
  layout(view, {
    ...it,
    crumbs: [{ href: href(paths.team, view.lang), label: text[view.lang].team.title }],
    wide: true,
  })
