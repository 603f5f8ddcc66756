import type { Asked, Bank, EditionData, Questionnaire, SurveyPart, Text } from '../../edition/rules.ts'
import { wordingOf } from '../../edition/rules.ts'

/** A questionnaire as it was asked: its wordings, and the smallest group that was promised to those who answered. */
export type AskedSurvey = {
  title: Text
  purpose: Text
  to: SurveyPart[]
  per: 'person' | 'challenge'
  smallestGroup: number
  sections: { title: Text; questions: Asked[] }[]
}

/** Freezes a questionnaire with the words of its edition. A code that the bank does not word is left out: the edition's check refused it. */
export function askedOf(edition: Pick<EditionData, 'number' | 'surveys'>, it: Questionnaire, bank: Bank): AskedSurvey {
  const { per, purpose, sections, title, to } = it
  return {
    ...{ title, purpose, to, per, smallestGroup: edition.surveys?.smallestGroup ?? Number.POSITIVE_INFINITY },
    sections: sections.map(section => ({
      title: section.title,
      questions: section.questions.flatMap(code => askedAs(bank, code, edition.number) ?? []),
    })),
  }
}

function askedAs(bank: Bank, code: string, number: number): Asked | undefined {
  const kind = bank.questions.find(question => question.code === code)?.kind
  const wording = wordingOf(bank, code, number)
  if (!kind || !wording) return undefined
  const { changed: _, scale: named, ...words } = wording
  const scale = bank.scales.find(it => it.code === named)
  return { ...words, code, kind, ...(scale && { low: scale.low, high: scale.high }) }
}

export const questionsOf = ({ sections }: Pick<AskedSurvey, 'sections'>): Asked[] =>
  sections.flatMap(section => section.questions)

/** The questionnaire of this code in an edition, or undefined. */
export const questionnaireOf = ({ surveys }: Pick<EditionData, 'surveys'>, code: string): Questionnaire | undefined =>
  surveys?.questionnaires.find(it => it.code === code)
