import type { Cell } from '../../../../platform/csv/index.ts'
import type { View } from '../../../../platform/html/index.ts'
import { renumbered } from '../../rules.ts'
import { capital, points, profileName, text } from '../words.ts'
import type { ListsPage } from './lists.ts'

/** The lists as a table for a spreadsheet, in the order of the page: one line per person and list. */
export function exportRows(
  view: View,
  { edition, lists, entries }: Pick<ListsPage, 'edition' | 'lists' | 'entries'>,
): Cell[][] {
  const t = text[view.lang].lists
  const head = [capital(edition.labels.challenge[view.lang].one), ...t.csvHead]
  const rows = lists.flatMap(list =>
    renumbered(entries.filter(({ listId }) => listId === list.id)).map(it => [
      list.challenge,
      profileName(view, edition, list.profile),
      t.states[list.state],
      it.place,
      it.code,
      it.name,
      points(view, it.total),
      it.sheets,
      it.acceptable ? t.csvYes : t.csvNo,
      it.reason,
      it.tieBreak,
    ]),
  )
  return [head, ...rows]
}
