import type { Text } from './parts.ts'

export type QuestionKind = 'scale' | 'single' | 'several' | 'matrix' | 'yes_no' | 'short_text' | 'long_text'

export type Option = { code: string; text: Text }

/** One way in which a question was worded. Nothing in it changes once an edition has asked it: a new wording is a new version. */
export type Wording = {
  /** The number of the first edition that asks it so. */
  from: number
  /** What is different from the version before; absent from the first one only. */
  changed?: Text
  text: Text
  hint?: Text
  /** What 1 and 5 mean, for a scale and for a matrix: a scale of the bank. */
  scale?: string
  /** The choices, for a single or a several. */
  options?: Option[]
  /** What is marked from 1 to 5, line by line, for a matrix. */
  items?: Option[]
  /** The most choices of a several. */
  max?: number
}

/** A question has one code and one kind for ever, so that its answers are compared from one edition to another. */
export type Question = { code: string; kind: QuestionKind; versions: Wording[] }

/** The questions of all editions. */
export type Bank = { scales: { code: string; low: Text; high: Text }[]; questions: Question[] }

/** A question as one edition asks it. */
export type Asked = Omit<Wording, 'changed' | 'scale'> & {
  code: string
  kind: QuestionKind
  low?: Text
  high?: Text
}

export type SurveyPart = 'fellow' | 'operational_mentor' | 'high_level_mentor'

/** A day counted from the first or the last one of the edition. */
export type RelativeDay = { from: 'start' | 'end'; days: number }

export type Questionnaire = {
  code: string
  title: Text
  /** What the answers are for, told to those who answer. */
  purpose: Text
  /** Who answers. */
  to: SurveyPart[]
  /** `person`: each one alone, anonymously. `challenge`: one answer, written together and signed. */
  per: 'person' | 'challenge'
  opens: RelativeDay
  /** The last day. */
  closes: RelativeDay
  /** On which days after the opening those who have not answered are reminded. */
  remind: number[]
  sections: { title: Text; questions: string[] }[]
}

/** The questionnaires of an edition. No figure is shown of fewer answers than `smallestGroup`. */
export type Surveys = { smallestGroup: number; questionnaires: Questionnaire[] }

/** How an edition words a question: the last version that began before it or with it; undefined when it has none, or is unknown. */
export const wordingOf = ({ questions }: Bank, code: string, edition: number): Wording | undefined =>
  questions.find(it => it.code === code)?.versions.findLast(it => it.from <= edition)
