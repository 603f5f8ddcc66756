import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { type Held, holdList, readerOf } from './hold-list.ts'
import { entriesOf } from './open-rankings.ts'
import { type Candidate, listAddable, listCandidates, listEntries } from './queries.ts'
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
    const isOpen = await isOpenTo(tx, actor, edition, held, code)
    const person = isOpen ? heard.find(it => it.code === code) : undefined
    const allowed = canAdd(edition, { state: held.list.state, ...factsOf(held, person) })
    if (!allowed.ok) return allowed
    if (!person) throw new Error(`${code} is heard and is not found`)
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

/** Somebody whose file is closed to whoever decides is nobody here: what is refused of them says nothing. */
async function isOpenTo(tx: Tx, actor: Actor, edition: Edition, { list }: Held, code: string): Promise<boolean> {
  const reader = readerOf(actor, edition)
  const offered = await listAddable(tx, edition.id, reader, { id: list.id, challengeId: null })
  const seen = await listEntries(tx, edition.id, reader, list.id)
  return [...offered, ...seen].some(it => it.code === code)
}
