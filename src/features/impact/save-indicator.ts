import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { findIndicator } from './queries.ts'
import { canSaveIndicator, type IndicatorRefusal, type IndicatorWords, WRITERS } from './rules.ts'
import * as store from './store.ts'

type Saving = { id?: number | undefined; words: IndicatorWords }

/** Writes what a challenge measures, or changes it: what was released of it is then taken back. Gives its id. */
export const saveIndicator = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  { id, words }: Saving,
): Promise<Result<number, IndicatorRefusal>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, tell, tx }) => {
    if (id !== undefined && !(await findIndicator(tx, by, id))) throw new NotFound()
    const allowed = canSaveIndicator(words)
    if (!allowed.ok) return allowed
    const subjectId = id ?? (await store.addIndicator(tx, allowed.value, by))
    if (id !== undefined) await store.changeIndicator(tx, id, allowed.value, by)
    const { baseline, target } = allowed.value
    const kind = id === undefined ? 'added' : 'changed'
    await tell({ subject: 'indicator', subjectId, kind, data: { kind: words.kind, baseline, target } })
    return done(subjectId)
  })
