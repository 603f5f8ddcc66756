import { href } from '../../kernel/address.ts'
import { formatDayRange, formatInstant, formatMoney, type Lang, listOf } from '../../platform/i18n/index.ts'
import { paths as challenges } from '../challenges/paths.ts'
import type { Entry } from '../challenges/rules.ts'
import type { Applied } from '../edition/index.ts'
import { callStateOf } from './call-state.ts'
import { blocks, colon, list, plain, type Reader } from './markdown/parts.ts'
import { paths } from './paths.ts'
import { milestonesOf } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

/** One challenge, from its published sheet and its seats. */
export function challengeMarkdown(reader: Reader, entry: Entry): string {
  const { edition, lang, origin } = reader
  const { sheet } = entry
  const t = text[lang].markdown
  const facts = [
    [t.host, plain(sheet.host.name[lang])],
    [t.place, plain(sheet.place)],
    [t.seats, seatsOf(edition, entry, lang)],
    [t.page, origin + href(challenges.challenge, lang, { slug: sheet.slug })],
  ]
  const parts = sheet.sheet ? (['problem', 'work', 'sought'] as const) : []
  return blocks(
    `# ${plain(sheet.title)}`,
    plain(sheet.tagline[lang]),
    list([callStateOf(reader, entry), ...facts.map(([name, value = '']) => `${name}${colon(lang)} ${value}`)]),
    ...parts.flatMap(part => [`## ${t[part]}`, plain(sheet.sheet?.[part][lang] ?? '')]),
  )
}

function seatsOf({ profiles }: Applied, { seats }: Entry, lang: Lang): string {
  const counts = Map.groupBy(seats, seat => seat.profile)
  const words = [...counts].map(
    ([code, some]) => `${some.length} × ${profiles.find(it => it.code === code)?.name[lang] ?? code}`,
  )
  return listOf(lang, words)
}

/** The call: its dates, who may apply, what is paid, and each challenge. */
export function callMarkdown(reader: Reader, entries: readonly Entry[]): string {
  const { edition, lang, origin } = reader
  const t = text[lang].markdown
  const say = (at: Date) => formatInstant(lang, at, edition.zone)
  const dates = milestonesOf(edition).map(it => {
    const when = it.days ? formatDayRange(lang, it.days.from, it.days.to) : say(it.at)
    return `${text[lang].steps[it.step]}${colon(lang)} ${when}`
  })
  const amounts = edition.pay.rule === 'flat' ? [edition.pay.netMonthly] : edition.pay.bands.map(it => it.netMonthly)
  const pay = listOf(
    lang,
    amounts.map(it => t.net(formatMoney(lang, it, edition.pay.currency))),
  )
  const linked = entries.map(({ sheet }) => {
    const address = origin + href(challenges.challenge, lang, { slug: sheet.slug })
    return `[${plain(sheet.title)}](${address}.md)${colon(lang)} ${plain(sheet.tagline[lang])}`
  })
  return blocks(
    `# ${edition.title[lang]}`,
    edition.summary[lang],
    `## ${t.dates}\n\n${list(dates)}`,
    `## ${t.eligibility}\n\n${list(edition.eligibility.map(it => it.declaration[lang]))}`,
    `## ${t.pay}\n\n${pay}`,
    `## ${t.contract}\n\n${edition.contract.kind[lang]}`,
    linked.length > 0 && `## ${t.challenges}\n\n${list(linked)}`,
  )
}

/** What there is to read in Markdown, in French then in English (llmstxt.org). */
export function textsMarkdown(reader: Omit<Reader, 'lang'>, entries: readonly Entry[]): string {
  const { edition, origin } = reader
  const groups = (['fr', 'en'] as const).map(lang => {
    const t = text[lang]
    const own = [
      [t.markdown.title.call, href(paths.callText, lang)],
      [t.markdown.title.rules, href(paths.rulesText, lang)],
      [t.markdown.title.questions, href(paths.questionsText, lang)],
      [t.markdown.title.figures, href(paths.figuresText, lang)],
    ]
    const sheets = entries.map(({ sheet }) => [
      sheet.title,
      `${href(challenges.challenge, lang, { slug: sheet.slug })}.md`,
    ])
    const linked = [...own, ...sheets]
    return `## ${t.markdown.title.index}\n\n${list(linked.map(([name = '', path = '']) => `[${plain(name)}](${origin}${path})`))}`
  })
  return blocks(`# ${edition.programme.name.fr}`, `> ${edition.programme.about.fr}`, ...groups)
}
