import { record } from '../../platform/audit/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import {
  type Counted,
  countRows,
  eraseRows,
  type PersonalMap,
  type PersonalTable,
  PURPOSES,
  type Purpose,
  type Subject,
} from '../../platform/personal/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Applied, dayOf, editionById, listEditions } from '../edition/index.ts'
import { personalMap } from './personal-map.ts'
import { lockSomebody, type Somebody, standingsOf } from './queries.ts'
import { type Erased, type Hold, holdsOf, isHeld } from './rules.ts'
import * as store from './store.ts'

export const dropFilesJob = 'privacy.drop-files'

type Cause = { cause: 'request' | 'retention' | 'command'; requestId: number | null; by: number | null }
/** What an erasure is narrowed to: some purposes in one edition. Everything otherwise. */
export type Only = { editionId: string; purposes: readonly Purpose[] }

/**
 * Erases somebody from every table, file and mail that nothing holds back, in the caller's transaction; the files leave the shelf once it
 * is committed. What is held stays, and is told. Erasing again erases what has been let go since. Undefined for somebody erased already.
 */
export async function erasePerson(
  { enqueue, now }: Pick<Services, 'enqueue' | 'now'>,
  tx: Tx,
  personId: number,
  { only, ...why }: Cause & { only?: Only },
): Promise<Erased | undefined> {
  const somebody = await lockSomebody(tx, personId)
  if (!somebody) return undefined
  const at = now()
  const plan = await planErasure(tx, somebody, at)
  const counts: Counted[] = []
  const files: string[] = []
  for (const part of only ? narrowed(plan.parts, only) : plan.parts) {
    const erased = await eraseRows(tx, part.map, part.who)
    counts.push(...erased.counts)
    files.push(...erased.files)
  }
  const report = { ...why, editionId: only?.editionId ?? null, personId, counts, held: plan.held, at }
  const erasureId = await store.addErasure(tx, report)
  const about = { editionId: report.editionId, actorId: why.by, at, subject: 'person', subjectId: personId }
  await record(tx, { ...about, kind: 'erased', data: { cause: why.cause, erasureId } })
  if (files.length > 0) await enqueue(tx, { name: dropFilesJob, payload: { files } })
  return { counts, held: plan.held }
}

/** What an erasure would do now, table by table, and what holds back the rest. Nothing is written. */
export async function previewErasure(db: Db | Tx, somebody: Somebody, now: Date): Promise<Erased> {
  const plan = await planErasure(db, somebody, now)
  const counts: Counted[] = []
  for (const { map, who } of plan.parts) counts.push(...(await countRows(db, map, who)))
  return { counts, held: plan.held }
}

/** How much a copy hands to somebody: a row that they may not know of yet would tell them by its number alone. */
export async function previewCopy(db: Db, somebody: Somebody, now: Date): Promise<Counted[]> {
  const editions = (await listEditions(db)).map(it => it.id)
  return countRows(db, personalMap, { ...somebody, editions, now }, { handed: true })
}

type Part = { purpose: Purpose; map: PersonalMap; who: Subject }

/** What holds back an erasure now, in every edition. */
export async function previewHolds(
  db: Db | Tx,
  personId: number,
  now: Date,
): Promise<{ editions: string[]; held: Hold[] }> {
  const editions = await loadEditions(db)
  const standings = await standingsOf(db, editions, personId)
  const held = editions.flatMap((edition, index) => {
    const standing = standings[index]
    return standing ? holdsOf(edition, standing, dayOf(now, edition.zone)) : []
  })
  return { editions: editions.map(it => it.id), held }
}

/** For each purpose the tables that may be erased, and the editions in which they may. */
async function planErasure(db: Db | Tx, somebody: Somebody, now: Date): Promise<{ parts: Part[]; held: Hold[] }> {
  const { editions, held } = await previewHolds(db, somebody.personId, now)
  const order = [...PURPOSES].sort((a, b) => Number(a === 'account') - Number(b === 'account'))
  const parts = order.map((purpose): Part => {
    const free = editions.filter(id => !isHeld(held, purpose, id))
    const whole = !isHeld(held, purpose)
    const map = personalMap.filter(it => it.purpose === purpose && it.erase !== 'keep' && (whole || isScoped(it)))
    return { purpose, map, who: { ...somebody, editions: free, now } }
  })
  return { parts: parts.filter(it => it.map.length > 0 && it.who.editions.length > 0), held }
}

/** An account is one for all editions: it goes whole or not at all. */
const isScoped = ({ purpose, whose }: PersonalTable) =>
  purpose !== 'account' && /:(editions|applications|fellowships)\b/.test(whose)

const narrowed = (parts: readonly Part[], { editionId, purposes }: Only): Part[] =>
  parts
    .filter(it => purposes.includes(it.purpose) && it.who.editions.includes(editionId))
    .map(it => ({ ...it, map: it.map.filter(isScoped), who: { ...it.who, editions: [editionId] } }))

/** Every edition that is applied: somebody may be in several. */
export async function loadEditions(db: Db | Tx): Promise<Applied[]> {
  const editions: Applied[] = []
  for (const { id } of await listEditions(db)) {
    const edition = await editionById(db, id)
    if (edition) editions.push(edition)
  }
  return editions
}
