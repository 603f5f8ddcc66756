import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { canDecide, canJudge, type Decision, type FileRefusal, requireTeam, type StageRefusal } from './rules.ts'
import * as store from './store.ts'

export type FileDecision = Decision & { applicationId: number }

/** Why nothing was decided: the first of the files that could not be, named by its code. */
export type DecideManyRefusal = StageRefusal | (FileRefusal & { file: string; others: number })

type Judging = Pick<Edition, 'id' | 'instants' | 'preselection'>

/**
 * Takes decisions on files, all of them or none: at most one per file, whoever of the team decides. A decision that changes nothing
 * is not written again.
 * @returns how many decisions were written
 */
export function decide(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Judging,
  decisions: readonly FileDecision[],
): Promise<Result<number, DecideManyRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const closedAt = await store.lockPreselection(tx, edition.id, 'share')
    const at = now()
    const open = canJudge(edition, { now: at, closedAt })
    if (!open.ok) return open
    const pairs = await pairUp(tx, edition.id, decisions)
    const refusals = pairs.flatMap(({ file, it }) => {
      const decided = canDecide(edition, file, it)
      return decided.ok ? [] : [{ ...decided.refusal, file: file.code }]
    })
    const [first, ...others] = refusals
    if (first) return refuse({ ...first, others: others.length })
    const changes = pairs.filter(({ file, it }) => (file.outcomes[it.kind] ?? 'undecided') !== it.outcome)
    await write(tx, changes, { by: actor.personId, at })
    await recordAll(tx, changes.map(eventOf({ editionId: edition.id, actorId: actor.personId, at })))
    return done(changes.length)
  })
}

type Pair = { file: store.LockedFile; it: FileDecision }

async function pairUp(tx: Tx, editionId: string, decisions: readonly FileDecision[]): Promise<Pair[]> {
  if (decisions.length === 0) return []
  const ids = decisions.map(it => it.applicationId)
  const files = new Map((await store.lockFiles(tx, editionId, ids)).map(file => [file.id, file]))
  return decisions.map(it => {
    const file = files.get(it.applicationId)
    if (!file) throw new NotFound()
    return { file, it }
  })
}

async function write(tx: Tx, changes: readonly Pair[], given: { by: number; at: Date }): Promise<void> {
  const put = changes.flatMap(({ it }) => (it.outcome === 'undecided' ? [] : [{ ...it, outcome: it.outcome }]))
  const dropped = changes.filter(({ it }) => it.outcome === 'undecided')
  if (put.length > 0) await store.putDecisions(tx, put, given)
  if (dropped.length > 0)
    await store.dropDecisions(
      tx,
      dropped.map(({ it }) => it),
    )
}

const eventOf =
  (given: Pick<Event, 'editionId' | 'actorId' | 'at'>) =>
  ({ file, it }: Pair): Event => ({
    ...given,
    subject: 'application',
    subjectId: file.id,
    kind: `${it.kind}_decided`,
    from: file.outcomes[it.kind],
    to: it.outcome,
    reason: it.reason || null,
  })
