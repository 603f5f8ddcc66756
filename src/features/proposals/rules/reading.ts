import { cellsOf, columnsOf, type FormDefinition, type TypedValue, type Values, valuesOf } from '../../forms/rules.ts'

/** A column of the table of answers, by the code of its question. */
export type AnswerColumn = { code: string; label: string }

/** Every column of the answers to a form, named as it asks; inside a table or a block, after what it is in. */
export const answerColumns = (definition: FormDefinition, lang: 'fr' | 'en'): AnswerColumn[] =>
  columnsOf(definition).map(({ code, parent, question }) => ({
    code,
    label: parent ? `${parent.label[lang]} – ${question.label[lang]}` : question.label[lang],
  }))

/** What each column holds, as text: choices by their labels, one line per row of a table. */
export function answersIn(definition: FormDefinition, values: Values, lang: 'fr' | 'en'): Map<string, string> {
  const typed = valuesOf(definition, values)
  return new Map(
    columnsOf(definition).map(column => {
      const labels = new Map(column.options.map(it => [it.code, it.label[lang]]))
      const said = (value: TypedValue): string =>
        [value ?? '']
          .flat()
          .map(it => labels.get(String(it)) ?? String(it))
          .join(', ')
      return [column.code, cellsOf(typed, column).map(said).join('\n')]
    }),
  )
}

/** Whether the words are in one answer, or in any when no column is named. Capitals and accents make no difference. */
export function answersMatch(answers: ReadonlyMap<string, string>, column: string, words: string): boolean {
  if (words === '') return true
  const looked = column === '' ? [...answers.values()] : [answers.get(column) ?? '']
  return looked.some(it => plain(it).includes(plain(words)))
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Which answer the list is filtered on, and by which words; `etat` is a state. */
export type ListFilter = { etat: string; question: string; q: string }
