import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  seatList,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { callIsOpen } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Entry, Listed } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { lifeLine, relatedPart, sharePart } from './life.ts'

const text = { fr, en }

type Shown = {
  edition: Edition
  entry: Entry
  previous: Entry | undefined
  next: Entry | undefined
  applyHref: string
  after: Html | undefined
  related: Listed[]
}

/** One challenge: what is wrong, what will be done, who is sought, and how to apply. */
export function challengePage(view: View, shown: Shown): Html {
  const t = text[view.lang]
  const { edition, entry } = shown
  const label = edition.labels.challenge[view.lang]
  const body = html`${entry.withdrawnAt && alert(view, { kind: 'warning', body: t.withdrawn(formatDay(view.lang, entry.withdrawnAt, edition.zone)) })}
${lifeLine(view, edition, entry)}
${shown.after}
${sections(view, entry)}
${entry.sheet.clearance && alert(view, { kind: 'info', title: t.clearance, body: t.clearanceBody })}
${relatedPart(view, entry, shown.related)}
${neighbours(view, shown)}`
  return layout(view, {
    title: entry.sheet.title,
    eyebrow: t.number(entry.sheet.number, label),
    lead: entry.sheet.tagline[view.lang],
    crumbs: [{ href: href(paths.catalogue, view.lang), label: t.title(label) }],
    about: { description: described(view, entry) },
    body,
    aside: aside(view, shown),
  })
}

const described = (view: View, { sheet }: Entry): string =>
  text[view.lang].browse.challengeDescription(sheet.title, sheet.host.institution[view.lang], sheet.tagline[view.lang])

function sections(view: View, { sheet, seats }: Entry): Html {
  const t = text[view.lang]
  const optional = seats.filter(seat => seat.optional).length
  return html`${
    sheet.sheet &&
    html`<h2>${t.problem}</h2>${paragraphs(sheet.sheet.problem[view.lang])}
<h2>${t.work}</h2>${paragraphs(sheet.sheet.work[view.lang])}
<h2>${t.sought}</h2>${paragraphs(sheet.sheet.sought[view.lang])}`
  }
<h2>${t.team}</h2>${seatList(view, seats)}${optional > 0 && html`<p>${t.optionalSeat(optional)}</p>`}`
}

function aside(view: View, { edition, entry, applyHref }: Shown): Html {
  const t = text[view.lang]
  const { sheet } = entry
  const theme = edition.themes.find(it => it.code === sheet.theme)?.name[view.lang] ?? sheet.theme
  return html`<h2>${t.facts}</h2>
${definitionList(view, [
  { term: t.host, detail: sheet.host.name[view.lang] },
  { term: t.institution, detail: sheet.host.institution[view.lang] },
  { term: t.place, detail: sheet.place },
  { term: t.theme, detail: theme },
])}
${sheet.selfFunded && html`<p>${t.selfFunded}.</p>`}
${call(view, edition, entry, applyHref)}
${sharePart(view, entry)}`
}

function call(view: View, edition: Edition, entry: Entry, applyHref: string): Html {
  const t = text[view.lang]
  const { callOpens, callCloses } = edition.instants
  const say = (instant: Date) => formatInstant(view.lang, instant, edition.zone)
  if (view.now < callOpens) return html`<p>${t.opens(say(callOpens))}</p>`
  if (!callIsOpen(edition, view.now)) return html`<p>${t.closed(say(callCloses))}</p>`
  if (entry.state === 'withdrawn') return html``
  return html`<p>${linkButton(view, { href: applyHref, label: t.apply })}</p><p>${t.applyLead(say(callCloses))}</p>`
}

function neighbours(view: View, { previous, next }: Shown): Html {
  const t = text[view.lang]
  const link = (entry: Entry, rel: 'prev' | 'next', label: string) =>
    html`<li><a rel="${rel}" href="${href(paths.challenge, view.lang, { slug: entry.sheet.slug })}">${label}\u202f: ${entry.sheet.title}</a></li>`
  return html`<nav aria-label="${t.around}"><ul class="neighbours">
${previous && link(previous, 'prev', t.previous)}${next && link(next, 'next', t.next)}</ul></nav>`
}
