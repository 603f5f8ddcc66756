import type { Text } from '../../edition/rules.ts'
import { type FormDefinition, isRepeated, partsOf, type Question, type SimpleQuestion } from './form.ts'

/** One property of a question or a section that is another one: undefined where there was or is none. */
export type ChangedPart = { part: string; before: unknown; after: unknown }

/** What a version changes: `code` is that of a section, of a question, or `team.name` for what is asked in each row. */
export type FormChange = {
  of: 'form' | 'section' | 'question'
  code: string
  label: Text
  change: 'added' | 'removed' | 'moved' | 'changed'
  parts: ChangedPart[]
}

type Piece = {
  of: FormChange['of']
  code: string
  label: Text
  under: string
  place: number
  body: Record<string, unknown>
}

/** Everything that is otherwise in another version of a form: first what it has, in its order, then what it has no more. */
export function differences(before: FormDefinition, after: FormDefinition): FormChange[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const places = relative(old, now)
  const kept = now.flatMap(piece => {
    const was = old.find(it => isSame(it, piece))
    return was ? (changeOf(was, piece, places) ?? []) : told(piece, 'added')
  })
  return [...kept, ...old.filter(it => !now.some(piece => isSame(it, piece))).map(it => told(it, 'removed'))]
}

const isSame = (a: Piece, b: Piece): boolean => a.of === b.of && a.code === b.code

const told = ({ of, code, label }: Piece, change: FormChange['change'], parts: ChangedPart[] = []): FormChange => ({
  of,
  code,
  label,
  change,
  parts,
})

function changeOf(was: Piece, piece: Piece, moved: ReadonlySet<string>): FormChange | undefined {
  const parts = partsChanged(was.body, piece.body)
  if (parts.length > 0) return told(piece, 'changed', parts)
  return was.under !== piece.under || moved.has(`${piece.of} ${piece.code}`) ? told(piece, 'moved') : undefined
}

function partsChanged(was: Record<string, unknown>, is: Record<string, unknown>): ChangedPart[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return keys
    .filter(key => stable(was[key]) !== stable(is[key]))
    .map(part => ({ part, before: was[part], after: is[part] }))
}

/** The same whatever the order of the keys, which the database does not keep. */
const stable = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, it: unknown) =>
    it && typeof it === 'object' && !Array.isArray(it) ? Object.fromEntries(Object.entries(it).toSorted()) : it,
  )

/** The fewest pieces that changed places: those outside the longest run that kept its order. */
function relative(old: readonly Piece[], now: readonly Piece[]): ReadonlySet<string> {
  const order = now.flatMap(piece => {
    const place = old.findIndex(it => isSame(it, piece))
    return place < 0 ? [] : [{ key: `${piece.of} ${piece.code}`, place }]
  })
  const best: { length: number; from: number }[] = []
  for (const [i, { place }] of order.entries()) {
    const before = best.map((it, j) => ({ ...it, j })).filter(({ j }) => (order[j]?.place ?? 0) < place)
    const longest = before.reduce((a, b) => (b.length > a.length ? b : a), { length: 0, j: -1 })
    best[i] = { length: longest.length + 1, from: longest.j }
  }
  const stay = new Set<string>()
  let at = best.reduce((most, it, i) => (it.length > (best[most]?.length ?? 0) ? i : most), 0)
  for (; at >= 0 && best[at]; at = best[at]?.from ?? -1) stay.add(order[at]?.key ?? '')
  return new Set(order.map(({ key }) => key).filter(key => !stay.has(key)))
}

function piecesOf(definition: FormDefinition): Piece[] {
  const { title, intro } = definition
  const whole = { of: 'form' as const, code: 'form', label: title, under: '', place: 0, body: { title, intro } }
  return [
    whole,
    ...definition.sections.flatMap((it, i) => [
      sectionPiece(it, i),
      ...it.questions.flatMap((q, j) => pieces(q, it.code, j)),
    ]),
  ]
}

function sectionPiece({ questions: _, code, ...body }: FormDefinition['sections'][number], place: number): Piece {
  return { of: 'section', code, label: body.title, under: '', place, body }
}

function pieces(question: Question, section: string, place: number): Piece[] {
  const own = piece(question, question.code, section, place)
  if (!isRepeated(question)) return [own]
  return [own, ...partsOf(question).map((it, i) => piece(it, `${question.code}.${it.code}`, question.code, i))]
}

function piece(question: Question | SimpleQuestion, code: string, under: string, place: number): Piece {
  const { code: _, questions: __, columns: ___, ...body } = { questions: [], columns: [], ...question }
  return { of: 'question', code, label: question.label, under, place, body }
}
