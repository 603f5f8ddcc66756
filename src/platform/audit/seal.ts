import { sql } from 'kysely'
import type { Db, Tx } from '../db/index.ts'
import { genesis, linkHash } from './chain.ts'

/** Any number; every sealer of one database must share it. */
const sealLock = 7_253_404
const batch = 1000

type Head = { seq: number; hash: string }
type Link = { id: number; seq: number; prev: string; hash: string }

/**
 * Chains the events that are not chained yet, in the order of their identifiers, one chain per edition; gives how many.
 * Several processes may call it at once. An event that commits late goes after those sealed before it: the chain tells
 * in which order events became final.
 */
export async function sealEvents(db: Db): Promise<number> {
  let total = 0
  for (;;) {
    const sealed = await db.transaction().execute(sealBatch)
    total += sealed
    if (sealed < batch) return total
  }
}

async function sealBatch(tx: Tx): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sealLock})`.execute(tx)
  const unsealed = await tx
    .selectFrom('event')
    .select(['id', 'edition_id', 'digest'])
    .where('seq', 'is', null)
    .orderBy('id')
    .limit(batch)
    .execute()
  if (unsealed.length === 0) return 0
  const heads = await readHeads(tx)
  const links = unsealed.map(event => link(heads, event))
  await writeLinks(tx, links)
  await writeHeads(tx, heads)
  return links.length
}

async function readHeads(tx: Tx): Promise<Map<string, Head>> {
  const rows = await tx.selectFrom('event_head').selectAll().execute()
  return new Map(rows.map(({ edition_id, seq, hash }) => [edition_id, { seq, hash }]))
}

function link(heads: Map<string, Head>, event: { id: number; edition_id: string | null; digest: string }): Link {
  const chain = event.edition_id ?? ''
  const { seq: last, hash: prev } = heads.get(chain) ?? { seq: 0, hash: genesis }
  const seq = last + 1
  const hash = linkHash(prev, seq, event.id, event.digest)
  heads.set(chain, { seq, hash })
  return { id: event.id, seq, prev, hash }
}

async function writeLinks(tx: Tx, links: readonly Link[]) {
  const column = <K extends keyof Link>(key: K) => links.map(it => it[key])
  await sql`update event set seq = link.seq, prev_hash = link.prev, hash = link.hash
    from unnest(${column('id')}::bigint[], ${column('seq')}::bigint[], ${column('prev')}::text[], ${column('hash')}::text[])
      as link (id, seq, prev, hash)
    where event.id = link.id`.execute(tx)
}

async function writeHeads(tx: Tx, heads: ReadonlyMap<string, Head>) {
  await tx
    .insertInto('event_head')
    .values([...heads].map(([edition_id, head]) => ({ edition_id, ...head })))
    .onConflict(conflict =>
      conflict.column('edition_id').doUpdateSet({ seq: sql`excluded.seq`, hash: sql`excluded.hash` }),
    )
    .execute()
}
