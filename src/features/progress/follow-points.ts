import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { reminderEmail } from './emails.ts'
import { listAllPoints, listFollowed, listInvolved } from './queries.ts'
import { dueOf, monthsWithPoint, type Point } from './rules.ts'
import * as store from './store.ts'

type Following = Pick<Services, 'db' | 'now' | 'config' | 'enqueue'>

/**
 * What the calendar does to monthly points: each month opens its own, a month over without it is missed, and a month half gone
 * without a date is called to mind once. Doing it twice, or twice at once, changes nothing.
 */
export async function followPoints(services: Following, edition: Edition): Promise<void> {
  const { progress } = edition
  if (!progress || services.now() < edition.instants.start) return
  await services.db.transaction().execute(async tx => {
    await store.lockPoints(tx, edition.id)
    const at = services.now()
    const today = dayOf(at, edition.zone)
    const months = (await listFollowed(tx, edition)).flatMap(it =>
      monthsWithPoint(it, progress.points.leastDays, today).map(month => ({ challengeId: it.challengeId, month })),
    )
    const known = new Set((await listAllPoints(tx, edition.id)).map(it => `${it.challengeId} ${it.month}`))
    await store.openPoints(
      tx,
      edition.id,
      months.filter(it => !known.has(`${it.challengeId} ${it.month}`)),
    )
    const waiting = await store.lockWaiting(tx, edition.id)
    const due = (what: 'miss' | 'remind') => waiting.filter(it => dueOf(it, progress.points, today) === what)
    await miss(tx, edition, due('miss'), at)
    await remind(services, tx, { edition, points: due('remind'), at })
  })
}

type Waiting = Pick<Point, 'id' | 'challengeId' | 'month' | 'state'>

async function miss(tx: Tx, edition: Edition, points: readonly Waiting[], at: Date): Promise<void> {
  if (points.length === 0) return
  const ids = points.map(it => it.id)
  await store.markMissed(tx, ids)
  const about = { editionId: edition.id, actorId: null, at, subject: 'progress_point', kind: 'missed', to: 'missed' }
  await recordAll(
    tx,
    points.map(({ id, state }) => ({ ...about, subjectId: id, from: state })),
  )
}

type Reminding = { edition: Edition; points: readonly Waiting[]; at: Date }

/** Fellows and the high-level mentor: the point is theirs. */
async function remind(services: Following, tx: Tx, { edition, points, at }: Reminding): Promise<void> {
  if (points.length === 0) return
  const ids = points.map(it => it.id)
  await store.markReminded(tx, ids, at)
  const { publicUrl } = services.config
  const challenges = points.map(it => it.challengeId)
  const people = (await listInvolved(tx, edition.id, challenges)).filter(it => it.role !== 'operational_mentor')
  for (const person of people) {
    const point = points.find(it => it.challengeId === person.challengeId)
    if (point) await queueMail(services, tx, reminderEmail({ edition, person, publicUrl }, point))
  }
  const about = { editionId: edition.id, actorId: null, at, subject: 'progress_point', kind: 'reminded' }
  await recordAll(
    tx,
    ids.map(subjectId => ({ ...about, subjectId })),
  )
}
