import { NotFound } from '../../kernel/not-found.ts'
import { record } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import { listTeam, lockThread } from './queries.ts'
import type { State } from './rules.ts'
import * as store from './store.ts'

export type Following = { threadId: number; assigneeId: number | null; state: State }

/** The team says who sees to a thread and where it stands. Throws NotFound for a thread of another edition, or an assignee outside its team. */
export function followThread(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { actorId, editionId }: { editionId: string; actorId: number },
  { assigneeId, state, threadId }: Following,
): Promise<void> {
  return db.transaction().execute(async tx => {
    const thread = await lockThread(tx, editionId, threadId)
    const team = await listTeam(tx, editionId)
    if (!thread || (assigneeId !== null && !team.some(it => it.personId === assigneeId))) throw new NotFound()
    const at = now()
    const event = { editionId, actorId, at, subject: 'contact_thread', subjectId: threadId }
    if (assigneeId !== thread.assigneeId) {
      await store.assign(tx, threadId, assigneeId)
      await record(tx, { ...event, kind: assigneeId === null ? 'released' : 'assigned', data: { assigneeId } })
    }
    if (state === thread.state) return
    await store.moveThread(tx, threadId, { state, at })
    await record(tx, { ...event, kind: state === 'closed' ? 'closed' : 'moved', from: thread.state, to: state })
  })
}
