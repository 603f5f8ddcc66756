import { href } from '../../../kernel/address.ts'
import { daysBetween } from '../../../kernel/day.ts'
import {
  actions,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  linkButton,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import type { Arrivals, Edition, HostFunction } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Counts, countsIn, type Line, type Listing, listed, STANDINGS, standingOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { todayIn } from './entries.ts'

const text = { fr, en }

export type TeamList = {
  edition: Edition
  arrivals: Arrivals
  lines: Line[]
  listing: Listing
  /** By challenge, the functions that have something to do and nobody named. */
  missing: ReadonlyMap<string, HostFunction[]>
}

/** Every arrival of the edition, the most late first. */
export function arrivalsPage(view: View, given: TeamList): Html {
  const { team: t } = text[view.lang]
  if (given.lines.length === 0) {
    const body = emptyState(view, { title: t.nobody, body: t.nobodyBody })
    return layout(view, { title: t.title, lead: t.lead, wide: true, body })
  }
  const shown = listed(given.lines, given.listing)
  const body = html`${chips(view, given)}
<p>${t.count(shown.length, given.edition.labels.challenge[view.lang])}</p>
${linesTable(view, given, shown)}
${actions(view, [linkButton(view, { href: href(paths.csv, view.lang), label: t.export, kind: 'secondary', download: true })])}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

const address = (
  view: View,
  { block = '', standing = '' }: { standing?: string | undefined; block?: string | undefined },
) => href(paths.all, view.lang, {}, { etat: standing, partie: block })

function chips(view: View, { arrivals, lines, listing }: TeamList): Html {
  const { team: t, words } = text[view.lang]
  const { block, standing } = listing
  const count = (asked: Listing) => listed(lines, asked).length
  return filters(view, {
    groups: [
      {
        label: t.standing,
        chips: STANDINGS.map(it => ({
          label: words.standings[it],
          href: address(view, { block, standing: it === standing ? undefined : it }),
          current: it === standing,
          count: count({ block, standing: it }),
        })),
      },
      {
        label: t.block,
        chips: arrivals.blocks.map(({ code, name }) => ({
          label: name[view.lang],
          href: address(view, { standing, block: code === block ? undefined : code }),
          current: code === block,
        })),
      },
    ],
    clear: block || standing ? href(paths.all, view.lang) : undefined,
  })
}

function linesTable(view: View, given: TeamList, shown: Line[]): Html {
  const { team: t, words } = text[view.lang]
  const { arrivals, edition, listing } = given
  const blocks = arrivals.blocks.filter(it => listing.block === undefined || it.code === listing.block)
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'challenge', label: capital(edition.labels.challenge[view.lang].one) },
      { key: 'late', label: t.late },
      { key: 'progress', label: words.progress },
      ...blocks.map(({ code, name }) => ({
        key: `block-${code}`,
        label: html`<span class="wraps">${name[view.lang]}</span>`,
      })),
    ],
    rows: shown.map(line => ({
      challenge: challengeIn(view, given, line),
      late: line.daysLate > 0 ? stateTag(view, 'error', t.longest(line.daysLate)) : '',
      progress: progressIn(view, line.counts),
      ...Object.fromEntries(blocks.map(({ code }) => [`block-${code}`, cellOf(view, countsIn(line, code))])),
    })),
    empty: t.empty,
  })
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function challengeIn(view: View, { edition, missing }: TeamList, { arrivesOn, challengeId }: Line): Html {
  const { words } = text[view.lang]
  const arrival = `${words.arrival(daysBetween(todayIn(view), arrivesOn))}, ${words.arrivesOn(formatShortDay(view.lang, arrivesOn))}`
  const { slug = '', title } = edition.challenges.find(it => it.id === challengeId) ?? {}
  const to = href(paths.checklist, view.lang, { slug })
  return html`<a href="${to}">${title}</a><br><small>${arrival}</small>${missingIn(view, slug, missing.get(challengeId))}`
}

/** The bar without its label, which heads the column. */
function progressIn(view: View, { done, total }: Counts): Html {
  const { team: t, words } = text[view.lang]
  const written = t.cell(done, total)
  return html`<div class="${view.theme.classes.progress} compact"><progress max="${Math.max(1, total)}" value="${done}" aria-label="${words.progress}">${written}</progress>
<span class="${view.theme.classes.number}">${written}</span></div>`
}

/** How many functions of a host have nobody named, under its challenge. */
function missingIn(view: View, slug: string, functions: HostFunction[] = []): Html | false {
  const { team: t } = text[view.lang]
  const to = href(paths.contacts, view.lang, { slug })
  return functions.length > 0 && html`<br><small><a href="${to}">${t.missing(functions.length)}</a></small>`
}

function cellOf(view: View, counts: Counts): Html | string {
  const { team: t } = text[view.lang]
  if (counts.total === 0) return ''
  const standing = standingOf(counts)
  const sign = { late: 'error', open: 'waiting', ready: 'success' } as const
  const said = standing === 'late' ? t.cellLate(counts.late) : t.cell(counts.done, counts.total)
  return stateTag(view, sign[standing], standing === 'ready' ? t.ready : said)
}
