import { record, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import * as store from './store.ts'

type By = { actorId: number | null }

/** Gives a role in the caller's transaction, with its event; giving it again changes nothing. */
export async function giveRole(tx: Tx, grant: Parameters<typeof store.addParticipation>[1] & By): Promise<void> {
  const { actorId, at, challengeId, editionId, personId, role } = grant
  if (!(await store.addParticipation(tx, grant))) return
  const about = { editionId, actorId, at, subject: 'person', subjectId: personId }
  await record(tx, { ...about, kind: 'role_granted', data: { role, challengeId } })
}

/** Ends a role that somebody holds, for whichever challenges, in the caller's transaction, with its events. */
export async function takeRole(tx: Tx, held: Parameters<typeof store.endRolesOf>[1] & By): Promise<void> {
  const { actorId, at, editionId, personId, role } = held
  const ended = await store.endRolesOf(tx, held)
  const about = { editionId, actorId, at, subject: 'person', subjectId: personId, kind: 'role_ended' }
  await recordAll(
    tx,
    ended.map(({ challengeId }) => ({ ...about, data: { role, challengeId } })),
  )
}
