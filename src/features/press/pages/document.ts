import type { Lang } from '../../../platform/i18n/index.ts'
import { type Facts, figuresInOrder, type ReleaseText } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'list'; title: string; items: string[] }
  | { kind: 'pairs'; title: string; rows: [string, string][] }

/** A release in one language, as each of its formats draws it. */
export type ReleaseDocument = {
  lang: Lang
  sender: string
  programme: string
  kicker: string
  dateline: string
  headline: string
  lead: string
  blocks: Block[]
  quotes: { words: string; source: string }[]
  closing: string
  contact: { title: string; address: string }
  about: { title: string; items: string[] }
  site: { title: string; address: string }
}

const text = { fr: fr.release, en: en.release }

type Told = { lang: Lang; on: Date | undefined }

/** The release that facts and words make. `on` is when it is published, undefined while nobody knows. */
export function releaseDocument(facts: Facts, words: ReleaseText, { lang, on }: Told): ReleaseDocument {
  const t = text[lang]
  const { programme, zone } = facts
  const day = facts.releaseOn && !on ? new Date(`${facts.releaseOn}T12:00:00Z`) : on
  return {
    lang,
    sender: facts.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? programme.name[lang],
    programme: programme.name[lang],
    kicker: `${t.title} – ${t.kinds[facts.kind]}`,
    dateline: day ? t.dateline(facts.place?.[lang], day, zone) : t.undated,
    headline: words.headline[lang],
    lead: words.lead[lang],
    blocks: blocks[facts.kind](facts, lang),
    quotes: words.quotes.map(it => ({ words: it.words[lang], source: `${it.speaker}, ${it.office[lang]}` })),
    closing: words.closing[lang],
    contact: { title: t.contact, address: facts.contact },
    about: {
      title: t.about,
      items: facts.institutions.flatMap(it => (it.about ? [`${it.name[lang]}. ${it.about[lang]}`] : [])),
    },
    site: { title: t.site, address: programme.website },
  }
}

type Blocks = (facts: Facts, lang: Lang) => Block[]

const opening: Blocks = (facts, lang) => {
  const t = text[lang]
  const people = facts.profiles.map(it => it.people[lang])
  const listed = facts.challenges.map(it => t.challenge(it.title, it.tagline[lang], it.host[lang]))
  return [
    { kind: 'text', text: facts.programme.about[lang] },
    { kind: 'text', text: t.sought(facts.number, facts.seats, people) },
    ...(listed.length > 0 ? [{ kind: 'list' as const, title: t.challenges(listed.length), items: listed }] : []),
    brief(facts, lang),
    { kind: 'list', title: t.support, items: facts.support.map(it => it[lang]) },
    carried(facts, lang),
  ]
}

function brief(facts: Facts, lang: Lang): Block {
  const t = text[lang]
  const { call, contract, pay, team } = facts
  const rows: [string, string][] = [
    [t.rows.seats, String(facts.seats)],
    [t.rows.contract, t.contract(contract.kind[lang], contract.months, t.month(facts.start.day))],
    [t.rows.team, t.team(team.min, team.max, team.exceptions)],
    [t.rows.pay, t.pay(pay.least, pay.most, pay.currency)],
    [t.rows.call, t.call(new Date(call.opens), new Date(call.closes), facts.zone)],
    [t.rows.funding, facts.funding[lang]],
  ]
  return { kind: 'pairs', title: t.brief(facts.number), rows }
}

function carried(facts: Facts, lang: Lang): Block {
  const t = text[lang]
  const rows = facts.institutions.map((it): [string, string] => [
    t.roles[it.roles[0] ?? 'partner'],
    it.short && it.short !== it.name[lang] ? `${it.name[lang]} (${it.short})` : it.name[lang],
  ])
  return { kind: 'pairs', title: t.carried, rows }
}

