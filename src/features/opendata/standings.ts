import type { Services } from '../../platform/services.ts'
import { sha256 } from './hash.ts'
import { gather } from './publish-versions.ts'
import { listHolds, listLatest, listMemories } from './queries.ts'
import {
  contentOf,
  DATASETS,
  draw,
  EMPTY,
  expectedAt,
  type Facts,
  freeze,
  GATES,
  isPast,
  STATES,
  type Standing,
  shapeOf,
  smallestIn,
} from './rules.ts'

/** Where each dataset stands: what its next version would say, whether it is held, and when it opens to an edition that waits. */
export async function standings({ config, db, now }: Pick<Services, 'config' | 'db' | 'now'>): Promise<Standing[]> {
  const facts = await gather(db, { now: now(), publicUrl: config.publicUrl })
  const [versions, holds, memories] = [await listLatest(db), await listHolds(db), await listMemories(db)]
  return DATASETS.map(dataset => {
    const shape = shapeOf(dataset)
    const earlier = memories.get(dataset)
    const under = { before: earlier?.memory ?? EMPTY, smallest: smallestIn(dataset, facts) }
    const drawn = draw(shape, contentOf(dataset, facts), under)
    const same = sha256(freeze(shape, drawn.rows)) === earlier?.contentHash
    const hold = holds.find(it => it.dataset === dataset)
    const unsafe = drawn.exposed.length > 0
    return {
      ...{ dataset, hold, version: versions.find(it => it.dataset === dataset), next: nextOf(dataset, facts) },
      state: hold ? 'held' : unsafe ? 'unsafe' : same ? 'fresh' : earlier ? 'changed' : 'none',
      hidden: drawn.rows.filter(row => row.includes(STATES[1])).length,
    }
  })
}

/** The first gate still ahead for an edition that is run here. */
function nextOf(dataset: Standing['dataset'], facts: Facts): Standing['next'] {
  const gate = GATES[dataset]
  const ahead = facts.live.filter(it => !isPast(it, gate, facts.now)).map(it => ({ gate, at: expectedAt(it, gate) }))
  return ahead.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0]
}
