import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { reopenedEmail } from './emails.ts'
import { rebuild } from './open-rankings.ts'
import { approvalOf, findList, listCandidates, listDeciders } from './queries.ts'
import { canReopen, type List, type ReopenRefusal } from './rules.ts'
import * as store from './store.ts'

/**
 * The team opens a closed list again, with a reason. Its places are at once those that the sheets counting today give, without
 * jurors whom a conflict keeps away since. Those who decide on it are told. Throws NotFound for an unknown list.
 */
export async function reopenRanking(
  services: Services,
  actor: Actor,
  edition: Edition,
  { listId, reason }: { listId: number; reason: string },
): Promise<Result<true, ReopenRefusal>> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const [held] = await store.lockLists(tx, edition.id, listId)
    if (!held) throw new NotFound()
    const approval = await approvalOf(tx, edition.id)
    const allowed = canReopen({ state: held.state, reason, approval })
    if (!allowed.ok) return allowed
    const at = services.now()
    await store.reopenList(tx, listId, { by: actor.personId, at, reason })
    await rebuild(tx, edition.id, [held], await listCandidates(tx, edition.id))
    const told = await tell(services, tx, edition, listId)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'ranking', subjectId: listId }
    await record(tx, { ...about, kind: 'reopened', from: 'closed', to: 'open', reason, data: { told } })
    return done(true)
  })
}

/** @returns the people told */
async function tell(services: Services, tx: Tx, edition: Edition, listId: number): Promise<number[]> {
  const list: List | undefined = await findList(tx, edition.id, 'team', listId)
  if (!list) throw new NotFound()
  const people = await listDeciders(tx, edition.id, list.challengeId)
  const { publicUrl } = services.config
  for (const person of people) await queueMail(services, tx, reopenedEmail({ ...person, edition, list, publicUrl }))
  return people.map(({ personId }) => personId)
}
