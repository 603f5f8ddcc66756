import type { Day } from '../../../kernel/day.ts'
import { type Cell, csv } from '../../../platform/csv/index.ts'
import type { View } from '../../../platform/html/index.ts'
import type { Edition, Progress } from '../../edition/rules.ts'
import { freshness, type Standing } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { monthName } from './month-name.ts'
import { changeName } from './roadmap.ts'

const text = { fr, en }

type Exported = {
  edition: Pick<Edition, 'challenges'>
  progress: Progress
  standings: readonly Standing[]
  today: Day
}
type Name = keyof typeof fr.overview.names
type Column = keyof typeof fr.overview.columns

/** Which export an address asks for; undefined for none. */
export const exportNamed = (name: string | undefined): Name | undefined =>
  (Object.keys(COLUMNS) as Name[]).find(it => it === name)

/** What its file is called in the reader's language. */
export const exportFile = ({ lang }: Pick<View, 'lang'>, name: Name): string => `${text[lang].overview.files[name]}.csv`

const COLUMNS: Record<Name, readonly Column[]> = {
  missed: ['challenge', 'month', 'state', 'planned', 'reason'],
  roadmaps: ['challenge', 'version', 'publishedOn', 'days', 'done', 'steps'],
  changes: ['challenge', 'version', 'publishedOn', 'change', 'reason'],
  decisions: ['challenge', 'decision', 'owner', 'due', 'late'],
}

/** One of the team's tables, as a spreadsheet opens it. */
export function exportCsv(view: View, name: Name, all: Exported): string {
  const { columns } = text[view.lang].overview
  const lines = all.standings.flatMap(it => rowsOf[name](view, all, it).map(cells => [titleOf(all, it), ...cells]))
  return csv([COLUMNS[name].map(it => columns[it]), ...lines], view.lang === 'fr' ? ',' : '.')
}

const titleOf = ({ edition }: Exported, { challengeId }: Standing) =>
  edition.challenges.find(it => it.id === challengeId)?.title ?? challengeId

const rowsOf: Record<Name, (view: View, all: Exported, it: Standing) => Cell[][]> = {
  missed: (view, _all, { points }) =>
    points
      .filter(it => it.state === 'missed' || it.state === 'cancelled')
      .map(it => [monthName(view.lang, it.month), text[view.lang].points.states[it.state], it.plannedOn, it.reason]),
  roadmaps: (_view, { progress, today }, { versions }) => {
    const it = freshness(versions, progress, today)
    return [it ? [it.number, it.publishedOn, it.days, it.counts.done, progress.steps.length] : []]
  },
  changes: (view, { progress }, { versions }) =>
    versions
      .filter(it => it.number > 1)
      .map(it => [it.number, it.publishedOn, changeName(view, progress, it.change), it.reason]),
  decisions: (_view, _all, { late }) => late.map(it => [it.body, it.owner, it.dueOn, it.days]),
}
