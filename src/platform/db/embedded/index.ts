import { rmdir } from 'node:fs/promises'
import type pg from 'pg'
import { type Binaries, findBinaries } from './binaries.ts'
import { ensureCluster, owner } from './cluster.ts'
import { withLock } from './lock.ts'
import { findPlaces, type Places } from './places.ts'
import { makeReachable } from './reach.ts'
import { startOrAttach, stop } from './server.ts'
import { chooseUser, type RunAs } from './user.ts'

/**
 * An embedded server in use. `started` says whether we started it; `presence` is a connection to its `postgres` database.
 * `close` leaves it, and stops it when nobody else uses it.
 */
export type Embedded = {
  url: (database: string) => string
  started: boolean
  presence: pg.Client
  close: () => Promise<void>
}

/** `durable: false` is for tests: nothing is forced to the disk. */
export type EmbeddedOptions = { durable?: boolean; settings?: readonly string[] }

/** Any number; every user of one server must share it. */
const presenceLock = 7_253_401

/**
 * Opens the embedded server of `dataDir`: makes its data folder, starts it, or attaches to the one that runs; starts it again
 * if it dies under us. Safe with several processes at once. Throws where the platform has no binaries, or the folder comes
 * from another version.
 */
export async function openEmbedded(
  dataDir: string,
  { durable = true, settings = [] }: EmbeddedOptions = {},
): Promise<Embedded> {
  const [found, places] = await Promise.all([findBinaries(), findPlaces(dataDir)])
  const runAs = await chooseUser(places)
  const binaries = await makeReachable(places, found, runAs)
  const speed = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const attach = () =>
    withLock(places.startLock, async () => {
      await ensureCluster(places, binaries, runAs, durable)
      const running = await startOrAttach(places, binaries, runAs, [...speed, ...settings])
      await running.client.query(`select pg_advisory_lock_shared(${presenceLock})`)
      return running
    })
  const first = await attach()
  const stay = keepPresent(first.client, attach)
  const url = (database: string) =>
    `postgresql://${owner}@localhost/${database}?host=${encodeURIComponent(places.socket)}`
  const close = async () => leave(await stay(), places, binaries, runAs)
  return { url, started: first.started, presence: first.client, close }
}

/**
 * When the server dies the connection ends, and we attach again, which starts it again: pools then connect as before. A
 * server that cannot be started again is a fault that ends the process. Gives how to stop watching and get the connection.
 */
function keepPresent(first: pg.Client, attach: () => Promise<{ client: pg.Client }>): () => Promise<pg.Client> {
  let watching = true
  let current = Promise.resolve(first)
  const watch = (client: pg.Client) => {
    client.once('end', () => {
      if (watching) current = attach().then(again => watch(again.client))
    })
    return client
  }
  watch(first)
  return () => {
    watching = false
    return current
  }
}

/** The last one out stops the server. Under the start lock, so that nobody arrives between the count and the stop. */
async function leave(client: pg.Client, places: Places, binaries: Binaries, runAs: RunAs) {
  await withLock(places.startLock, async () => {
    const others = await countOthers(client)
    // Before our connection ends: a server already told to finish would end with it, and there would be nothing to stop.
    if (others === 0) await stop(places, binaries, runAs)
    await client.end()
    if (others === 0 && places.socket !== places.cluster) await rmdir(places.socket)
  })
}

/** Gives our presence up first: the next to leave must not count a connection that is only slow to end. */
async function countOthers(client: pg.Client): Promise<number | undefined> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${presenceLock})`)
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_locks where locktype = 'advisory' and objid = ${presenceLock}`,
    )
    return rows[0]?.others
  } catch {
    // The connection is gone: the server was stopped, or killed and perhaps started again by somebody else. Leave it alone.
    return undefined
  }
}
