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
export type Malformed = { path: (string | number)[] } & (
  | { code: 'given_twice' | 'not_asked_before'; value: string }
  | { code: 'wrong_range' }
  | { code: 'wrong_value'; expected: string }
)
type Path = Malformed['path']

/** Everything its types cannot say of a form: a code is given once, a condition looks backwards, bounds are in order. */
export function faultsIn({ sections }: FormDefinition): Malformed[] {
  const seen = new Set<string>()
  const codes = new Set<string>()
  return sections.flatMap((section, s) => {
    const at = ['sections', s]
    const own = [...twice(codes, section.code, at), ...unknown(section.asked, seen, at)]
    return [...own, ...section.questions.flatMap((it, q) => inQuestion(it, seen, [...at, 'questions', q]))]
  })
}

function inQuestion(question: Question, seen: Set<string>, path: Path): Malformed[] {
  const found = [...unknown(question.asked, seen, path), ...twice(seen, question.code, path), ...bounds(question, path)]
  return isRepeated(question) ? [...found, ...inParts(question, seen, path)] : found
}

function inParts(question: RepeatedQuestion, around: ReadonlySet<string>, path: Path): Malformed[] {
  const own = new Set<string>()
  const key = question.kind === 'block' ? 'questions' : 'columns'
  return partsOf(question).flatMap((part, i) => {
    const at = [...path, key, i]
    const conditions = unknown(part.asked, new Set([...around, ...own]), at)
    return [...conditions, ...twice(own, part.code, at), ...bounds(part, at)]
  })
}

function twice(seen: Set<string>, code: string, path: Path): Malformed[] {
  if (seen.has(code)) return [{ path: [...path, 'code'], code: 'given_twice', value: code }]
  seen.add(code)
  return []
}

const unknown = (condition: Condition | undefined, seen: ReadonlySet<string>, path: Path): Malformed[] =>
  (condition ? named(condition) : [])
    .filter(code => !seen.has(code))
    .map(value => ({ path: [...path, 'asked'], code: 'not_asked_before', value }))

/** The questions that a condition looks at. */
export function named(condition: Condition): string[] {
  if ('question' in condition) return [condition.question]
  if ('not' in condition) return named(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(named)
}

function bounds(question: Question | SimpleQuestion, path: Path): Malformed[] {
  const upsideDown =
    ('min' in question && 'max' in question && Number(question.min) > Number(question.max)) ||
    ('from' in question && 'to' in question && String(question.from) > String(question.to))
  const found: Malformed[] = upsideDown ? [{ path, code: 'wrong_range' }] : []
  return 'options' in question ? [...found, ...inOptions(question, path)] : found
}

function inOptions(question: Extract<SimpleQuestion, { options: unknown }>, path: Path): Malformed[] {
  const seen = new Set<string>()
  const doubled = question.options.flatMap(({ code }, i) => twice(seen, code, [...path, 'options', i]))
  const most = question.options.length
  const tooMuch = 'min' in question && Number(question.min) > most
  return tooMuch ? [...doubled, { path: [...path, 'min'], code: 'wrong_value', expected: `≤ ${most}` }] : doubled
}
