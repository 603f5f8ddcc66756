import { href } from '../../../../kernel/address.ts'
import { filters, type Html, html, section, table, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import { inWords, type Wish } from '../person.ts'
import { type Named, profileOf, text, titleOf } from '../words.ts'

type Line = {
  code: string
  name: string | undefined
  result:
    | { kind: 'unplaced' }
    | { kind: 'placed'; challenge: string; profile: string; wish: number | null; byDecision: boolean }
  decisive: Wish | undefined
}

export type PlacedFilter = 'placed' | 'unplaced' | undefined

export type PeoplePage = {
  runId: number
  lines: Line[]
  shown: PlacedFilter
  revealed: boolean
  /** Whether a decline can be simulated: not under rules that the engine no longer plays. */
  mayDecline: boolean
}

/** Everybody in a run, with the reason for what they have in one line. */
export function peopleSection(view: View, edition: Named, page: PeoplePage): Html {
  const t = text[view.lang]
  const { lines, shown } = page
  const listed = lines.filter(({ result }) => !shown || result.kind === shown)
  const body = html`${chips(view, page)}${table(view, {
    caption: t.ofRun.people.title,
    captionHidden: true,
    columns: (['person', 'result', 'choice', 'why', ...(page.mayDecline ? (['decline'] as const) : [])] as const).map(
      key => ({ key, label: t.ofRun.people.columns[key] }),
    ),
    rows: listed.map(line => row(view, edition, page, line)),
    empty: t.ofRun.people.none,
  })}`
  const more = {
    href: address(view, page, { revealed: !page.revealed }),
    label: page.revealed ? t.hide : t.reveal,
  }
  return section(view, { title: t.ofRun.people.title, more, body })
}

function address(view: View, page: PeoplePage, change: Partial<Pick<PeoplePage, 'shown' | 'revealed'>>): string {
  const { revealed, runId, shown } = { ...page, ...change }
  return href(
    paths.run,
    view.lang,
    { id: runId },
    { vue: 'personnes', ...(shown && { etat: shown === 'placed' ? 'place' : 'sans' }), ...(revealed && { noms: 1 }) },
  )
}

function chips(view: View, page: PeoplePage): Html {
  const t = text[view.lang].ofRun.people
  const count = (kind: PlacedFilter) => page.lines.filter(({ result }) => !kind || result.kind === kind).length
  const chip = (shown: PlacedFilter, label: string) => ({
    label,
    href: address(view, page, { shown }),
    current: page.shown === shown,
    count: count(shown),
  })
  return filters(view, {
    groups: [
      { label: t.filter, chips: [chip(undefined, t.all), chip('placed', t.placed), chip('unplaced', t.unplaced)] },
    ],
  })
}

function row(view: View, edition: Named, { runId, revealed }: PeoplePage, line: Line) {
  const t = text[view.lang]
  const { code, name, result } = line
  const params = { id: runId, code }
  const isPlaced = result.kind === 'placed'
  return {
    person: html`<a href="${href(paths.person, view.lang, params)}">${revealed && name ? `${name} (${code})` : code}</a>`,
    result: isPlaced
      ? t.trial.seatOf(titleOf(edition, result.challenge), profileOf(view, edition, result.profile))
      : t.ofRun.people.noPlace,
    choice: isPlaced && result.wish ? t.wish(result.wish) : '–',
    why: why(view, edition, line),
    decline: isPlaced
      ? html`<a href="${href(paths.decline, view.lang, params)}">${t.ofRun.people.declines}<span class="${view.theme.classes.hidden}"> (${code})</span></a>`
      : '–',
  }
}

function why(view: View, edition: Named, { result, decisive }: Line): string {
  const t = text[view.lang].ofRun.people
  if (result.kind === 'placed' && result.byDecision) return t.decided
  if (!decisive) return result.kind === 'placed' ? t.firstWish : t.noWish
  const said = inWords(view, edition, decisive)
  const title = titleOf(edition, decisive.challenge)
  return t.about(title, profileOf(view, edition, decisive.profile), said.charAt(0).toLowerCase() + said.slice(1))
}
