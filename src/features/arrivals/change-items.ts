import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type record, recordAll } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { loadChecklist } from './checklist.ts'
import { type Change, type ChangeRefusal, canChange, isNew, type Reader, seenBy } from './rules.ts'
import * as store from './store.ts'

/** Somebody of the programme or a host's contact, and in which capacity they have a part in the challenge. */
export type Doer = { reader: Reader; by: store.By }

/**
 * Says where items of a challenge stand. Gives how many really changed. Throws NotFound for an item that is not there to be
 * changed by whoever asks; one refusal refuses all.
 */
export async function changeItems(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { by, reader }: Doer,
  edition: Edition,
  { challengeId, changes }: { challengeId: string; changes: readonly Change[] },
): Promise<Result<number, ChangeRefusal>> {
  return db.transaction().execute(async tx => {
    await store.lockChecklist(tx, challengeId)
    const at = now()
    const { entries } = await loadChecklist(tx, edition, challengeId, at)
    const seen = seenBy(reader, entries, dayOf(at, edition.zone))
    const items = []
    for (const change of changes) {
      const entry = seen.find(it => it.sight === 'work' && it.entry.key === change.key)?.entry
      if (!entry) throw new NotFound()
      const allowed = canChange(change)
      if (!allowed.ok) return allowed
      const { expectedOn, note = entry.note, state = entry.state } = change
      if (isNew(entry, change)) items.push({ entry, state, note, expectedOn, reopenings: entry.reopenings })
    }
    if (changes.length === 0) return refuse({ code: 'nothing_chosen' })
    if (items.length > 0) {
      const ids = await store.writeItems(tx, { editionId: edition.id, by, at, items })
      await recordAll(tx, eventsOf({ editionId: edition.id, by, at, items }, ids))
    }
    return done(items.length)
  })
}

type Written = Parameters<typeof store.writeItems>[1]

const eventsOf = ({ at, by, editionId, items }: Written, ids: readonly number[]): Parameters<typeof record>[1][] =>
  items.map(({ entry, expectedOn, note, state }, index) => ({
    ...{ editionId, actorId: by.personId, at, subject: 'arrival_item', subjectId: ids[index] ?? 0, kind: 'changed' },
    ...{ from: entry.state, to: state, reason: note || null },
    data: { code: entry.item.code, challengeId: entry.challengeId, expectedOn, contactId: by.contactId },
  }))
