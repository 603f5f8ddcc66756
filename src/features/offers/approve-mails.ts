import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { approveMails, cancelMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { isReleased, waitingMails } from './queries.ts'
import { type BatchRefusal, canApprove, isTeam } from './rules.ts'

type Which = { batch: string } | { id: number }
type Outcome = Promise<Result<number, BatchRefusal>>

/** Lets a batch, or one mail, leave once somebody has read it. Gives how many. */
export const approve = (services: Services, actor: Actor, editionId: string, which: Which): Outcome =>
  settle(services, actor, { editionId, which, kind: 'approved' }, (tx, ids) =>
    approveMails(services, tx, ids, actor.personId),
  )

/** Cancels what has not left of a batch, or one mail. Gives how many. */
export const cancel = (services: Services, actor: Actor, editionId: string, which: Which): Outcome =>
  settle(services, actor, { editionId, which, kind: 'cancelled' }, cancelMails)

type Settling = { editionId: string; which: Which; kind: 'approved' | 'cancelled' }

async function settle(
  { db, now }: Services,
  actor: Actor,
  { editionId, which, kind }: Settling,
  change: (tx: Tx, ids: number[]) => Promise<number[]>,
): Outcome {
  if (!isTeam(actor, editionId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    const mails = await waitingMails(tx, editionId, which)
    const batch = 'batch' in which ? which.batch : (mails[0]?.batch ?? null)
    const drafts = mails.filter(it => it.state === 'draft').length
    const released = await isReleased(tx, editionId)
    const allowed = canApprove({ batch, released, drafts, failed: mails.length - drafts }, editionId)
    if (!allowed.ok) return allowed
    const changed = await change(
      tx,
      mails.map(it => it.id),
    )
    const about = { editionId, actorId: actor.personId, at: now(), subject: 'mail', kind }
    await recordAll(
      tx,
      changed.map(subjectId => ({ ...about, subjectId })),
    )
    return done(changed.length)
  })
}
