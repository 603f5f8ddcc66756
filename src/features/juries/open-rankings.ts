import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { type Candidate, listCandidates, listEntries, listPairs } from './queries.ts'
import { canOpenLists, type Entry, meanOf, type OpenRefusal, placesOf, sixtieths } from './rules.ts'
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
    const entries = await rebuild(tx, edition.id, lists, heard)
    const about = { editionId: edition.id, actorId: actor.personId, at: now(), subject: 'edition' }
    const data = { lists: lists.length, entries: entries.length }
    await record(tx, { ...about, subjectId: edition.id, kind: 'rankings_built', data })
    return done(lists.length)
  })
}

/** Makes these lists what the sheets that count today say. Gives who is on them. */
export async function rebuild(
  tx: Tx,
  editionId: string,
  lists: readonly store.HeldList[],
  heard: readonly Candidate[],
): Promise<store.NewEntry[]> {
  const before = Map.groupBy(await listEntries(tx, editionId, 'team'), ({ listId }) => listId)
  const entries = lists.flatMap(list => entriesOf(list, heard, before.get(list.id) ?? []))
  const ids = lists.map(({ id }) => id)
  await store.dropOthers(tx, ids, entries)
  await store.putEntries(tx, entries)
  return entries
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
  const people = heard
    .filter(it => belongs(it) || isAdded(it))
    .map(it => {
      const was = known.get(it.applicationId)
      return { ...it, mean: meanOf(it.sheets), tieBreak: was?.tieBreak ?? null, place: was?.place ?? 0 }
    })
  const placeOf = new Map(placesOf(people).map(it => [it.applicationId, it]))
  return people.flatMap(it => {
    const place = placeOf.get(it.applicationId)
    const origin = belongs(it) ? ('built' as const) : ('added' as const)
    return place ? [{ ...place, listId: id, total: sixtieths(it.mean), origin, jurors: it.jurors }] : []
  })
}
