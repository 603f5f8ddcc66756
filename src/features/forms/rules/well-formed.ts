import {
  type Condition,
  type FormDefinition,
  isRepeated,
  partsOf,
  type Question,
  type RepeatedQuestion,
  type SimpleQuestion,
} from './form.ts'

/** What is wrong in a definition, and where it stands in its file. */
export type Malformed = { path: string[]; message: string }

/** Everything its types cannot say of a form: a code is given once, a condition looks backwards, bounds are in order. */
export function faultsIn({ sections }: FormDefinition): Malformed[] {
  const seen = new Set<string>()
  const codes = new Set<string>()
  return sections.flatMap((section, s) => {
    const at = ['sections', String(s)]
    const own = [...twice(codes, section.code, at), ...unknown(section.asked, seen, at)]
    return [...own, ...section.questions.flatMap((it, q) => inQuestion(it, seen, [...at, 'questions', String(q)]))]
  })
}

function inQuestion(question: Question, seen: Set<string>, path: string[]): Malformed[] {
  const found = [...unknown(question.asked, seen, path), ...twice(seen, question.code, path), ...bounds(question, path)]
  return isRepeated(question) ? [...found, ...inParts(question, seen, path)] : found
}

function inParts(question: RepeatedQuestion, around: ReadonlySet<string>, path: string[]): Malformed[] {
  const own = new Set<string>()
  const key = question.kind === 'block' ? 'questions' : 'columns'
  return partsOf(question).flatMap((part, i) => {
    const at = [...path, key, String(i)]
    const conditions = unknown(part.asked, new Set([...around, ...own]), at)
    return [...conditions, ...twice(own, part.code, at), ...bounds(part, at)]
  })
}

function twice(seen: Set<string>, code: string, path: string[]): Malformed[] {
  if (seen.has(code)) return [{ path: [...path, 'code'], message: `the code ${code} is given twice` }]
  seen.add(code)
  return []
}

const unknown = (condition: Condition | undefined, seen: ReadonlySet<string>, path: string[]): Malformed[] =>
  (condition ? named(condition) : [])
    .filter(code => !seen.has(code))
    .map(code => ({ path: [...path, 'asked'], message: `${code} is not asked before` }))

/** The questions that a condition looks at. */
export function named(condition: Condition): string[] {
  if ('question' in condition) return [condition.question]
  if ('not' in condition) return named(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(named)
}

function bounds(question: Question | SimpleQuestion, path: string[]): Malformed[] {
  const wrong = [
    'min' in question && 'max' in question && Number(question.min) > Number(question.max) && 'min is above max',
    'from' in question && 'to' in question && String(question.from) > String(question.to) && 'from is after to',
    'options' in question && isTwice(question.options) && 'an option is given twice',
    'options' in question && 'min' in question && Number(question.min) > question.options.length && 'min is too much',
  ]
  return wrong.flatMap(message => (message ? [{ path, message }] : []))
}

const isTwice = (list: readonly { code: string }[]): boolean => new Set(list.map(it => it.code)).size < list.length
