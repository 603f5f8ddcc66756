import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Event, record, recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { findFieldStates } from './queries/people.ts'
import {
  type Basis,
  canPublish,
  FIELDS,
  type Field,
  isTeam,
  type Publishing,
  type PublishRefusal,
  takenBack,
} from './rules.ts'
import * as store from './store/people.ts'
import { lockArchives } from './store.ts'

type On = Pick<Services, 'db' | 'now'>
/** The edition in force, whose team looks after the archives, and who is asked for. */
type Whom = { editionId: string; personId: number }

/** Shows fields of somebody of a past edition, on a recorded basis; refused in words when that may not be. */
export async function publishPerson(
  { db, now }: On,
  actor: Actor,
  { editionId, personId }: Whom,
  asked: Publishing,
): Promise<Result<true, PublishRefusal>> {
  if (!isTeam(actor, editionId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await lockArchives(tx)
    const allowed = canPublish(asked, await statesOf(tx, personId))
    if (!allowed.ok) return allowed
    const [at, basis] = [now(), allowed.value]
    const { fields, reason } = asked
    await store.publishFields(tx, { personIds: [personId], fields, basis, actorId: actor.personId, at })
    await record(tx, eventOf({ personId, actorId: actor.personId, at, fields, basis, reason }))
    return done(true)
  })
}

/** Takes fields back, and everything with the name: the pages follow at once. Nothing to take back changes nothing. */
export async function withdrawPerson(
  { db, now }: On,
  actor: Actor,
  { editionId, personId }: Whom,
  { fields, reason }: { fields: readonly Field[]; reason: string },
): Promise<Result<true, { code: 'nothing_chosen' }>> {
  if (!isTeam(actor, editionId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await lockArchives(tx)
    const back = takenBack(fields, await statesOf(tx, personId))
    if (back.length === 0) return refuse({ code: 'nothing_chosen' })
    const by = { personId, actorId: actor.personId, at: now() }
    await store.withdrawFields(tx, { ...by, fields: back })
    await record(tx, eventOf({ ...by, fields: back, reason }))
    return done(true)
  })
}

/** Shows everything of everybody of a past edition whom nobody has decided about yet, and says how many they are. */
export async function publishEdition(
  { db, now }: On,
  actor: Actor,
  asked: { editionId: string; past: string; basis?: Basis | undefined; reason: string },
): Promise<Result<number, PublishRefusal>> {
  if (!isTeam(actor, asked.editionId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await lockArchives(tx)
    const fields = asked.past === '' ? [] : FIELDS
    const allowed = canPublish({ fields, basis: asked.basis, reason: asked.reason }, [])
    if (!allowed.ok) return allowed
    const by = { basis: allowed.value, reason: asked.reason, actorId: actor.personId, at: now() }
    return done(await publishAll(tx, { ...by, past: asked.past }))
  })
}

type All = { past?: string; basis: Basis; reason: string; actorId: number | null; at: Date }

/** The same inside a transaction that holds the archives; `past` empty for every edition. */
export async function publishAll(tx: Tx, { actorId, at, basis, past = '', reason }: All): Promise<number> {
  const personIds = await store.untouched(tx, past)
  await store.publishFields(tx, { personIds, fields: FIELDS, basis, actorId, at })
  await recordAll(
    tx,
    personIds.map(personId => eventOf({ personId, actorId, at, fields: FIELDS, basis, reason })),
  )
  return personIds.length
}

async function statesOf(tx: Tx, personId: number) {
  const states = await findFieldStates(tx, personId)
  if (!states) throw new NotFound()
  return states
}

type Told = {
  personId: number
  actorId: number | null
  at: Date
  fields: readonly Field[]
  basis?: Basis
  reason: string
}

/** Without a basis, fields were taken back. */
const eventOf = ({ actorId, at, basis, fields, personId, reason }: Told): Event => ({
  editionId: null,
  actorId,
  at,
  subject: 'past_person',
  subjectId: personId,
  kind: basis ? 'published' : 'publication_withdrawn',
  reason: reason.trim() || null,
  data: { fields: [...fields], ...(basis && { basis }) },
})