const results: Blocks = (facts, lang) => {
  const t = text[lang]
  return [
    { kind: 'text', text: facts.programme.about[lang] },
    { kind: 'pairs', title: t.selection, rows: figureRows(facts, lang) },
    { kind: 'list', title: t.teams, items: teamsOf(facts, lang) },
    {
      kind: 'pairs',
      title: t.brief(facts.number),
      rows: [
        [t.rows.start, t.month(facts.start.day)],
        [t.rows.contract, t.contract(facts.contract.kind[lang], facts.contract.months, t.month(facts.start.day))],
        [t.rows.pay, t.pay(facts.pay.least, facts.pay.most, facts.pay.currency)],
        [t.rows.funding, facts.funding[lang]],
      ],
    },
    carried(facts, lang),
  ]
}

const closing: Blocks = (facts, lang) => {
  const t = text[lang]
  return [
    { kind: 'text', text: facts.programme.about[lang] },
    { kind: 'pairs', title: t.balance, rows: figureRows(facts, lang) },
    {
      kind: 'list',
      title: t.left,
      items: facts.challenges.map(it => t.challenge(it.title, it.tagline[lang], it.host[lang])),
    },
    carried(facts, lang),
  ]
}

const blocks: Record<Facts['kind'], Blocks> = { opening, results, closing }

const figureRows = (facts: Facts, lang: Lang) =>
  figuresInOrder(facts).map(([name, count]): [string, string] => [text[lang].figures[name] ?? name, String(count)])

function teamsOf(facts: Facts, lang: Lang): string[] {
  const t = text[lang]
  const name = (code: string) => facts.profiles.find(it => it.code === code)?.name[lang] ?? code
  return facts.challenges.map(it =>
    t.teamOf(
      it.title,
      it.host[lang],
      it.fellows.map(({ count, profile }) => t.people(count, name(profile))),
    ),
  )
}

const WIDTH = 78

/** The release as plain text, wrapped for a mail program. */
export function releaseText(it: ReleaseDocument, notice?: string): string {
  const parts = [
    ...(notice ? [notice] : []),
    it.kicker.toUpperCase(),
    it.dateline,
    wrapped(it.headline, '', '').toUpperCase(),
    wrapped(it.lead),
    ...it.blocks.map(block => blockText(block, it.lang)),
    ...it.quotes.map(({ source, words }) => `${wrapped(words, '  ', '  ')}\n${wrapped(source, '  – ', '    ')}`),
    wrapped(it.closing),
    `${it.contact.title}\n${it.contact.address}`,
    `${it.about.title}\n${it.about.items.map(item => wrapped(item)).join('\n\n')}`,
    `${it.site.title}\n${it.site.address}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function blockText(block: Block, lang: Lang): string {
  if (block.kind === 'text') return wrapped(block.text)
  if (block.kind === 'list') return `${block.title}\n\n${block.items.map(item => wrapped(item, '– ', '  ')).join('\n')}`
  return `${block.title}\n\n${block.rows.map(([name, value]) => wrapped(text[lang].pair(name, value), '– ', '  ')).join('\n')}`
}

/** Wraps at ordinary spaces only: what holds together stays together. */
function wrapped(text: string, first = '', rest = first === '' ? '' : '  '): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    const isFresh = line === first || line === rest
    if (!isFresh && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = rest + word
    } else line = isFresh ? line + word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** What a correction took out and put in, line by line of what is said, in the order of each version. */
export function changedLines(before: ReleaseDocument, after: ReleaseDocument): { removed: string[]; added: string[] } {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  return { removed: old.filter(it => !fresh.includes(it)), added: fresh.filter(it => !old.includes(it)) }
}

const linesOf = (it: ReleaseDocument): string[] => [
  ...[it.headline, it.lead, it.closing],
  ...it.quotes.map(quote => `${quote.words} ${quote.source}`),
  ...it.blocks.flatMap(block =>
    block.kind === 'text'
      ? [block.text]
      : block.kind === 'list'
        ? block.items
        : block.rows.map(([name, value]) => text[it.lang].pair(name, value)),
  ),
  ...it.about.items,
  it.contact.address,
]
