import { type Day, plusDays } from '../../../kernel/day.ts'
import type { Demographics } from '../../edition/rules.ts'

/** Answers by the code of their question; a question may be left out. */
export type Choices = Record<string, string>
export type Counted = { question: string; choice: string; people: number | null }

/** What was chosen among what the edition offers; anything else says nothing. */
export const readChoices = ({ questions }: Demographics, typed: Readonly<Record<string, unknown>>): Choices =>
  Object.fromEntries(
    questions.flatMap(({ choices, code }) => {
      const choice = choices.find(it => it.code === typed[code])
      return choice ? [[code, choice.code]] : []
    }),
  )

/** The day on which answers are counted and destroyed. */
export const countedOn = ({ countDays }: Pick<Demographics, 'countDays'>, callClosesOn: Day): Day =>
  plusDays(callClosesOn, countDays)

/**
 * How many people chose each choice of each question. A question that fewer than the smallest count answered is left out whole. A choice
 * of too few is blanked, and where that is one alone, the next smallest with it: the total would give it back.
 */
export function countChoices(
  { questions, smallestCount }: Demographics,
  given: readonly { question: string; choice: string; people: number }[],
): Counted[] {
  return questions.flatMap(({ choices, code }) => {
    const counts = choices.map(it => ({
      choice: it.code,
      people: given.find(one => one.question === code && one.choice === it.code)?.people ?? 0,
    }))
    const blanked = blankOf(counts, smallestCount)
    return counts.map(it => ({ question: code, choice: it.choice, people: blanked.has(it.choice) ? null : it.people }))
  })
}

function blankOf(counts: readonly { choice: string; people: number }[], smallest: number): Set<string> {
  const total = counts.reduce((sum, it) => sum + it.people, 0)
  if (total < smallest) return new Set(counts.map(it => it.choice))
  const byPeople = counts.toSorted((a, b) => a.people - b.people)
  const few = byPeople.filter(it => it.people < smallest)
  if (few.length === 0) return new Set()
  const hidden = few.reduce((sum, it) => sum + it.people, 0)
  // Together too few: the next smallest goes with them, or the total would tell how many they are.
  const more = few.length === 1 || hidden < smallest ? byPeople.slice(few.length, few.length + 1) : []
  return new Set([...few, ...more].map(it => it.choice))
}
