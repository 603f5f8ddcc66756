import { type Event, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Applied, dayOf, localTimeOf } from '../edition/index.ts'
import type { Signals } from '../edition/rules.ts'
import { newSignalsEmail } from './emails.ts'
import { factsOf } from './facts.ts'
import { findLook, listAlive, listReferents, listTeam, readKnown } from './queries.ts'
import { type Change, changesOf, isLookDue, type Kept, signalsOf } from './rules.ts'
import * as store from './store.ts'

type Looking = Pick<Services, 'db' | 'now' | 'config' | 'enqueue'>

/**
 * The day's look at every challenge, from the edition's hour on and once a day: signals are raised, said again, opened again after
 * the silence that was asked for, or closed when their cause is gone. New ones are told once, to those who follow the challenge.
 */
export async function takeLook(services: Looking, edition: Applied): Promise<void> {
  const { signals } = edition
  if (!signals || !(await isDue(services, edition, signals))) return
  await services.db.transaction().execute(async tx => {
    await store.lockLooks(tx, edition.id)
    const at = services.now()
    const day = dayOf(at, edition.zone)
    if ((await findLook(tx, edition.id))?.day === day) return
    await store.putLook(tx, { editionId: edition.id, day, at })
    const facts = factsOf(await readKnown(tx, edition, at), edition.weeks)
    const alive = await listAlive(tx, edition.id)
    const found = facts.map(it => ({ challengeId: it.challengeId, signals: signalsOf(it, signals, day) }))
    const changes = changesOf(alive, found, day)
    await recordAll(tx, await make(tx, changes, { edition, alive, at, day }))
    await tell(services, tx, edition, at)
  })
}

/** Asked before the transaction, so that a minute in which nothing is due costs one query. */
async function isDue({ db, now }: Looking, edition: Applied, { at }: Signals): Promise<boolean> {
  const local = localTimeOf(now(), edition.zone)
  const lookedOn = (await findLook(db, edition.id))?.day
  return isLookDue({ at, lookedOn, time: local.slice(11), day: local.slice(0, 10) })
}

type Around = { edition: Applied; alive: readonly Kept[]; at: Date; day: string }

/** Writes what changed. Returns the events: figures that move from day to day are no event. */
async function make(tx: Tx, changes: readonly Change[], { alive, at, day, edition }: Around): Promise<Event[]> {
  const about = { editionId: edition.id, actorId: null, at, subject: 'signal' }
  const events: Event[] = []
  const raised = changes.filter(it => it.do === 'raise')
  const ids = await store.raise(tx, raised, { editionId: edition.id, day, at })
  for (const [i, { challengeId, signal }] of raised.entries()) {
    const data = { challengeId, kind: signal.kind, urgency: signal.urgency }
    events.push({ ...about, subjectId: ids[i] ?? 0, kind: 'raised', to: 'open', data })
  }
  const again = changes.filter(it => it.do === 'update' || it.do === 'reopen')
  const said = again.map(it => ({ ...it, isTold: it.do === 'update' && !it.worse, reopens: it.do === 'reopen' }))
  await store.sayAgain(tx, said, { at, day })
  for (const change of again) {
    const subjectId = change.id
    if (change.do === 'reopen') events.push({ ...about, subjectId, kind: 'reopened', from: 'answered', to: 'open' })
    else if (change.worse) events.push({ ...about, subjectId, kind: 'worsened', from: 'watch', to: 'act' })
  }
  const gone = changes.filter(it => it.do === 'close').map(it => it.id)
  if (gone.length > 0) await store.close(tx, gone, at)
  const stateOf = (id: number) => alive.find(it => it.id === id)?.state ?? 'open'
  return [...events, ...gone.map(id => ({ ...about, subjectId: id, kind: 'closed', from: stateOf(id), to: 'closed' }))]
}

/** One letter a person, with what is new of the challenges they follow; where nobody follows one, the whole team is told. */
async function tell(services: Looking, tx: Tx, edition: Applied, at: Date): Promise<void> {
  const fresh = (await listAlive(tx, edition.id)).filter(it => it.state === 'open' && it.toldAt === null)
  if (fresh.length === 0) return
  const referents = await listReferents(tx, edition.id)
  const followed = new Set(referents.map(it => it.challengeId))
  const orphans = fresh.filter(it => !followed.has(it.challengeId))
  const team = orphans.length > 0 ? await listTeam(tx, edition.id) : []
  const readers = new Map(
    [...referents, ...team].map(({ email, lang, name, personId }) => [personId, { personId, email, lang, name }]),
  )
  const { publicUrl } = services.config
  for (const person of readers.values()) {
    const own = referents.filter(it => it.personId === person.personId).map(it => it.challengeId)
    const isTeam = team.some(it => it.personId === person.personId)
    const signals = fresh.filter(it => own.includes(it.challengeId) || (isTeam && !followed.has(it.challengeId)))
    if (signals.length > 0) await queueMail(services, tx, newSignalsEmail({ edition, person, publicUrl }, signals))
  }
  await store.markTold(
    tx,
    fresh.map(it => it.id),
    at,
  )
}
