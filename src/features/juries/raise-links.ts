import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import * as store from './store.ts'

/** The answers of an edition that tell where somebody has worked. */
export const backgroundOf = ({ answers }: Pick<Edition, 'answers'>): string[] =>
  answers.filter(({ section, kind }) => section === 'background' && kind === 'text').map(({ code }) => code)

/** Records the links between jurors and candidates that data show since the last time; of one juror when told. Gives how many. */
export async function raiseLinks(
  tx: Tx,
  edition: Edition,
  { actorId, at, personId }: { actorId: number; at: Date; personId?: number },
): Promise<number> {
  const raised = await store.raiseFound(tx, { editionId: edition.id, background: backgroundOf(edition), personId }, at)
  const events = raised.map(it => ({
    editionId: edition.id,
    actorId,
    at,
    subject: 'conflict',
    subjectId: it.id,
    kind: 'raised',
    to: 'raised',
    data: { source: it.source, applicationId: it.applicationId, personId: it.personId },
  }))
  await recordAll(tx, events)
  return raised.length
}

/** The team looks for conflicts once more. Gives how many are new. */
export async function searchConflicts(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
): Promise<number> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(tx => raiseLinks(tx, edition, { actorId: actor.personId, at: now() }))
}
