import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Applied, currentEdition, inEachEdition } from '../edition/index.ts'
import { sha256 } from './hash.ts'
import { factsOf } from './make-files.ts'
import { listHolds, listMemories, loadFacts } from './queries.ts'
import {
  changes,
  contentOf,
  DATASETS,
  type DatasetCode,
  draw,
  EMPTY,
  type Facts,
  type Frozen,
  freeze,
  grantsLeftOut,
  shapeOf,
  smallestIn,
  thaw,
} from './rules.ts'
import * as store from './store.ts'

/** What is published now, version by version; nobody for the daily rule. */
export type Publishing = { actorId: number | null; only?: DatasetCode | undefined }

/**
 * Freezes a new version of each dataset whose content has changed and that nobody holds back. What may be public is decided by the
 * clock alone, so that running it twice adds nothing. A dataset with counts that nothing can hide any more is left as it was.
 */
export async function publishVersions(
  { config, db, now }: Pick<Services, 'config' | 'db' | 'now'>,
  { actorId, only }: Publishing,
): Promise<DatasetCode[]> {
  return db.transaction().execute(async tx => {
    await store.lockVersions(tx)
    const facts = await gather(tx, { now: now(), publicUrl: config.publicUrl })
    const held = new Set((await listHolds(tx)).map(({ dataset }) => dataset))
    const memories = await listMemories(tx)
    const fresh = DATASETS.filter(code => !held.has(code) && (only === undefined || only === code)).flatMap(
      code => versionOf(code, facts, memories.get(code)) ?? [],
    )
    for (const it of fresh) await store.addVersion(tx, it, now())
    if (!held.has('subventions')) await store.putLeftOut(tx, 'subventions', grantsLeftOut(facts))
    await recordAll(
      tx,
      fresh.map(it => ({
        ...{ editionId: null, actorId, at: now(), subject: 'dataset', subjectId: it.dataset, kind: 'published' },
        data: { version: it.version, hash: it.contentHash },
      })),
    )
    return fresh.map(it => it.dataset)
  })
}

/** Everything that datasets are made from, as it is now. */
export async function gather(tx: Tx | Services['db'], around: { now: Date; publicUrl: string }): Promise<Facts> {
  const current = await currentEdition(tx)
  const editions: Applied[] = []
  await inEachEdition(tx, async edition => editions.push(edition))
  const blankCosts = new Set((await listMemories(tx)).get('cofinancement')?.memory.hidden)
  return { ...(await loadFacts(tx, editions, { ...around, current: current.id })), blankCosts }
}

type Earlier = Awaited<ReturnType<typeof listMemories>> extends Map<string, infer V> ? V : never

/** The version to add, or undefined when nothing has changed, or when it could not be published safely. */
function versionOf(code: DatasetCode, facts: Facts, earlier: Earlier | undefined) {
  const shape = shapeOf(code)
  const under = { before: earlier?.memory ?? EMPTY, smallest: smallestIn(code, facts) }
  const drawn = draw(shape, contentOf(code, facts), under)
  const content = freeze(shape, drawn.rows)
  const contentHash = sha256(content)
  if (drawn.exposed.length > 0 || contentHash === earlier?.contentHash) return undefined
  const frozen: Frozen = thaw(content)
  const before = earlier ? thaw(earlier.content).rows : []
  return {
    ...{ dataset: code, version: (earlier?.version ?? 0) + 1, content, contentHash, memory: drawn.memory },
    ...{ files: factsOf(code, frozen), rowCount: frozen.rows.length },
    ...changes(before, frozen.rows),
  }
}
