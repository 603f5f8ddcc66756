import { NotFound } from '../../kernel/not-found.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { countOwnOpen, listEntries, type Reader } from './queries.ts'
import { requireSigned } from './require-signed.ts'
import { type Entry, isTeam, rankedBy } from './rules.ts'
import * as store from './store.ts'

export type Held = {
  list: store.HeldList
  /** Everybody on the list. */
  entries: Entry[]
  /** Some of them are closed to whoever decides. */
  partial: boolean
}

/** How this person reads the lists: as the team, or as a juror with the challenges on which they decide. */
export const readerOf = (actor: Actor, edition: Edition): Reader =>
  isTeam(actor, edition.id) ? 'team' : { personId: actor.personId, challenges: rankedBy(actor, edition.id) }

/**
 * A list held for somebody who decides on it: the team, or the mentor or juror of its challenge who signed the charter and
 * handed in every sheet of theirs. Throws NotFound for anybody else.
 */
export async function holdList(tx: Tx, actor: Actor, edition: Edition, id: number, now: Date): Promise<Held> {
  const reader = readerOf(actor, edition)
  if (reader !== 'team') await requireSigned(tx, actor, edition)
  await store.lockJury(tx, edition.id)
  const [list] = await store.lockLists(tx, edition.id, id)
  if (!list) throw new NotFound()
  const entries = await listEntries(tx, edition.id, 'team', id)
  if (reader === 'team') return { list, entries, partial: false }
  if (!reader.challenges.includes(list.challengeId)) throw new NotFound()
  if ((await countOwnOpen(tx, edition.id, actor.personId, now)) > 0) throw new NotFound()
  const seen = await listEntries(tx, edition.id, reader, id)
  return { list, entries, partial: seen.length < entries.length }
}

/** Throws NotFound when one of these people is not on the list, or is closed to whoever decides. */
export async function requireSeen(
  tx: Tx,
  actor: Actor,
  edition: Edition,
  { list }: Held,
  ids: readonly number[],
): Promise<void> {
  const seen = await listEntries(tx, edition.id, readerOf(actor, edition), list.id)
  if (!ids.every(id => seen.some(it => it.applicationId === id))) throw new NotFound()
}
