import { randomUUID } from 'node:crypto'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Tx } from '../db/index.ts'

/** Work to do later: `name` is `slice.verb-noun`, `payload` holds identifiers. */
export type Job<N extends string = string, P extends object = object> = { name: N; payload: P }

/** `after`: not before that instant. `key`: at most one waiting job of that name and key. */
type EnqueueOptions = { after?: Date; key?: string }

/** Puts a job in the queue in the caller's transaction: committed together or not at all. Throws for a name nobody works. */
export type Enqueue = (tx: Tx, job: Job, options?: EnqueueOptions) => Promise<void>

/** An open queue. `close` waits for running jobs, 30 s at most. */
export type Queue = { boss: PgBoss; enqueue: Enqueue; close: () => Promise<void> }

/**
 * `url` is the database's. `works` for a process that will call `startWorker`: it also maintains the queue and its
 * schedules. `listens: false` behind a pooler in transaction mode: jobs are then found by asking, not by being told.
 */
export type QueueConfig = {
  url: string
  works: boolean
  listens?: boolean
  onError: (error: Error) => void
}

/** Opens the queue on the same database, making its tables, and one queue per name, where missing. */
export async function openQueue(config: QueueConfig, names: readonly string[]): Promise<Queue> {
  const { url, works, listens = true, onError } = config
  const boss = new PgBoss({
    connectionString: url,
    max: works ? 4 : 1,
    supervise: works,
    schedule: works,
    useListenNotify: works && listens,
  })
  boss.on('error', onError)
  await boss.start()
  for (const name of names) await ensureQueue(boss, name)
  const close = async () => {
    await boss.stop({ graceful: true, timeout: 30_000 })
    // Its listening connection may outlive the stop by an instant: how that one ends is nobody's trouble any more.
    boss.off('error', onError).on('error', () => {})
  }
  return { boss, enqueue: enqueueWith(boss), close }
}

const days = 86_400

/** A failed job is tried again five times, over about a quarter of an hour; every job is kept thirty days after its end. */
export async function ensureQueue(boss: PgBoss, name: string): Promise<void> {
  const retries = { retryLimit: 5, retryDelay: 15, retryBackoff: true }
  if (await boss.getQueue(name)) return
  await boss.createQueue(name, { policy: 'short', notify: true, ...retries, deleteAfterSeconds: 30 * days })
}

function enqueueWith(boss: PgBoss): Enqueue {
  return async (tx, job, { after, key } = {}) => {
    // The queues' policy lets one job wait per key, so those without one get a key of their own.
    const singletonKey = key ?? randomUUID()
    await boss.send(job.name, job.payload, { db: fromKysely(tx), singletonKey, ...(after && { startAfter: after }) })
  }
}
