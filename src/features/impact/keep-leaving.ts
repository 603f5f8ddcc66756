import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { listLeaving } from './queries/sustaining.ts'
import { type LeavingWords, WRITERS } from './rules.ts'
import { putLeaving } from './store/sustaining.ts'

/** Keeps the leaving list as it was just filled in: who does what, by when, and what is done. */
export const keepLeaving = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  items: readonly LeavingWords[],
): Promise<Result<true, never>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, results, tell, tx }) => {
    const codes = new Set(results.sustaining.leaving.flatMap(it => it.items.map(({ code }) => code)))
    const known = items.filter(it => codes.has(it.code))
    const before = new Set((await listLeaving(tx, by)).filter(it => it.doneAt).map(it => it.code))
    await putLeaving(tx, known, by)
    const ticked = known.filter(it => it.done && !before.has(it.code)).map(it => it.code)
    const unticked = known.filter(it => !it.done && before.has(it.code)).map(it => it.code)
    await tell({ subject: 'leaving_list', subjectId: by.challengeId, kind: 'kept', data: { ticked, unticked } })
    return done(true)
  })
