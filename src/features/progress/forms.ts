import { z } from 'zod'
import type { Progress } from '../edition/rules.ts'
import { type Content, HORIZONS, OWN_MOST, STEP_STATES, type Typed, type TypedDecision } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())
const day = z.iso.date().optional().catch(undefined)
const number = z.coerce.number().int().nonnegative().catch(0)

type Body = Record<string, unknown>

export const askingForm = z.object({ day })
export const cancellingForm = z.object({ reason: words })
export const closingForm = z.object({ state: z.enum(['done', 'not_done']).catch('done') })

const holdingForm = z.object({ heldOn: day, note: words })
const lineForm = z.object({
  kind: z.enum(['decision', 'next_step']).catch('decision'),
  body: words,
  owner: number,
  due: day,
})

/** What was said at a point, and its lines of decisions. */
export const readHolding = (body: Body) => ({ ...holdingForm.parse(body), decisions: readLines(body) })

/** The lines `kind-0`, `body-0`, `owner-0`, `due-0`, and so on. */
export function readLines(body: Body): TypedDecision[] {
  return [0, 1, 2].map(at => {
    const typed = {
      kind: body[`kind-${at}`],
      body: body[`body-${at}`],
      owner: body[`owner-${at}`],
      due: body[`due-${at}`],
    }
    const { due, kind, owner, ...line } = lineForm.parse(typed)
    return { ...line, kind, ownerId: owner || undefined, dueOn: due }
  })
}

const step = z.enum(STEP_STATES).catch('not_started')
const versionForm = z.object({
  change: words,
  reason: words,
  revision: number,
  step: z.enum(['save', 'publish']).catch('save'),
})

/** A roadmap as typed; what the edition does not ask is not read. */
export function readVersion(body: Body, progress: Progress): Typed & { publish: boolean } {
  const { step: asked, ...typed } = versionForm.parse(body)
  return { ...typed, content: contentOf(body, progress), publish: asked === 'publish' }
}

function contentOf(body: Body, { milestones, steps, vision }: Progress): Content {
  const each = <T>(codes: readonly string[], of: (code: string) => T) =>
    Object.fromEntries(codes.map(it => [it, of(it)]))
  const codesOf = (list: readonly { code: string }[]) => list.map(it => it.code)
  const text = (name: string) => words.parse(body[name])
  return {
    vision: each(codesOf(vision), code => text(`vision-${code}`)),
    steps: each(codesOf(steps), code => ({ state: step.parse(body[`state-${code}`]), note: text(`note-${code}`) })),
    objectives: each(HORIZONS, it => text(`objective-${it}`)) as Content['objectives'],
    reached: each(codesOf(milestones), code => text(`reached-${code}`)),
    own: Array.from({ length: OWN_MOST }, (_, at) => ({
      name: text(`own-${at}`),
      day: day.parse(body[`ownDay-${at}`]) ?? '',
    })).filter(it => it.name !== ''),
  }
}

/** Which two versions to compare; anything else is 0, which no version has. */
export const comparisonForm = z.object({ de: number, a: number })

const sheetForm = z.object({ revision: number, step: z.enum(['save', 'hand_in']).catch('save') })

/** A mid-term sheet as typed: one answer per question of the edition. */
export function readSheet(body: Body, { midterm }: Progress) {
  const { revision, step: asked } = sheetForm.parse(body)
  const answers = Object.fromEntries(midterm.questions.map(({ code }) => [code, words.parse(body[`answer-${code}`])]))
  return { answers, revision, handIn: asked === 'hand_in' }
}
