import { done, type Result, refuse } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { listReaders, listUnread, type UnreadFile } from './queries/assignment.ts'
import { type Bar, canJudge, type Plan, planAssignment, type Reader, requireTeam, type StageRefusal } from './rules.ts'
import * as store from './store.ts'

export type AssignRefusal = StageRefusal | { code: 'plan_changed' } | { code: 'nothing_to_assign' }

export type Proposal = { plan: Plan; readers: Reader[]; files: UnreadFile[]; bars: Bar[] }

type Judging = Pick<Edition, 'id' | 'instants' | 'preselection'>

/** Who would read what if readings were assigned now: the same state and the same seed give the same proposal. Three queries. */
export async function proposeReadings(db: Db | Tx, edition: Judging, seed: string): Promise<Proposal> {
  const readers = await listReaders(db, edition.id)
  const { files, bars } = await listUnread(db, edition)
  const available = readers.filter(({ applied }) => !applied)
  return { plan: planAssignment(files, available, seed), readers, files, bars }
}

/**
 * Gives every file that waits for readings the ones it lacks, as `proposeReadings` tells with the same seed.
 * @param expected how many readings the person saw in the proposal: refused when it is no longer the same; left out, any number
 * @returns how many readings were assigned
 */
export function assignReadings(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Judging,
  { seed, expected }: { seed: string; expected?: number },
): Promise<Result<number, AssignRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const closedAt = await store.lockPreselection(tx, edition.id, 'update')
    const at = now()
    const open = canJudge(edition, { now: at, closedAt })
    if (!open.ok) return open
    const { pairs } = (await proposeReadings(tx, edition, seed)).plan
    if (pairs.length === 0) return refuse({ code: 'nothing_to_assign' })
    if (expected !== undefined && expected !== pairs.length) return refuse({ code: 'plan_changed' })
    await store.addReadings(tx, pairs, at)
    const event = {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'application',
      kind: 'reading_assigned',
    }
    await recordAll(
      tx,
      pairs.map(it => ({ ...event, subjectId: it.applicationId, data: { reader: it.readerId, seed } })),
    )
    return done(pairs.length)
  })
}
