import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdFile } from './hold-file.ts'
import { letGo } from './let-go.ts'
import { type Asker, type Category, canLeave, isTeam, type LeaveRefusal } from './rules.ts'

/** `leftOn` is the first day on which they are no longer there; it may come before their first one. */
export type Leaving = {
  fellowshipId: number
  leftOn?: Day | undefined
  category?: Category | undefined
  askedBy?: Asker | undefined
  words: string
}

/** The team writes down that somebody leaves, before or during their contract. */
export async function leave(
  services: Services,
  actor: Actor,
  edition: Edition,
  given: Leaving,
): Promise<Result<true, LeaveRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, given.fellowshipId)
    const allowed = canLeave(file, given)
    if (!allowed.ok) return allowed
    const by = { at: services.now(), actorId: actor.personId }
    await letGo(services, tx, { edition, file, ...by, ...allowed.value, words: given.words.trim() })
    return done(true)
  })
}
