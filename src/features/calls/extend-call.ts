import { NotFound } from '../../kernel/not-found.ts'
import type { Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type Applied, type AppliedVersion, changeCalendar, instantOf, type Refusal } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { canExtend, type ExtendRefusal } from './rules.ts'
import * as store from './store.ts'

/** `closes` is a local time of the edition, YYYY-MM-DDTHH:MM, or undefined when what was typed is none. */
export type Extending = { closes: string | undefined; reason: string }

/**
 * Puts the closing of the whole call off: a new version of the edition, so that every page, rule and reminder follows, and a public reason.
 * Throws NotFound for whoever is not of the team; refused as a whole when the calendar would no longer hold together.
 */
export async function extendCall(
  services: Services,
  actor: Actor,
  edition: Applied,
  { closes, reason }: Extending,
): Promise<Result<AppliedVersion, ExtendRefusal | Refusal>> {
  if (!holds(actor, edition.id, 'team')) throw new NotFound()
  const closedAt = edition.instants.callCloses
  const at = services.now()
  const asked = closes ? instantOf(closes, edition.zone) : undefined
  const allowed = canExtend(closedAt, { asked, reason }, at)
  if (!allowed.ok) return allowed
  const kept = { editionId: edition.id, applicationId: null, closedAt, closesAt: allowed.value, reason }
  return changeCalendar(services, actor, edition, {
    values: { 'calendar.call.closes': closes ?? '' },
    reason,
    version: edition.version,
    onApplied: async tx => {
      await store.addExtension(tx, { ...kept, by: actor.personId, at })
    },
  })
}
