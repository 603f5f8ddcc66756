import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { applyEdition } from '../../src/features/challenges/index.ts'
import { type Applied, apply, currentEdition, parse } from '../../src/features/edition/index.ts'
import type { EditionData } from '../../src/features/edition/rules.ts'
import { addSession } from '../../src/features/people/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { candidate, filled } from '../../test/support/candidate.ts'

/** A signed-in candidate whose complete draft only lacks its CV and its submission. `cookie` is their browser's. */
export type Candidate = { personId: number; applicationId: number; cookie: string }

const EDITION = new URL('../../editions/eig-2.yaml', import.meta.url)
const DAY = 86_400_000
const OPENED_DAYS_AGO = 10

/** Puts edition 2 in force with every date moved by whole weeks, so that its call opened about ten days ago. */
export async function openCall(services: Services): Promise<Applied> {
  const parsed = parse(await readFile(EDITION, 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
  const opened = Date.parse(`${parsed.data.calendar.call.opens}Z`)
  const weeks = Math.floor((services.now().getTime() - OPENED_DAYS_AGO * DAY - opened) / (7 * DAY))
  const data = moved(parsed.data, weeks * 7) as EditionData
  const applied = await apply(services, { data, reason: '', actorId: null, onApplied: applyEdition })
  if (!applied.ok) throw new Error(`the moved edition was refused: ${JSON.stringify(applied.refusal)}`)
  return currentEdition(services.db)
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?)?$/

/** The same data, each local day or time so many days later. */
function moved(data: unknown, days: number): unknown {
  if (typeof data === 'string') return data.replace(LOCAL, (_, day: string, time = '') => `${later(day, days)}${time}`)
  if (Array.isArray(data)) return data.map(it => moved(it, days))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, moved(value, days)]))
}

const later = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

const AT_ONCE = 8

/** Prepares that many candidates through the verbs they would use. */
export async function prepareCandidates(services: Services, edition: Applied, count: number): Promise<Candidate[]> {
  const values = answers(edition)
  const candidates: Candidate[] = []
  let number = 0
  const lane = async () => {
    while (number < count) candidates.push(await prepareOne(services, values, ++number))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return candidates
}

async function prepareOne(services: Services, values: Record<string, string>, number: number): Promise<Candidate> {
  const { actor, edition } = await candidate(services, `candidate-${number}@example.org`, { values, submitted: false })
  const { token } = await services.db.transaction().execute(tx => addSession(services, tx, actor.personId, 'bench'))
  const { id } = await services.db
    .selectFrom('application')
    .select('id')
    .where('edition_id', '=', edition.id)
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  return { personId: actor.personId, applicationId: id, cookie: `cohorte_session=${token}` }
}

/** Answers as long as people write them: a page on their career, three wishes. */
function answers(edition: Applied): Record<string, string> {
  const wishes = edition.challenges.slice(0, 3).map(({ id }) => id)
  const short = filled(edition, wishes)
  const long = (text: string, length: number) => `${text} `.repeat(Math.ceil(length / text.length)).slice(0, length)
  const lengthened = Object.entries(short).map(([name, value]) => {
    if (name === 'a.career') return [name, long(value, 2000)]
    return [name, name.endsWith('.contribution') ? long(value, 700) : value]
  })
  return Object.fromEntries(lengthened)
}

/** A one-page PDF of exactly that many bytes, whose picture is different each time. */
export function pdfOf(bytes: number): Buffer {
  const page =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>\nendobj\n' +
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I 4 0 R >> >> >>\nendobj\n' +
    '4 0 obj\n<< /Type /XObject /Subtype /Image /Width 400 /Height 160 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Length '
  const end = '\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'
  const size = bytes - page.length - end.length - '000000 >>\nstream\n'.length
  const middle = `${String(size).padStart(6, '0')} >>\nstream\n`
  return Buffer.concat([Buffer.from(page + middle), randomBytes(size), Buffer.from(end)])
}
