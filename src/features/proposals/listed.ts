import type { Cell } from '../../platform/csv/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import type { FormDefinition } from '../forms/rules.ts'
import { listForm } from './forms.ts'
import { listSubmitted } from './queries.ts'
import { answerColumns, answersIn, answersMatch, STATES, titleIn } from './rules.ts'
import { loadForm } from './save.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

/** The submitted proposals that a filter lets through, as a list and as a table with a column per answer. One query, and one per version of the form. */
export async function listed({ db }: Services, edition: Edition, lang: Lang, query: Record<string, string>) {
  const given = listForm.parse(query)
  const t = { fr, en }[lang]
  const state = STATES.find(it => it === given.etat)
  const all = await listSubmitted(db, edition.id, state)
  const forms = new Map<number, FormDefinition>()
  for (const id of new Set(all.map(it => it.formVersionId))) forms.set(id, (await loadForm(db, id)).definition)
  const read = all.map(it => {
    const definition = forms.get(it.formVersionId)
    const values = it.content?.values ?? {}
    const answers = definition ? answersIn(definition, values, lang) : new Map<string, string>()
    return { ...it, answers, title: definition ? titleIn(definition, values) : '' }
  })
  const shown = read.filter(it => answersMatch(it.answers, given.question, given.q))
  const columns = [
    ...new Map([...forms.values()].flatMap(it => answerColumns(it, lang)).map(it => [it.code, it])).values(),
  ]
  const { code, state: stateLabel, submitted, title } = t.team.list.columns
  const table: Cell[][] = [
    [code, title, stateLabel, submitted, ...columns.map(it => it.label)],
    ...shown.map(it => [
      ...[it.code, it.title, t.states[it.state], it.submittedAt?.toISOString() ?? ''],
      ...columns.map(column => it.answers.get(column.code) ?? ''),
    ]),
  ]
  const proposals = shown.map(it => ({ ...it, answer: it.answers.get(given.question) ?? '' }))
  return { proposals, columns, given, total: all.length, table }
}
