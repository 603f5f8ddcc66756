import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { type Candidate, listCandidates, listEntries, listPairs } from './queries.ts'
import { canOpenLists, type Entry, meanOf, type OpenRefusal, placesOf, requireTeam, sixtieths } from './rules.ts'
import * as store from './store.ts'

/**
 * Builds one list per challenge and profile sought, from the sheets handed in: those heard who wish for the challenge and whose
 * own profile it is. Done again, it takes the latest sheets in; people put on a list by hand stay on it, orders decided between
 * equals stand while those are equal, and closed lists do not move. Gives how many lists are open.
 */
export async function openRankings(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
): Promise<Result<number, OpenRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const heard = await listCandidates(tx, edition.id)
    const allowed = canOpenLists(heard.length)
    if (!allowed.ok) return allowed
    await store.addLists(tx, edition.id, await listPairs(tx, edition.id))
    const lists = (await store.lockLists(tx, edition.id)).filter(({ state }) => state === 'open')
    const entries = await rebuilt(tx, edition.id, lists, heard)
    await store.dropOthers(
      tx,
      lists.map(({ id }) => id),
      entries,
    )
    await store.putEntries(tx, entries)
    const about = { editionId: edition.id, actorId: actor.personId, at: now(), subject: 'edition' }
    const data = { lists: lists.length, entries: entries.length }
    await record(tx, { ...about, subjectId: edition.id, kind: 'rankings_built', data })
    return done(lists.length)
  })
}

async function rebuilt(tx: Tx, editionId: string, lists: readonly store.HeldList[], heard: readonly Candidate[]) {
  const before = Map.groupBy(await listEntries(tx, editionId, 'team'), ({ listId }) => listId)
  return lists.flatMap(list => entriesOf(list, heard, before.get(list.id) ?? []))
}

/** The people of one list and their places, by the sheets as they are; `added` puts one more person on it. */
export function entriesOf(
  { id, challengeId, profile }: store.HeldList,
  heard: readonly Candidate[],
  before: readonly Entry[],
  added?: number,
): store.NewEntry[] {
  const known = new Map(before.map(entry => [entry.applicationId, entry]))
  const belongs = (it: Candidate) => it.profile === profile && it.wishes.includes(challengeId)
  const isAdded = ({ applicationId }: Candidate) =>
    applicationId === added || known.get(applicationId)?.origin === 'added'
  const people = heard.filter(it => belongs(it) || isAdded(it))
  const ranked = people.map(it => {
    const was = known.get(it.applicationId)
    return { ...it, mean: meanOf(it.sheets), tieBreak: was?.tieBreak ?? null, place: was?.place ?? 0 }
  })
  const originOf = new Map(people.map(it => [it.applicationId, belongs(it) ? ('built' as const) : ('added' as const)]))
  const totalOf = new Map(ranked.map(it => [it.applicationId, sixtieths(it.mean)]))
  return placesOf(ranked).map(place => ({
    ...place,
    listId: id,
    total: totalOf.get(place.applicationId) ?? 0,
    origin: originOf.get(place.applicationId) ?? 'built',
  }))
}
