import { sql } from 'kysely'
import type { Applied } from '../../src/features/edition/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { canonicalJson, type Receipt, sha256Hex, verifyReceipt } from '../../src/platform/signing/index.ts'
import type { Told } from './candidates.ts'

type Rushed = { edition: Applied; closesAt: Date; told: readonly Told[] }
type Kept = { reference: string; personId: number; receivedAt: Date; content: unknown; receipt: Receipt }

/** What was found. Each list of `faults` names what breaks a promise, and is empty when it is kept. */
export type Proof = {
  kept: number
  /** Kept, its candidate having only been told after the closing instant, on the page that says so. */
  keptUntold: number
  /** Refusals written by the server, those whose answer was cut included. */
  refusals: number
  /** Sent before the closing instant by the candidate's clock and refused: how long before, in ms. */
  onTheWay: number[]
  faults: Record<'lost' | 'duplicated' | 'badReceipts' | 'receivedLate' | 'refusedEarly', string[]>
}

/** Holds what the database keeps against what each candidate was told, and every receipt against its content and its files. */
export async function prove(services: Services, { edition, closesAt, told }: Rushed): Promise<Proof> {
  const kept = await readKept(services, edition.id)
  const refusedAt = await readRefusals(services, edition.id)
  const found = new Map(kept.map(it => [it.reference, it]))
  const closes = closesAt.getTime()
  const refused = told.flatMap(it => it.answers).filter(it => it.status === 409)
  const acknowledged = told.filter(it => it.outcome === 'received').map(it => it.personId)
  return {
    kept: kept.length,
    keptUntold: kept.filter(it => !acknowledged.includes(it.personId)).length,
    refusals: refusedAt.length,
    onTheWay: refused.filter(it => it.sentAt < closes).map(it => closes - it.sentAt),
    faults: {
      lost: told.flatMap(({ personId, references }) => references.filter(it => found.get(it)?.personId !== personId)),
      duplicated: [
        ...repeated(kept),
        ...told.filter(it => new Set(it.references).size > 1).map(it => `${it.personId}`),
      ],
      badReceipts: await badReceipts(services, kept),
      receivedLate: [...late(kept, closes), ...told.flatMap(it => acceptedLate(it, closes))],
      refusedEarly: [
        ...refusedAt.filter(it => it.getTime() < closes).map(it => it.toISOString()),
        ...refused.filter(it => it.answeredAt < closes).map(it => new Date(it.answeredAt).toISOString()),
      ],
    },
  }
}

async function readKept({ db }: Services, editionId: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select s.reference, a.person_id as "personId", s.content, s.receipt, (s.receipt ->> 'receivedAt')::timestamptz as "receivedAt"
      from submission s join application a on a.id = s.application_id where a.edition_id = ${editionId}`.execute(db)
  return rows
}

async function readRefusals({ db }: Services, editionId: string): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`
    select at from event where kind = 'submission_refused' and edition_id = ${editionId}`.execute(db)
  return rows.map(it => it.at)
}

function repeated(kept: readonly Kept[]): string[] {
  const seen = new Set<number>()
  return kept.filter(({ personId }) => seen.size === seen.add(personId).size).map(it => it.reference)
}

const late = (kept: readonly Kept[], closes: number) =>
  kept.filter(it => it.receivedAt.getTime() >= closes).map(it => it.reference)

/** Taken although it was sent once the call had closed. */
const acceptedLate = ({ answers }: Told, closes: number) =>
  answers.filter(it => it.status === 303 && it.sentAt >= closes).map(it => it.location)

/** Signed by us, of this very content, and each file whole. */
async function badReceipts({ signing, files }: Services, kept: readonly Kept[]): Promise<string[]> {
  const bad: string[] = []
  for (const { reference, content, receipt } of kept) {
    const signed = verifyReceipt(receipt, signing.keyDocument.keys) === undefined
    const same = sha256Hex(canonicalJson(content)) === receipt.contentSha256
    const contents = await Promise.all(
      receipt.files.map(async it => [it.sha256, sha256Hex(await files.get(it.sha256))]),
    )
    const whole = contents.length > 0 && contents.every(([said, read]) => said === read)
    if (!signed || !same || !whole) bad.push(reference)
  }
  return bad
}
