import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { type Held, holdList } from './hold-list.ts'
import { entriesOf } from './open-rankings.ts'
import { listCandidates } from './queries.ts'
import { canClose, type Entry, type ListRefusal } from './rules.ts'
import * as store from './store.ts'

/** Closes a list: its places and verdicts are what the matching reads. Throws NotFound for whoever does not decide on it. */
export async function closeRanking(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  listId: number,
): Promise<Result<true, ListRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const held = await holdList(tx, actor, edition, listId, at)
    if (held.partial) return refuse({ code: 'team_decides' })
    const openSheets = held.entries.reduce((sum, entry) => sum + entry.openSheets, 0)
    const upToDate = await isUpToDate(tx, edition.id, held)
    const allowed = canClose({ state: held.list.state, openSheets, upToDate })
    if (!allowed.ok) return allowed
    await store.closeList(tx, listId, actor.personId, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'ranking', subjectId: listId }
    await record(tx, { ...about, kind: 'closed', from: 'open', to: 'closed', data: { people: held.entries.length } })
    return done(true)
  })
}

/** Whether the sheets handed in give the very places that the list shows. */
async function isUpToDate(tx: Tx, editionId: string, { list, entries }: Held): Promise<boolean> {
  const today = entriesOf(list, await listCandidates(tx, editionId), entries)
  return (
    today.length === entries.length &&
    today.every(it => entries.some(was => was.applicationId === it.applicationId && isSame(was, it)))
  )
}

/** The very sheets are compared, since others could give the same total. */
const isSame = (was: Entry, it: store.NewEntry) =>
  was.place === it.place && was.total === it.total && was.jurors.join() === it.jurors.join()
