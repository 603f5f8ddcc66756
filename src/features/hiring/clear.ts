import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { challengeOf } from '../offers/rules.ts'
import { clearanceAskedEmail, clearanceConcludedEmail, clearanceTeamEmail } from './emails.ts'
import { holdFile } from './hold-file.ts'
import { letGo } from './let-go.ts'
import * as queries from './queries.ts'
import { type Clearance, type ClearanceRefusal, canFollow, clearanceState, type HiringFile, isTeam } from './rules.ts'
import * as store from './store.ts'

/** `note` stays with the team; it never says the grounds of a result, which nobody here is told. */
export type Following = { fellowshipId: number; to: Clearance['state']; day: Day | undefined; note: string }

/**
 * Follows somebody's security enquiry: asked, then granted or refused. Where the edition says that a refusal ends the contract, it does
 * so on that day.
 */
export async function clear(
  services: Services,
  actor: Actor,
  edition: Edition,
  { fellowshipId, to, day, note }: Following,
): Promise<Result<true, ClearanceRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, fellowshipId)
    const at = services.now()
    const today = dayOf(at, edition.zone)
    const from = clearanceState(challengeOf(edition, file.challengeId)?.clearance ?? false, file.clearance)
    const allowed = canFollow({ fellowship: file.state, state: from, to, day, askedOn: file.clearance?.askedOn, today })
    if (!allowed.ok) return allowed
    if (to === 'asked') await store.addClearance(tx, file.id, allowed.value, note)
    else await store.concludeClearance(tx, file.id, { state: to, day: allowed.value, note })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'clearance', subjectId: file.id }
    await record(tx, { ...about, kind: to, from, to, data: { day: allowed.value } })
    await tell(services, tx, { edition, file, to })
    if (to === 'refused' && edition.hiring?.clearanceRefused === 'ends_contract')
      await letGo(services, tx, {
        ...{ edition, file, at, actorId: actor.personId, words: '' },
        ...{ leftOn: today, category: 'clearance', askedBy: 'host' },
      })
    return done(true)
  })
}

type Telling = { edition: Edition; file: HiringFile; to: Clearance['state'] }

/** The person is told of each step; the team, of a result. */
async function tell(services: Services, tx: Tx, { edition, file, to }: Telling): Promise<void> {
  const letters = { edition, file, publicUrl: services.config.publicUrl }
  if (to === 'asked') return void (await queueMail(services, tx, clearanceAskedEmail(letters)))
  await queueMail(services, tx, clearanceConcludedEmail(letters, to))
  for (const reader of await queries.listHolders(tx, { editionId: edition.id, roles: ['team'] }))
    await queueMail(services, tx, clearanceTeamEmail(letters, { reader, to }))
}
