import { questionBank } from '../question-bank.ts'
import { type EditionData, type Finding, type Path, wordingOf } from '../rules.ts'

/** A questionnaire asks questions of the bank, each once and worded for this edition, and closes after it opens. */
export function checkSurveys({ number, surveys }: EditionData): Finding[] {
  const seen = new Map<string, Path>()
  return (surveys?.questionnaires ?? []).flatMap((questionnaire, index) => {
    const path: Path = ['surveys', 'questionnaires', index]
    return [
      ...repeated(seen, questionnaire.code, [...path, 'code']),
      ...questions([...path, 'sections'], questionnaire.sections, number),
      ...late(path, questionnaire),
    ]
  })
}

type Questionnaire = NonNullable<EditionData['surveys']>['questionnaires'][number]

function questions(path: Path, sections: Questionnaire['sections'], edition: number): Finding[] {
  const seen = new Map<string, Path>()
  return sections.flatMap((section, part) =>
    section.questions.flatMap((code, index): Finding[] => {
      const at = [...path, part, 'questions', index]
      return wordingOf(questionBank(), code, edition)
        ? repeated(seen, code, at)
        : [{ path: at, code: 'unknown_reference', value: code }]
    }),
  )
}

function repeated(seen: Map<string, Path>, value: string, path: Path): Finding[] {
  const first = seen.get(value)
  if (first) return [{ path, code: 'duplicate', value, first }]
  seen.set(value, path)
  return []
}

/** Days counted from the same end of the edition compare as they are; from one end to the other, ten months lie between. */
function late(path: Path, { closes, opens }: Questionnaire): Finding[] {
  const isLate = opens.from === closes.from ? closes.days < opens.days : opens.from === 'end'
  return isLate ? [{ path: [...path, 'closes'], code: 'not_after', other: [...path, 'opens'] }] : []
}
