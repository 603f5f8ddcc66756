import type { Answers } from './answers.ts'
import { fieldsOf, wishesOf } from './answers.ts'
import { type Asked, declaredAgainst, type Given, hasDeclared, isWrong, missing, type Problem } from './problems.ts'
import { type Step, stepsOf } from './steps.ts'

export type TaskState = 'todo' | 'started' | 'done' | 'error' | 'locked' | 'optional'
export type Task = { step: Step; state: TaskState; problems: Problem[] }

/** The parts of the form with the state of each; eligibility comes first, the rest opens when it is declared. */
export function tasksOf(edition: Asked, given: Given): Task[] {
  const problems = missing(edition, given)
  const open = hasDeclared(edition, given.answers)
  return stepsOf(edition).map(step => {
    const own = problems.filter(problem => problem.step === step)
    if (step !== 'eligibility' && !open) return { step, state: 'locked', problems: own }
    return { step, state: stateOf(edition, given, step, own), problems: own }
  })
}

function stateOf(edition: Asked, given: Given, step: Step, problems: Problem[]): TaskState {
  if (problems.some(isWrong)) return 'error'
  if (step === 'eligibility' && declaredAgainst(edition, given.answers).length > 0) return 'error'
  if (step === 'contributions' && wishesOf(given.answers).length === 0) return 'locked'
  const begun = step === 'files' ? given.files.length > 0 : isBegun(edition, given.answers, step)
  if (problems.length > 0) return begun ? 'started' : 'todo'
  return begun ? 'done' : 'optional'
}

const isBegun = (edition: Asked, answers: Answers, step: Step): boolean =>
  fieldsOf(edition, wishesOf(answers)).some(field => field.step === step && answers.values[field.name]?.trim())
