import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { loadChecklist } from './checklist.ts'
import { canFind, type Entry, type Finding, type FindingRefusal, seenBy } from './rules.ts'
import * as store from './store.ts'

type About = { challengeId: string; personId: number }

/**
 * A fellow says what they found of what they were promised. What was said to be ready and is not is reopened, and its
 * reminders begin again. Gives how many items were reopened. Throws NotFound for a promise that was not made to them.
 */
export async function reportDayOne(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { challengeId, personId }: About,
  edition: Edition,
  findings: readonly Finding[],
): Promise<Result<number, FindingRefusal>> {
  return db.transaction().execute(async tx => {
    await store.lockChecklist(tx, challengeId)
    const at = now()
    const today = dayOf(at, edition.zone)
    const { entries, newcomers } = await loadChecklist(tx, edition, challengeId, at)
    const self = newcomers.findLast(it => it.personId === personId)
    if (!self) throw new NotFound()
    const allowed = canFind(findings, self.startsOn, today)
    if (!allowed.ok) return allowed
    const promised = seenBy({ part: 'fellow', personId }, entries, today).map(it => it.entry)
    const found = findings.map(finding => ({ ...finding, entry: promiseIn(promised, finding.key) }))
    const rows = found.map(({ entry, kept, note }) => ({ code: entry.item.code, kept, note }))
    await store.writeFindings(
      tx,
      rows.map(it => ({ ...it, fellowshipId: self.fellowshipId })),
      at,
    )
    const about = { editionId: edition.id, actorId: personId, at }
    const events = found.map(({ entry, kept, note }) => ({
      ...{ ...about, subject: 'fellowship', subjectId: self.fellowshipId, kind: kept ? 'confirmed' : 'denied' },
      ...{ reason: note || null, data: { code: entry.item.code } },
    }))
    await recordAll(tx, events)
    const denied = found.filter(({ entry, kept }) => !kept && entry.state === 'done')
    if (denied.length > 0) await reopen(tx, { ...about, personId, denied })
    return done(denied.length)
  })
}

function promiseIn(promised: readonly Entry[], key: string): Entry {
  const entry = promised.find(it => it.key === key && it.item.promise)
  if (!entry) throw new NotFound()
  return entry
}

type Denied = { entry: Entry; note: string }
type Reopening = { editionId: string; personId: number; at: Date; denied: readonly Denied[] }

async function reopen(tx: Parameters<typeof store.writeItems>[0], { at, denied, editionId, personId }: Reopening) {
  const items = denied.map(({ entry, note }) => ({
    ...{ entry, note, state: 'to_do' as const, expectedOn: null, reopenings: entry.reopenings + 1 },
  }))
  const ids = await store.writeItems(tx, { editionId, by: { personId, contactId: null }, at, items })
  await recordAll(
    tx,
    items.map(({ entry, note }, index) => ({
      ...{ editionId, actorId: personId, at, subject: 'arrival_item', subjectId: ids[index] ?? 0, kind: 'reopened' },
      ...{ from: 'done', to: 'to_do', reason: note || null },
      data: { code: entry.item.code, challengeId: entry.challengeId },
    })),
  )
}
