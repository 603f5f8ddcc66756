import { type AskedField, askedFields, chosenIn } from './asked.ts'
import { differences, type FormChange } from './differences.ts'
import type { FormDefinition, Question, Values } from './form.ts'

/** Why an answer would not have its place in the new version. */
export type Lost = {
  code: 'question_gone' | 'other_kind' | 'option_gone' | 'rows_gone'
  name: string
  field: AskedField
}

/** Whether a draft can move to a new version by itself: nothing written is lost. `told` is what its author reads either way. */
export type Carried = { safe: boolean; lost: Lost[]; told: FormChange[] }

/**
 * Whether the answers to one version move to another. Names of fields stay the same from one version to the next, so that moving
 * changes nothing in the answers; it is safe when everything written keeps its question, of the same kind, with its options.
 */
export function canCarry(before: FormDefinition, after: FormDefinition, values: Values): Carried {
  const asked = new Map(askedFields(after, values).map(it => [it.name, it]))
  const lost = askedFields(before, values).flatMap(field => {
    const code = lostIn(field, asked.get(field.name), values[field.name] ?? '')
    return code ? [{ code, name: field.name, field }] : []
  })
  return { safe: lost.length === 0, lost, told: differences(before, after) }
}

function lostIn(field: AskedField, now: AskedField | undefined, value: string): Lost['code'] | undefined {
  if (value.trim() === '') return undefined
  if (!now) return field.within ? 'rows_gone' : 'question_gone'
  if (now.question.kind !== field.question.kind) return 'other_kind'
  return optionsGone(field.question, now.question, value) ? 'option_gone' : undefined
}

/** What was no option before is as wrong as it was. */
function optionsGone(before: Question, after: Question, value: string): boolean {
  const offered = (question: Question, code: string) =>
    'options' in question && question.options.some(it => it.code === code)
  return chosenIn(value).some(code => offered(before, code) && !offered(after, code))
}
