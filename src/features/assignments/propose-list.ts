import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { canonicalJson, sha256Hex } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import { shareJury } from '../juries/index.ts'
import { isStill } from './problem.ts'
import { listOf } from './proposed-list.ts'
import { countRankings, findRun, loadFacts, namesOf } from './queries.ts'
import { canPropose, isTeam, type Refusal } from './rules.ts'
import * as store from './store.ts'

/**
 * Puts the list that a run gives before the authority that validates it. Its hash fixes what will be approved. No list of the
 * jury opens again meanwhile: once it is proposed, only the authority's return lets one.
 */
export async function proposeList(
  { db, now }: Services,
  actor: Actor,
  edition: Edition,
  runId: number,
): Promise<Result<number, Refusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await shareJury(tx, edition.id)
    const current = await store.lockApproval(tx, edition.id)
    const run = await findRun(tx, edition.id, runId)
    if (!run) throw new NotFound()
    const { open: openRankings } = await countRankings(tx, edition.id)
    const isUpToDate = isStill(run.problem, await loadFacts(tx, edition.id, edition.places.announced))
    const state = { run: { state: run.state, violations: run.violations?.length ?? 0 }, openRankings, isUpToDate }
    const allowed = canPropose({ ...state, current: current?.state })
    if (!allowed.ok) return allowed
    const list = listOf(edition.id, run, await namesOf(tx, edition.id))
    const about = { editionId: edition.id, actorId: actor.personId, at: now() }
    const listSha256 = sha256Hex(canonicalJson(list))
    const added = await store.addApproval(tx, { ...about, runId, list, listSha256 })
    if (!added) return refuse({ code: 'list_already_proposed' })
    const data = { runId, listSha256, places: list.places.length }
    await record(tx, { ...about, subject: 'approval', subjectId: added.id, kind: 'proposed', to: 'proposed', data })
    return done(added.id)
  })
}
