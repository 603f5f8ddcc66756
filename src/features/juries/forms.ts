import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'
import type { EditionData } from '../edition/rules.ts'
import { type Hours, type Marking, marksOnGrid, type PanelWriting, type Ruling } from './rules.ts'

/** A body as the platform reads it: every value of every name. */
export type Body = Record<string, string | File | (string | File)[]>

const line = (max: number) =>
  z
    .string()
    .catch('')
    .transform(value => cleanText(value).replace(/\s+/g, ' ').slice(0, max))
const block = (max: number) =>
  z
    .string()
    .catch('')
    .transform(value => cleanText(value).slice(0, max))
const id = z.coerce.number().int().positive().catch(0)
const ids = z.preprocess(value => [value ?? []].flat(), z.array(z.coerce.number().int().positive()).catch([]))

const hour = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3])\s*[:hH]\s*([0-5]\d)?$/)
  .transform(value => {
    const [hours = '0', minutes = ''] = value.split(/\s*[:hH]\s*/)
    return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  })
/** An hour as meant, or as typed where it cannot be read: the rules then say so. */
const typedHour = z.union([hour, line(20)])
const panelForm = z.object({ name: line(60), room: line(160), jurors: ids, opens: typedHour, closes: typedHour })

export const readPanel = (body: Body): Required<PanelWriting> => {
  const { name, room, jurors, opens, closes } = panelForm.parse(body)
  return { name, room, jurors: [...new Set(jurors)], hours: { opens, closes } }
}

const hoursForm = z.object({
  start: hour,
  end: hour,
  minutes: z.coerce.number().int().min(5).max(240),
  breakFrom: hour,
  breakTo: hour,
})

export type TypedHours = Record<keyof Hours, string>

/** The hours as typed, and as meant where every one of them can be read; otherwise the names of those to take up again. */
export function readHours(
  body: Body,
  usual: Hours,
): { typed: TypedHours; hours: Hours | undefined; wrong: (keyof Hours)[] } {
  const names = ['start', 'end', 'minutes', 'breakFrom', 'breakTo'] as const
  const asTyped = Object.fromEntries(
    names.map(name => [name, typeof body[name] === 'string' ? body[name] : String(usual[name])]),
  ) as TypedHours
  const form = hoursForm.safeParse(asTyped)
  if (form.success) return { typed: asTyped, hours: form.data, wrong: [] }
  const wrong = new Set(form.error.issues.map(issue => issue.path[0] as keyof Hours))
  return { typed: asTyped, hours: undefined, wrong: [...wrong] }
}

const moveForm = z.object({ panel: id, startsAt: z.iso.datetime({ local: true }).catch('') })

/** `startsAt` is empty when it is not an hour of a day of the calendar. */
export function readMove(body: Body): { panelId: number; startsAt: string } {
  const { panel, startsAt } = moveForm.parse(body)
  return { panelId: panel, startsAt: startsAt.slice(0, 16) }
}

const groups = z.object({ group: z.enum(['hosts', 'others']).catch('others') })

export type ReadRuling = Omit<Ruling, 'outcome'> & { group: 'hosts' | 'others'; outcome: Ruling['outcome'] | undefined }

/** The form of mentors and that of the others have fields of their own. */
export function readRuling(body: Body): ReadRuling {
  const { group } = groups.parse(body)
  return {
    group,
    ids: ids.parse(body[`${group}-ids`]),
    outcome: z.enum(['recused', 'dismissed']).optional().catch(undefined).parse(body[`${group}-outcome`]),
    reason: line(500).parse(body[`${group}-reason`]),
  }
}

const charterForm = z.object({ version: z.string().catch(''), accepted: z.string().optional().catch(undefined) })

export function readSignature(body: Body): { version: string; accepted: boolean } {
  const { version, accepted } = charterForm.parse(body)
  return { version, accepted: accepted !== undefined }
}

/** The names of the marks in the form are given by `markName`. */
export function readSheet(
  edition: Pick<EditionData, 'criteria' | 'scale'>,
  body: Body,
  markName: (code: string) => string,
): Marking {
  const given = Object.fromEntries(edition.criteria.map(({ code }) => [code, body[markName(code)]]))
  return { marks: marksOnGrid(edition, given), remark: block(8000).parse(body['remark']), lock: body['do'] === 'lock' }
}

export const readNote = (body: Body): string => block(2000).parse(body['note'])

/** The values of numbered fields, in order, up to the first that is missing from the form; an empty choice is an empty text. */
export function readOrder(body: Body, nameOf: (n: number) => string): string[] {
  const chosen: string[] = []
  for (let n = 1; n <= 200; n += 1) {
    const value = body[nameOf(n)]
    if (typeof value !== 'string') break
    chosen.push(value)
  }
  return chosen
}

const tieForm = z.object({ place: id })

/** Several ties may be on the page: `place` says which one was sent. */
export const readPlace = (body: Body): number => tieForm.parse(body).place

export const readLine = (body: Body, name: string): string => line(500).parse(body[name])

const verdictForm = z.object({ 'verdict-person': id, verdict: z.enum(['yes', 'no']).optional().catch(undefined) })

export function readVerdict(body: Body) {
  const form = verdictForm.parse(body)
  return { applicationId: form['verdict-person'], verdict: form.verdict, reason: readLine(body, 'verdict-reason') }
}

const removalForm = z.object({ 'person-removed': id })

/** Whom to take off a list; 0 when nobody is chosen. */
export const readRemoved = (body: Body): number => removalForm.parse(body)['person-removed']

const sending = z.object({ count: z.coerce.number().int().nonnegative().optional().catch(undefined) })

/** How many summonses were on the page. */
export const readCount = (body: Body): number | undefined => sending.parse(body).count

const proposal = z.object({ seen: z.string().catch('') })

/** Which proposal was on the page. */
export const readSeen = (body: Body): string => proposal.parse(body).seen
