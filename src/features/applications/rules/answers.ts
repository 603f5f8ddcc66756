import type { Answer, AnswerKind, EditionData, Text } from '../../edition/rules.ts'
import type { Answers } from '../../forms/rules.ts'

export type { Answers } from '../../forms/rules.ts'

import { type Step, stepOf } from './steps.ts'

export type FieldKind = AnswerKind | 'declaration' | 'wishes' | 'teammate' | 'agreement'

/** One thing the form asks. `label` is the edition's own; without it the interface has the words. */
export type Field = {
  name: string
  code: string
  step: Step
  kind: FieldKind
  required: boolean
  label: Text | undefined
  hint: Text | undefined
  max: number | undefined
  /** The wish it is asked for, as `wishKey` writes it. */
  wish: string | undefined
}

export type FormEdition = Pick<EditionData, 'answers' | 'eligibility' | 'wishes' | 'teammateWish' | 'documents'>

export const WISHES = 'wishes'
export const TEAMMATE = 'teammate'
const TEAMMATE_MAX = 200

/** What everybody agrees to before submitting: the commitments of the edition, and that what is written is true. */
export const AGREEMENTS = ['commitments', 'accuracy'] as const

export const declarationName = (code: string) => `e.${code}`
export const agreementName = (code: string) => `d.${code}`
export const answerName = (code: string) => `a.${code}`
export const contributionName = (wish: string, code: string) => `w.${wish}.${code}`
export const documentName = (code: string) => `f.${code}`

/** The wishes as written, in order, one that is written twice included. */
export const wishesWritten = ({ values }: Pick<Answers, 'values'>): string[] =>
  (values[WISHES] ?? '').split(' ').filter(Boolean)

/** The wishes, each once, in the order written. */
export const wishesOf = (answers: Pick<Answers, 'values'>): string[] => [...new Set(wishesWritten(answers))]

const bare = { hint: undefined, max: undefined, wish: undefined, label: undefined }

/** Everything the form asks somebody who has these wishes, in the order of the steps. */
export function fieldsOf(edition: FormEdition, wishes: readonly string[]): Field[] {
  const perWish = edition.answers.filter(answer => answer.perWish)
  return [
    ...edition.eligibility.map(it => declarationField(it.code, it.declaration)),
    ...edition.answers.filter(answer => !answer.perWish).map(answer => answerField(answer, undefined)),
    ...wishField(edition),
    ...wishes.flatMap(wish => perWish.map(answer => answerField(answer, wish))),
    ...teammateField(edition),
    ...AGREEMENTS.map(agreementField),
  ]
}

const declarationField = (code: string, label: Text): Field => ({
  ...bare,
  name: declarationName(code),
  code,
  step: 'eligibility',
  kind: 'declaration',
  required: true,
  label,
})

const answerField = (answer: Answer, wish: string | undefined): Field => ({
  name: wish ? contributionName(wish, answer.code) : answerName(answer.code),
  code: answer.code,
  step: stepOf(answer),
  kind: answer.kind,
  required: answer.required,
  label: answer.label,
  hint: answer.hint,
  max: answer.max,
  wish,
})

const wishField = ({ wishes }: FormEdition): Field[] =>
  wishes.asked === 'in_application'
    ? [{ ...bare, name: WISHES, code: WISHES, step: 'wishes', kind: 'wishes', required: wishes.min > 0 }]
    : []

const teammateField = ({ teammateWish }: FormEdition): Field[] =>
  teammateWish
    ? [
        {
          ...bare,
          name: TEAMMATE,
          code: TEAMMATE,
          step: 'teammate',
          kind: 'teammate',
          required: false,
          max: TEAMMATE_MAX,
        },
      ]
    : []

const agreementField = (code: string): Field => ({
  ...bare,
  name: agreementName(code),
  code,
  step: 'declarations',
  kind: 'agreement',
  required: true,
})
