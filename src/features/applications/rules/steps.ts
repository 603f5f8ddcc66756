import type { Answer, EditionData } from '../../edition/rules.ts'

/** The parts of the form, in the order in which they are met. */
export const STEPS = [
  'eligibility',
  'identity',
  'profile',
  'career',
  'wishes',
  'contributions',
  'resources',
  'teammate',
  'files',
  'declarations',
] as const

export type Step = (typeof STEPS)[number]

const LONG: readonly Answer['kind'][] = ['text', 'links']

/** Where a question of the edition is asked: short facts before long texts, one page of contributions per wish. */
export function stepOf(answer: Pick<Answer, 'section' | 'kind' | 'perWish'>): Step {
  if (answer.perWish) return 'contributions'
  if (answer.section === 'identity') return 'identity'
  if (answer.section === 'contribution') return 'resources'
  return LONG.includes(answer.kind) ? 'career' : 'profile'
}

type Asked = Pick<EditionData, 'answers' | 'eligibility' | 'wishes' | 'teammateWish' | 'documents'>

/** The steps that this edition asks something in. */
export function stepsOf(edition: Asked): Step[] {
  const asked = new Set<Step>(edition.answers.filter(answer => !answer.perWish).map(stepOf))
  if (edition.eligibility.length > 0) asked.add('eligibility')
  if (edition.teammateWish) asked.add('teammate')
  if (edition.documents.length > 0) asked.add('files')
  if (edition.wishes.asked === 'in_application') {
    asked.add('wishes')
    if (edition.answers.some(answer => answer.perWish)) asked.add('contributions')
  }
  return STEPS.filter(step => step === 'declarations' || asked.has(step))
}

/** The step after this one, or undefined after the last: then comes the review. */
export function stepAfter(edition: Asked, step: Step): Step | undefined {
  const steps = stepsOf(edition)
  return steps[steps.indexOf(step) + 1]
}
