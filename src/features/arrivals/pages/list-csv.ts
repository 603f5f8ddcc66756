import { csv } from '../../../platform/csv/index.ts'
import type { View } from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { type Entry, ownerIn } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** Every item of every arrival, a line each, as a spreadsheet opens it. */
export function arrivalsCsv(view: View, edition: Edition, entries: readonly Entry[]): string {
  const { team, words } = text[view.lang]
  const t = team.csv
  const title = (id: string) => edition.challenges.find(it => it.id === id)?.title
  const block = (code: string) => edition.arrivals?.blocks.find(it => it.code === code)?.name[view.lang]
  const head = [edition.labels.challenge[view.lang].one, team.block, t.item, t.person, t.owner, t.due, t.state]
  const rows = entries.map(({ challengeId, changedAt, daysLate, dueOn, expectedOn, item, newcomer, note, state }) => [
    ...[title(challengeId), block(item.block), item.name[view.lang], newcomer?.name],
    ...[ownerIn(edition, view.lang, item.owner, words), dueOn, words.states[state], daysLate, expectedOn, note],
    changedAt?.toISOString(),
  ])
  return csv([[...head, t.daysLate, t.expected, t.note, t.changed], ...rows], view.lang === 'fr' ? ',' : '.')
}
