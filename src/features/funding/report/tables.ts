import { formatExact, formatInstant, formatNumber, formatShortDay, type Lang } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import {
  type Amount,
  type Board,
  type ChallengeMoney,
  type Entry,
  entriesOf,
  type Funded,
  inForce,
  receiverOf,
  sayShare,
  sayState,
  sharedFrom,
  sumOf,
  totalsOf,
  transfersOf,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type ReportCell = string | { amount: Amount }
export type ReportTable = {
  code: 'lines' | 'amounts' | 'files' | 'entries' | 'transfers'
  columns: { label: string; numeric: boolean }[]
  rows: ReportCell[][]
  /** As many cells as a row: the sums of the columns of amounts. */
  total?: ReportCell[]
}
export type Report = { word: string; title: string; facts: string[]; tables: ReportTable[]; currency: string }

export type Reported = {
  edition: Edition & Funded
  board: Board
  entries: readonly Entry[]
  lang: Lang
  now: Date
}

/** What the funder reads: lines, amounts and files of each challenge, and every entry they rest on. */
export function funderReport(it: Reported): Report {
  const t = text[it.lang].report
  const { board, edition } = it
  const amount = (value: Amount | undefined) => (value ? written(it, value) : text[it.lang].team.unknown)
  return {
    word: t.files.funder,
    title: t.funder,
    facts: [asOf(it), t.envelope(amount(board.envelope), amount(board.committed), amount(board.actual))],
    tables: [lines(it), amounts(it), files(it), entries(it)],
    currency: edition.money.currency,
  }
}

/** What is transferred: for each challenge that asks, who receives, on which budget programme, and how much. */
export function decreeReport(it: Reported): Report {
  const t = text[it.lang].report
  const { edition, lang } = it
  const own = transfersOf(it.board.challenges)
  const rows = own.map(money => [
    money.challenge.title,
    receiverOf(money.file),
    programmeOf(it, money),
    { amount: money.share.share },
    numbers(sharedFrom(money)),
  ])
  const total = ['', '', { amount: sumOf(own.map(({ share }) => share.share)) }, '']
  const c = t.columns
  const columns = labelled([challengeWord(edition, lang), c.receiver, c.programme], [c.amount], [c.source])
  return {
    word: t.files[edition.money.instrument.kind],
    title: t[edition.money.instrument.kind],
    facts: [asOf(it)],
    tables: [{ code: 'transfers', columns, rows, total: [t.total, ...total] }],
    currency: edition.money.currency,
  }
}

const asOf = ({ edition, lang, now }: Reported) => text[lang].report.asOf(formatInstant(lang, now, edition.zone))
const written = ({ edition, lang }: Reported, amount: Amount) => formatExact(lang, amount, edition.money.currency)
/** What the edition calls a challenge, as the head of a column. */
const challengeWord = ({ labels }: Edition, lang: Lang): string => {
  const { one } = labels.challenge[lang]
  return one.charAt(0).toLocaleUpperCase(lang) + one.slice(1)
}
const numbers = (ids: readonly number[]) => ids.join(', ')
const labelled = (before: string[], amounts: string[], after: string[] = []) => [
  ...before.map(label => ({ label, numeric: false })),
  ...amounts.map(label => ({ label, numeric: true })),
  ...after.map(label => ({ label, numeric: false })),
]

function lines({ board, entries: all, lang }: Reported): ReportTable {
  const { columns: c, total } = text[lang].report
  const rows = board.lines.map(it => {
    const spent = inForce(all.filter(entry => entry.line === it.line.code && entry.kind === 'expense'))
    const own = it.line.paidTo === 'challenges' ? board.challenges.flatMap(entriesOf) : spent.map(({ id }) => id)
    const source = it.forecastEntry ? [it.forecastEntry.id, ...own] : own
    const forecast = it.forecast ? { amount: it.forecast } : text[lang].team.unknown
    return [it.line.name[lang], forecast, { amount: it.committed }, { amount: it.actual }, numbers(source)]
  })
  const sums = [board.forecast ? { amount: board.forecast } : '', { amount: board.committed }, { amount: board.actual }]
  const columns = labelled([c.line], [c.forecast, c.committed, c.paid], [c.source])
  return { code: 'lines', columns, rows, total: [total, ...sums, ''] }
}

const AMOUNTS = ['cost', 'share', 'host', 'due', 'paid', 'left'] as const

function amounts({ board, edition, lang }: Reported): ReportTable {
  const { columns: c, total } = text[lang].report
  const rows = board.challenges.map(({ challenge, due, left, paid, share }) => {
    const figures = { ...share, due, left, paid }
    return [challenge.title, ...AMOUNTS.map(key => ({ amount: figures[key] }))]
  })
  const sums = totalsOf(board.challenges)
  const columns = labelled(
    [challengeWord(edition, lang)],
    AMOUNTS.map(key => c[key]),
  )
  return { code: 'amounts', columns, rows, total: [total, ...AMOUNTS.map(key => ({ amount: sums[key] }))] }
}

function files(it: Reported): ReportTable {
  const { board, edition, lang } = it
  const { columns: c, parts } = text[lang].report
  const { instrument } = edition.money
  const saying = { words: parts, amount: (a: Amount) => written(it, a), number: (n: number) => formatNumber(lang, n) }
  const rows = board.challenges.map(money => [
    money.challenge.title,
    money.file.requested ? receiverOf(money.file) : '',
    programmeOf(it, money),
    sayState(money.state, { instrument, lang, words: text[lang].team.states }),
    sayShare(money.share, saying).join(' · '),
    numbers(entriesOf(money)),
  ])
  const names = [challengeWord(edition, lang), c.receiver, c.programme, c.state, c.computation, c.source]
  return { code: 'files', columns: labelled(names, []), rows }
}

/** The budget programme, or the exception by which none is needed. */
function programmeOf({ edition, lang }: Reported, { file }: ChallengeMoney): string {
  const exemption = edition.money.bearers.exemptions.find(({ code }) => code === file.exemption)
  return file.budgetProgramme ?? exemption?.name[lang] ?? ''
}

function entries({ edition, entries: all, lang }: Reported): ReportTable {
  const { columns: c } = text[lang].report
  const { team } = text[lang]
  const about = ({ challengeId, line }: Entry) =>
    edition.money.lines.find(it => it.code === line)?.name[lang] ??
    edition.challenges.find(it => it.id === challengeId)?.title ??
    ''
  const cancels = ({ counteredBy, counters }: Entry) =>
    counters ? ` (${team.counters(counters)})` : counteredBy ? ` (${team.counteredBy(counteredBy)})` : ''
  const rows = all.map(it => [
    String(it.id),
    formatShortDay(lang, it.day),
    `${team.kinds[it.kind]}${cancels(it)}`,
    about(it),
    it.label,
    it.reference,
    { amount: it.amount },
    it.recordedBy ?? team.commandLine,
  ])
  const names = [c.number, c.day, c.kind, c.subject, c.label, c.reference]
  return { code: 'entries', columns: labelled(names, [c.amount], [c.by]), rows }
}
