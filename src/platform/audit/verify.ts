import { sql } from 'kysely'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Db } from '../db/index.ts'
import { type Content, contentDigest, genesis, linkHash } from './chain.ts'
import { reasonHash } from './reason.ts'

/** One chain that holds. `editionId` is null for the events of no edition; `head` is its last link, worth publishing. */
export type Chain = { editionId: string | null; sealed: number; unsealed: number; head: string }

/** Where a chain first breaks: the event found at that place, or the place where one is missing. */
export type Broken = {
  code: 'content_altered' | 'reason_altered' | 'link_altered' | 'event_missing' | 'head_altered'
  editionId: string | null
  seq: number | null
  eventId: number | null
}

type Row = Content & {
  id: number
  digest: string
  seq: number | null
  prev_hash: string | null
  hash: string | null
  /** Null once the reason is erased, and where there never was one. */
  salt: string | null
  body: string | null
}

const batch = 2000

/**
 * Recomputes every digest and every link from what the rows say now; gives the chains, or the first row that was altered,
 * removed or moved. Of one edition when `editionId` is given. Events not sealed yet are checked against their own digest only.
 */
export async function verifyChain(db: Db, editionId?: string): Promise<Result<Chain[], Broken>> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      const chains: Chain[] = []
      for (const name of editionId === undefined ? await chainNames(tx) : [editionId]) {
        const outcome = await verifyOne(tx, name)
        if (!outcome.ok) return outcome
        chains.push(outcome.value)
      }
      return done(chains)
    })
}

/** The empty name is the chain of the events of no edition. */
async function chainNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from (select coalesce(edition_id, '') as name from event union select edition_id from event_head) all_names
    order by name collate "C"`.execute(db)
  return rows.map(it => it.name)
}

async function verifyOne(db: Db, name: string): Promise<Result<Chain, Broken>> {
  const editionId = name === '' ? null : name
  const broken = (code: Broken['code'], row?: Row, seq = row?.seq ?? null) =>
    refuse({ code, editionId, seq, eventId: row?.id ?? null })
  let last = { seq: 0, hash: genesis }
  for await (const row of sealedRows(db, name)) {
    const seq = last.seq + 1
    if (row.seq !== seq) return broken('event_missing', undefined, seq)
    if (contentDigest(row) !== row.digest) return broken('content_altered', row)
    if (!reasonHolds(row)) return broken('reason_altered', row)
    const hash = linkHash(last.hash, seq, row.id, row.digest)
    if (row.prev_hash !== last.hash || row.hash !== hash) return broken('link_altered', row)
    last = { seq, hash }
  }
  const head = await readHead(db, name)
  if (head.seq > last.seq) return broken('event_missing', undefined, last.seq + 1)
  if (head.seq !== last.seq || head.hash !== last.hash) return broken('head_altered', undefined, last.seq)
  const unsealed = await unsealedRows(db, name)
  const altered = unsealed.find(row => contentDigest(row) !== row.digest)
  if (altered) return broken('content_altered', altered)
  const reworded = unsealed.find(row => !reasonHolds(row))
  if (reworded) return broken('reason_altered', reworded)
  return done({ editionId, sealed: last.seq, unsealed: unsealed.length, head: last.hash })
}

/** A reason that is kept is the one that was given; an erased one says nothing. */
const reasonHolds = ({ reason, salt, body }: Row) => salt === null || body === null || reasonHash(salt, body) === reason

async function readHead(db: Db, name: string) {
  const row = await db
    .selectFrom('event_head')
    .select(['seq', 'hash'])
    .where('edition_id', '=', name)
    .executeTakeFirst()
  return row ?? { seq: 0, hash: genesis }
}

/** As text, because a number or an instant read as JavaScript has it could hide a change too small for it. */
const columns = sql`id, edition_id, extract(epoch from at)::text as at, actor_id::text, subject, subject_id, kind,
  from_state, to_state, reason, data::text, digest, seq, prev_hash, hash, salt, body`

async function* sealedRows(db: Db, name: string): AsyncGenerator<Row> {
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const { rows } = await sql<
      Row & { seq: number }
    >`select ${columns} from event left join event_reason on event_id = id
      where coalesce(edition_id, '') = ${name} and seq > ${after} order by seq limit ${batch}`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = last.seq
  }
}

async function unsealedRows(db: Db, name: string): Promise<Row[]> {
  const { rows } = await sql<Row>`select ${columns} from event left join event_reason on event_id = id
    where coalesce(edition_id, '') = ${name} and seq is null order by id`.execute(db)
  return rows
}
