import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { contractOf } from '../offers/rules.ts'
import { experienceIn, factsOf } from './contract-facts.ts'
import { termChangedEmail } from './emails.ts'
import { holdFile } from './hold-file.ts'
import {
  canExtend,
  canMoveStart,
  type ExtendRefusal,
  endAfterMove,
  type HiringFile,
  isTeam,
  type StartRefusal,
  termOf,
} from './rules.ts'
import * as store from './store.ts'
import { writeVersion } from './write-version.ts'

type Changing = { fellowshipId: number; day: Day | undefined; reason: string }

/** Moves somebody's first day, within what the edition allows; their contract, if written, gets a new version. */
export async function moveStart(
  services: Services,
  actor: Actor,
  edition: Edition,
  { fellowshipId, day, reason }: Changing,
): Promise<Result<true, StartRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, fellowshipId)
    const at = services.now()
    const replaces = file.replacesId !== null
    const planned = termOf(edition, file.challengeId).startsOn
    const today = dayOf(at, edition.zone)
    const allowed = canMoveStart(edition, { term: file, replaces, planned, startsOn: day, reason, today })
    if (!allowed.ok) return allowed
    const { months } = contractOf(edition, 'fr', file.challengeId)
    const term = { startsOn: allowed.value, endsOn: endAfterMove(file, allowed.value, months, replaces) }
    await change(services, tx, {
      edition,
      file,
      term,
      cause: 'start',
      reason: reason.trim(),
      at,
      actorId: actor.personId,
    })
    return done(true)
  })
}

/** Makes a contract last longer, by a new version that everybody signs. */
export async function extend(
  services: Services,
  actor: Actor,
  edition: Edition,
  { fellowshipId, day, reason }: Changing,
): Promise<Result<true, ExtendRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, fellowshipId)
    const allowed = canExtend(file, day, reason)
    if (!allowed.ok) return allowed
    const term = { startsOn: file.startsOn, endsOn: allowed.value }
    const by = { at: services.now(), actorId: actor.personId }
    await change(services, tx, { edition, file, term, cause: 'extension', reason: reason.trim(), ...by })
    return done(true)
  })
}

type Change = {
  edition: Edition
  file: HiringFile
  term: { startsOn: Day; endsOn: Day }
  cause: 'start' | 'extension'
  reason: string
  at: Date
  actorId: number
}

/** Somebody whose contract is not signed anew before their first day is to be hired again; later they stay at work. */
async function change(services: Services, tx: Tx, it: Change): Promise<void> {
  const { actorId, at, cause, edition, file, reason, term } = it
  await store.putTerm(tx, file.id, term)
  const about = { editionId: edition.id, actorId, at, subject: 'fellowship', subjectId: file.id }
  const kind = cause === 'start' ? 'start_moved' : 'extended'
  await record(tx, {
    ...about,
    kind,
    reason,
    data: { ...term, before: { startsOn: file.startsOn, endsOn: file.endsOn } },
  })
  const facts = factsOf(edition, { ...file, ...term }, experienceIn(file))
  if (file.contractId !== null && facts.ok)
    await writeVersion(tx, { editionId: edition.id, file, cause, reason, facts: facts.value, at, actorId })
  if (file.state === 'hired' && dayOf(at, edition.zone) < term.startsOn) {
    await store.putState(tx, file.id, 'to_hire')
    await record(tx, { ...about, kind: 'to_hire_again', from: 'hired', to: 'to_hire' })
  }
  const letters = { edition, file: { ...file, ...term }, publicUrl: services.config.publicUrl }
  await queueMail(services, tx, termChangedEmail(letters, { cause, reason }))
}
