import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { type CoverageRefusal, type CoverageTyped, canKeep, type RowFault } from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'db' | 'now'>

/** The team adds an article to the review of the press. Gives its id. */
export async function keepCoverage(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  typed: CoverageTyped,
): Promise<Result<number, CoverageRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(tx => add(tx, typed, { edition, by: actor.personId, at: now() }))
}

/** Adds a file of articles, all of them or none: what is wrong is said row by row, the first under the header being 2. Gives how many. */
export async function importCoverage(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  rows: readonly CoverageTyped[],
): Promise<Result<number, { code: 'rows'; faults: RowFault[] }>> {
  requireTeam(actor, edition.id)
  const checked = rows.map((typed, index) => ({ row: index + 2, allowed: canKeep(typed, edition.challenges) }))
  const faults = checked.flatMap(({ allowed, row }) => (allowed.ok ? [] : [{ row, refusal: allowed.refusal }]))
  if (faults.length > 0) return refuse({ code: 'rows', faults })
  return db.transaction().execute(async tx => {
    let added = 0
    // An article that is already kept is left as it is: the same file may be sent again.
    for (const typed of rows) if ((await add(tx, typed, { edition, by: actor.personId, at: now() })).ok) added += 1
    return done(added)
  })
}

/** The team takes an article out of the review. */
export async function removeCoverage({ db, now }: With, actor: Actor, edition: Edition, id: number): Promise<void> {
  requireTeam(actor, edition.id)
  await db.transaction().execute(async tx => {
    if (!(await store.removeCoverage(tx, edition.id, id))) throw new NotFound()
    const event = { editionId: edition.id, actorId: actor.personId, at: now(), subject: 'press_coverage' }
    await record(tx, { ...event, subjectId: id, kind: 'removed', to: 'removed' })
  })
}

type By = { edition: Edition; by: number; at: Date }

async function add(tx: Tx, typed: CoverageTyped, { at, by, edition }: By): Promise<Result<number, CoverageRefusal>> {
  const allowed = canKeep(typed, edition.challenges)
  if (!allowed.ok) return allowed
  const id = await store.addCoverage(tx, { ...typed, challenges: allowed.value }, { editionId: edition.id, by, at })
  if (id === undefined) return refuse({ code: 'known', field: 'url' })
  const event = { editionId: edition.id, actorId: by, at, subject: 'press_coverage', subjectId: id }
  await record(tx, { ...event, kind: 'added', to: 'added' })
  return done(id)
}
