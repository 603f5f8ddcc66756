import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { publishAll } from './publish-people.ts'
import { lastFaults, listKept } from './queries/kept.ts'
import { type Basis, type Plan, planOf, type Site } from './rules.ts'
import * as store from './store.ts'

type Asked = {
  apply: boolean
  actorId?: number | undefined
  /** Publishes the names, links and biographies of people imported who have not taken them back, on this basis. */
  publish?: { basis: Basis; reason: string } | undefined
  /** Told after each batch, to be shown while one waits. */
  tell?: ((done: number, total: number) => void) | undefined
  /** Whether to stop: everything is then as it was before. */
  signal?: AbortSignal | undefined
}

export type ImportedSite = { plan: Plan; published: number }

/**
 * Takes over what is right in a site's files and keeps its faults beside it, in one transaction; without `apply` only says what
 * would change. Real people are imported unpublished. Doing it twice changes nothing. Throws when the signal stops it.
 */
export async function importSite(
  { db, now }: Pick<Services, 'db' | 'now'>,
  site: Site,
  asked: Asked,
): Promise<ImportedSite> {
  return db.transaction().execute(async tx => {
    await store.lockArchives(tx)
    const plan = planOf(site, await listKept(tx))
    if (!asked.apply) return { plan, published: 0 }
    const at = now()
    const actorId = asked.actorId ?? null
    const counts = countsOf(plan, site)
    const settled = plan.changes.length === 0 && JSON.stringify(await lastFaults(tx)) === JSON.stringify(site.faults)
    if (settled) return { plan, published: await publishedBy(tx, asked, at) }
    const importId = await store.addImport(tx, { actorId, at, counts, faults: site.faults })
    await write(tx, plan, { site, importId, ...asked })
    await record(tx, {
      editionId: null,
      actorId,
      at,
      subject: 'past_import',
      subjectId: importId,
      kind: 'imported',
      data: counts,
    })
    return { plan, published: await publishedBy(tx, asked, at) }
  })
}

const publishedBy = async (
  tx: Tx,
  { actorId = null, publish }: Pick<Asked, 'publish'> & { actorId?: number | null | undefined },
  at: Date,
) => (publish ? publishAll(tx, { ...publish, actorId, at }) : 0)

const countsOf = ({ changes, gone, same }: Plan, { challenges, editions, faults, people }: Site) => ({
  editions: editions.length,
  challenges: challenges.length,
  people: people.length,
  added: changes.filter(it => it.change === 'added').length,
  changed: changes.filter(it => it.change === 'changed').length,
  same,
  gone: gone.challenges + gone.people,
  faults: faults.length,
})

const BATCH = 100

type Writing = Pick<Asked, 'tell' | 'signal'> & { site: Site; importId: number }

/** People come before the parts that they had. */
async function write(tx: Tx, plan: Plan, { importId, signal, tell }: Writing): Promise<void> {
  await store.putEditions(tx, plan.editions, importId)
  const editionIds = new Map((await listKept(tx)).editions.map(it => [it.promotion, it.id]))
  const total = plan.people.length + plan.challenges.length
  let done = 0
  const step = async (count: number, run: () => Promise<void>) => {
    signal?.throwIfAborted()
    await run()
    done += count
    tell?.(done, total)
  }
  for (const people of batches(plan.people)) await step(people.length, () => store.putPeople(tx, people, importId))
  for (const challenges of batches(plan.challenges))
    await step(challenges.length, async () => {
      await store.putChallenges(tx, challenges, { importId, editionIds })
      await store.putParts(tx, challenges, editionIds)
    })
  signal?.throwIfAborted()
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += BATCH) yield all.slice(i, i + BATCH)
}
