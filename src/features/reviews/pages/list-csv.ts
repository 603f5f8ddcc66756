import { type Cell, csv } from '../../../platform/csv/index.ts'
import type { View } from '../../../platform/html/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import type { Outcome, Row } from '../rules.ts'
import { challengeTitle, profileName, text } from './words.ts'

/** The list as a spreadsheet opens it, in the words of the page. */
export function listCsv(
  view: View,
  edition: Pick<EditionData, 'profiles' | 'challenges' | 'labels' | 'zone'>,
  rows: readonly Row[],
): string {
  const t = text[view.lang]
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: edition.zone, dateStyle: 'short', timeStyle: 'short' })
  const said = (words: Record<Outcome, string>, decided: Outcome | null) => decided && words[decided]
  const lines = rows.map((row): Cell[] => [
    row.code,
    row.name,
    row.email,
    t.states[row.state],
    row.reference,
    row.submittedAt && local.format(row.submittedAt),
    profileName(view, edition, row.profile),
    row.challenges.map(id => challengeTitle(edition, id)).join(', '),
    said(t.outcomes.eligibility, row.eligibility),
    row.eligibilityReason,
    said(t.outcomes.completeness, row.completeness),
    row.completenessReason,
    row.done,
    row.assigned,
    rounded(row.mean),
    rounded(row.spread),
    said(t.outcomes.preselection, row.preselection),
    row.preselectionReason,
  ])
  const columns = t.csv.columns(t.columns.challenges(edition.labels.challenge[view.lang].many))
  return csv([columns, ...lines], view.lang === 'fr' ? ',' : '.')
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)
