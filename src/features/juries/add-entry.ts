import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { type Held, holdList, readerOf } from './hold-list.ts'
import { entriesOf } from './open-rankings.ts'
import { type Candidate, listAddable, listCandidates } from './queries.ts'
import { canAdd, type ListRefusal } from './rules.ts'
import * as store from './store.ts'

/** Puts somebody heard on the list of another profile, at the place of their marks. Throws NotFound for whoever does not decide on the list. */
export async function addEntry(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { listId, code }: { listId: number; code: string },
): Promise<Result<true, ListRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const held = await holdList(tx, actor, edition, listId, at)
    const heard = await listCandidates(tx, edition.id)
    const person = heard.find(it => it.code === code)
    const allowed = canAdd(edition, { state: held.list.state, ...factsOf(held, person) })
    if (!allowed.ok) return allowed
    if (!person || !(await isOffered(tx, actor, edition, held, code))) throw new NotFound()
    const { applicationId } = person
    await store.putEntries(tx, entriesOf(held.list, heard, held.entries, applicationId))
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'ranking', subjectId: listId }
    await record(tx, { ...about, kind: 'person_added', data: { applicationId } })
    return done(true)
  })
}

const factsOf = ({ list, entries }: Held, person: Candidate | undefined) => ({
  listed: entries.some(it => it.applicationId === person?.applicationId),
  heard: person !== undefined,
  wished: person?.wishes.includes(list.challengeId) ?? false,
})

/** Whoever decides cannot add somebody whose file is closed to them. */
async function isOffered(tx: Tx, actor: Actor, edition: Edition, { list }: Held, code: string): Promise<boolean> {
  const offered = await listAddable(tx, edition.id, readerOf(actor, edition), { id: list.id, challengeId: null })
  return offered.some(it => it.code === code)
}
