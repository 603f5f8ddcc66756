import type { Advice, AdviceRefusal, Guess } from '../../../engine/reviewing/index.ts'
import { href } from '../../../kernel/address.ts'
import {
  alert,
  emptyState,
  type Html,
  html,
  section,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, listOf } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import type { Closing } from '../rules.ts'
import { comparison as en } from '../text.en/comparison.ts'
import { comparison as fr } from '../text.fr/comparison.ts'
import { points, teamPage } from './words.ts'

export const comparisonText = { fr, en }

export type ComparisonPage = {
  advice: Advice
  /** The code of each file and the name of each reader, by identifier. */
  codes: ReadonlyMap<string, string>
  readers: ReadonlyMap<string, string>
  closing: Closing
  /** How many people are expected at the interviews, where the edition says it. */
  places: number | undefined
}

/** How severe readers are, or why that cannot be said, and the files that their marks cannot tell apart at the last place. */
export function comparisonPage(view: View, page: ComparisonPage): Html {
  const t = comparisonText[view.lang]
  const { advice, closing } = page
  return teamPage(view, {
    current: 'progress',
    title: t.title,
    lead: t.lead,
    closing,
    body: html`${advice.adjusted ? severities(view, page, advice.readers) : refused(view, page, advice.refusals)}
${zone(view, page)}`,
  })
}

type Adjusted = Extract<Advice, { adjusted: true }>

function severities(view: View, { readers: names }: ComparisonPage, readers: Adjusted['readers']): Html {
  const t = comparisonText[view.lang]
  const named = readers.map(it => ({ ...it, name: names.get(it.reader) ?? '' }))
  named.sort((a, b) => a.name.localeCompare(b.name, view.lang))
  const drawn = table(view, {
    caption: t.severity,
    captionHidden: true,
    columns: [
      { key: 'reader', label: t.columns.reader },
      { key: 'files', label: t.columns.files, numeric: true },
      { key: 'severity', label: t.columns.severity, numeric: true },
      { key: 'range', label: t.columns.range },
      { key: 'look', label: t.columns.look },
    ],
    rows: named.map(it => ({
      reader: it.name,
      files: formatNumber(view.lang, it.files),
      severity: inPoints(view, it.severity.value),
      range: rangeOf(view, it.severity),
      look: it.flagged ? stateTag(view, 'warning', t.flagged) : '',
    })),
    empty: '',
  })
  return section(view, { title: t.severity, intro: t.severityLead, body: drawn })
}

function refused(view: View, page: ComparisonPage, refusals: AdviceRefusal[]): Html {
  const t = comparisonText[view.lang]
  const reasons = refusals.map(refusal => html`<li>${words(view, page, refusal)}</li>`)
  return alert(view, { kind: 'info', title: t.refused, body: html`<p>${t.refusedLead}</p><ul>${reasons}</ul>` })
}

/** Why the guard refused, with its figures. */
function words(view: View, { readers: names }: ComparisonPage, refusal: AdviceRefusal): string {
  const t = comparisonText[view.lang].refusals
  const name = (id: string) => names.get(id) ?? ''
  switch (refusal.code) {
    case 'not_connected':
      return t.not_connected(refusal.parts.map(part => listOf(view.lang, part.readers.map(name))))
    case 'too_few_files':
      return t.too_few_files(
        refusal.readers.map(it => [name(it.reader), it.files]),
        refusal.needed,
      )
    case 'too_few_links':
      return t.too_few_links(
        refusal.readers.map(it => [name(it.reader), it.links]),
        refusal.needed,
      )
    case 'hardly_mixed':
      return t.hardly_mixed(refusal.mixing, refusal.needed)
    case 'severity_follows_quality':
      return t.severity_follows_quality(refusal.harshHad, refusal.asStrong, refusal.draws)
    default:
      return t[refusal.code]()
  }
}

function zone(view: View, { advice, codes, places }: ComparisonPage): Html {
  const t = comparisonText[view.lang]
  const inZone = new Set(advice.zone)
  const shown = advice.files.filter(it => inZone.has(it.file)).sort((a, b) => b.score.value - a.score.value)
  if (places === undefined || shown.length === 0)
    return emptyState(view, { title: t.noZone, body: places === undefined ? t.noPlaces : t.noZoneBody })
  const drawn = table(view, {
    caption: t.zone,
    captionHidden: true,
    columns: [
      { key: 'code', label: t.zoneColumns.code },
      { key: 'score', label: t.zoneColumns.score, numeric: true },
      { key: 'range', label: t.zoneColumns.range },
    ],
    rows: shown.map(({ file, score }) => ({
      code: codes.get(file),
      score: inPoints(view, score.value),
      range: rangeOf(view, score),
    })),
    empty: '',
    rowHref: (_, i) => href(paths.file, view.lang, { id: Number(shown[i]?.file) }),
  })
  return section(view, { title: t.zone, intro: t.zoneLead(formatNumber(view.lang, places)), body: drawn })
}

const inPoints = (view: View, sixtieths: number) => points(view, sixtieths / 60)

const rangeOf = (view: View, { low, high }: Guess) =>
  comparisonText[view.lang].range(inPoints(view, low), inPoints(view, high))
