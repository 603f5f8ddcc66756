import type { Asked, SurveyPart } from '../../edition/rules.ts'
import type { Entry, Value } from './answers.ts'
import { type AskedSurvey, questionsOf } from './questionnaire.ts'

export type Stored = Entry & { part: SurveyPart | null }

/** Answers of one group: everybody (`part` null) or one part. `counts` are by value, in the order in which they are offered. */
export type Group = {
  part: SurveyPart | null
  answered: number
  counts: { value: string; count: number }[]
  /** Of a scale, to the hundredth. */
  mean: number | null
}

/** One question, or one line of a matrix. No group is there when fewer than the smallest group answered: not even how many did. */
export type Figure = { question: Asked; item: string; groups: Group[] }

/** The words that were written, when people enough wrote some, in the random order in which they are kept. */
export type Words = { question: Asked; texts: string[] }

const isText = ({ kind }: Asked) => kind === 'short_text' || kind === 'long_text'

/** Every figure that may be shown of a questionnaire, in its order. */
export const figuresOf = (asked: AskedSurvey, stored: readonly Stored[]): Figure[] =>
  questionsOf(asked)
    .filter(question => !isText(question))
    .flatMap(question => {
      const lines = question.kind === 'matrix' ? (question.items ?? []).map(it => it.code) : ['']
      return lines.map(item => {
        const answers = stored.filter(it => it.question === question.code && it.item === item)
        return { question, item, groups: groupsOf(question, answers, asked.smallestGroup) }
      })
    })

export const wordsOf = (asked: AskedSurvey, stored: readonly Stored[]): Words[] =>
  questionsOf(asked)
    .filter(isText)
    .map(question => {
      const texts = stored.filter(it => it.question === question.code).map(it => String(it.value))
      return { question, texts: texts.length < asked.smallestGroup ? [] : texts }
    })

/**
 * Nothing of fewer people than the smallest group; and parts are shown all together or not at all, so that the whole less the parts
 * shown is never a few people (complementary suppression).
 */
function groupsOf(question: Asked, answers: readonly Stored[], smallest: number): Group[] {
  if (answers.length < smallest) return []
  const parts = [...new Set(answers.flatMap(it => it.part ?? []))].sort()
  const each = parts.map(part => answers.filter(it => it.part === part))
  const whole = answers.every(it => it.part !== null)
  const split = whole && parts.length > 1 && each.every(it => it.length >= smallest)
  const everybody = groupOf(question, null, answers)
  return split ? [everybody, ...each.map((it, i) => groupOf(question, parts[i] ?? null, it))] : [everybody]
}

function groupOf(question: Asked, part: SurveyPart | null, answers: readonly Stored[]): Group {
  const values = answers.map(it => it.value)
  const counts = valuesOf(question).map(value => ({ value, count: values.filter(holds(value)).length }))
  return { part, answered: values.length, counts, mean: meanOf(values) }
}

const holds = (value: string) => (given: Value) =>
  Array.isArray(given) ? given.includes(value) : String(given) === value

/** What may be answered, in the order in which it is offered. */
const valuesOf = ({ kind, options = [] }: Asked): string[] =>
  kind === 'yes_no'
    ? ['yes', 'no']
    : kind === 'single' || kind === 'several'
      ? options.map(it => it.code)
      : ['1', '2', '3', '4', '5']

function meanOf(values: readonly Value[]): number | null {
  const marks = values.filter(it => typeof it === 'number')
  if (marks.length === 0) return null
  return Math.round((marks.reduce((sum, it) => sum + it, 0) / marks.length) * 100) / 100
}

/** How one audience answers: whom it is asked of, who has, by part. */
export type Rate = { part: SurveyPart; invited: number; replied: number }

export const wholeRate = (rates: readonly Pick<Rate, 'invited' | 'replied'>[]) => ({
  invited: rates.reduce((sum, it) => sum + it.invited, 0),
  replied: rates.reduce((sum, it) => sum + it.replied, 0),
})

/** What another edition gave for a question, with the words it asked it in. */
export type Earlier = { editionId: string; edition: number; question: Asked; item: string; whole: Group }

/** The figures of other editions that compare with one of this one: the same question, line, and kind of people. */
export const earlierFigures = (
  figure: Figure,
  others: readonly { editionId: string; edition: number; asked: AskedSurvey; figures: readonly Figure[] }[],
): Earlier[] =>
  others.flatMap(({ editionId, edition, figures }) =>
    figures
      .filter(it => it.question.code === figure.question.code && it.item === figure.item)
      .flatMap(({ question, item, groups }) =>
        groups[0] ? [{ editionId, edition, question, item, whole: groups[0] }] : [],
      ),
  )

/** The figures as lines to publish: what is not shown is not there. */
export const figureRows = (edition: string, figures: readonly Figure[], lang: 'fr' | 'en') =>
  figures.flatMap(({ groups, item, question }) =>
    groups.flatMap(({ answered, counts, part }) =>
      counts.map(({ count, value }) => ({
        ...{ edition, question: question.code, wording: question.text[lang], item, part: part ?? 'all' },
        ...{ answer: value, count, answered },
      })),
    ),
  )
