import type { Services } from '../../platform/services.ts'
import { type Applied, dayOf } from '../edition/index.ts'
import { erasePerson, loadEditions, previewHolds } from './erase.ts'
import { type Due, findSomebody, listDue, listIdle, listWithContract, standingsOf } from './queries.ts'
import { contractsKeptUntil, holdsOf, isHeld, keptUntil } from './rules.ts'

/** What is kept no longer once an application is as old as its edition says. */
const OLD = ['application', 'selection'] as const
/** What goes once the contracts of an edition are kept no longer. */
const LATER = ['contract', 'fellowship'] as const

export type Ageing = Due & { until: string; held: boolean }
type With = Pick<Services, 'db' | 'now'>

/** Whose application to an edition is kept no longer on a day, and which of them something holds back. Writes nothing: the dry run. */
export async function listExpired({ db, now }: With, edition: Applied, on = now()): Promise<Ageing[]> {
  const today = dayOf(on, edition.zone)
  const { retentionYears } = edition.dataProtection
  const ageing: Ageing[] = []
  for (const it of await listDue(db, edition.id, on)) {
    const until = keptUntil(dayOf(it.sentAt, edition.zone), { retentionYears })
    if (until > today) continue
    const [standing] = await standingsOf(db, [edition], it.personId)
    const holds = standing ? holdsOf(edition, standing, today) : []
    ageing.push({ ...it, until, held: isHeld(holds, 'application', edition.id) })
  }
  return ageing
}

export type Report = { editionId: string; erased: number; held: number; rows: number }

/**
 * Erases the content of the applications that an edition keeps no longer, and later its contracts, each person in a transaction of their
 * own; states, dates, profiles and wishes stay for the figures. Gives what was done. Twice is the same.
 */
export async function eraseExpired(services: Services, edition: Applied): Promise<Report> {
  const expired = await listExpired(services, edition)
  const free = expired.filter(it => !it.held)
  const report: Report = { editionId: edition.id, erased: 0, held: expired.length - free.length, rows: 0 }
  const isLater = dayOf(services.now(), edition.zone) >= contractsKeptUntil(edition)
  const places = isLater ? await listWithContract(services.db, edition.id) : []
  const work = [
    ...free.map(({ personId }) => ({ personId, purposes: OLD })),
    ...places.map(personId => ({ personId, purposes: LATER })),
  ]
  for (const { personId, purposes } of work) {
    const why = { cause: 'retention', requestId: null, by: null, only: { editionId: edition.id, purposes } } as const
    const erased = await services.db.transaction().execute(tx => erasePerson(services, tx, personId, why))
    report.erased += erased ? 1 : 0
    report.rows += erased?.counts.reduce((sum, it) => sum + it.rows, 0) ?? 0
  }
  return report
}

/** Erases the accounts that nothing needs any more: no role, nothing held, and nobody seen for as long as applications are kept. */
export async function eraseIdle(services: Services): Promise<number> {
  const { db, now } = services
  const editions = await loadEditions(db)
  const years = Math.max(0, ...editions.map(it => it.dataProtection.retentionYears))
  const before = new Date(now())
  before.setUTCFullYear(before.getUTCFullYear() - years)
  const over = editions.filter(it => it.calendar.end < dayOf(before, it.zone)).map(it => it.id)
  let erased = 0
  for (const personId of editions.length > 0 ? await listIdle(db, { before, over }) : []) {
    const somebody = await findSomebody(db, { personId })
    const { held } = somebody ? await previewHolds(db, personId, now()) : { held: [] }
    if (!somebody || isHeld(held, 'account')) continue
    const why = { cause: 'retention', requestId: null, by: null } as const
    await db.transaction().execute(tx => erasePerson(services, tx, personId, why))
    erased += 1
  }
  return erased
}
