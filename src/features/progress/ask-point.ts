import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { askedEmail } from './emails.ts'
import { listInvolved } from './queries.ts'
import { requireWriter } from './require-writer.ts'
import { canAsk, type PointRefusal } from './rules.ts'
import * as store from './store.ts'

export type Asking = { challengeId: string; pointId: number; day: Day | undefined }

/** Asks for a month's point on a day, or moves it. The high-level mentor is written to, unless they are the one who asks. */
export async function askPoint(
  services: Services,
  actor: Actor,
  edition: Edition,
  { challengeId, pointId, day }: Asking,
): Promise<Result<Day, PointRefusal>> {
  requireWriter(actor, edition, { challengeId, writing: 'asking' })
  return services.db.transaction().execute(async tx => {
    const point = await store.lockPoint(tx, challengeId, pointId)
    if (!point) throw new NotFound()
    const at = services.now()
    const asked = canAsk(point, day, dayOf(at, edition.zone))
    if (!asked.ok) return asked
    await store.askPoint(tx, point.id, { day: asked.value, personId: actor.personId })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'progress_point', subjectId: point.id }
    await record(tx, { ...about, kind: 'asked', from: point.state, to: 'asked', data: { day: asked.value } })
    const asks = { challengeId, day: asked.value, by: actor.name }
    const { publicUrl } = services.config
    for (const person of await listInvolved(tx, edition.id, [challengeId]))
      if (person.role === 'high_level_mentor' && person.personId !== actor.personId)
        await queueMail(services, tx, askedEmail({ edition, person, publicUrl }, asks))
    return done(asked.value)
  })
}
