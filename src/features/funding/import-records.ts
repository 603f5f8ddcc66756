import type { Services } from '../../platform/services.ts'
import { listRecords } from './queries.ts'
import { compare, type PublishedFigure } from './rules.ts'
import * as store from './store.ts'

export type Imported = { added: number; changed: number; same: number }

/**
 * Takes over the figures published about past editions. A figure that is there already is left alone; one that differs takes its
 * place, the old one being kept. `dryRun` only counts. Doing it twice changes nothing.
 */
export async function importRecords(
  { db, now }: Pick<Services, 'db' | 'now'>,
  figures: readonly PublishedFigure[],
  { dryRun }: { dryRun: boolean },
): Promise<Imported> {
  return db.transaction().execute(async tx => {
    await store.lockMoney(tx, 'records')
    const known = await listRecords(tx)
    const before = (it: PublishedFigure) => known.find(other => isPlace(it, other))
    const fresh = figures.filter(it => !before(it))
    const changed = figures.filter(it => {
      const old = before(it)
      return old && !(compare(old.amount, it.amount) === 0 && old.nature === it.nature && old.source === it.source)
    })
    if (!dryRun) for (const it of [...fresh, ...changed]) await store.putRecord(tx, it, now())
    return { added: fresh.length, changed: changed.length, same: figures.length - fresh.length - changed.length }
  })
}

const isPlace = (a: PublishedFigure, b: PublishedFigure): boolean =>
  a.published === b.published && a.row === b.row && a.column === b.column
