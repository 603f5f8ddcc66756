import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { findItem } from './queries.ts'
import { canSaveItem, type ItemRefusal, type ItemWords, WRITERS } from './rules.ts'
import * as store from './store.ts'

type Saving = { id?: number | undefined; words: ItemWords }

/** Writes something opened, made, given or reused, or changes it: what was released of it is then taken back. Gives its id. */
export const saveItem = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  { id, words }: Saving,
): Promise<Result<number, ItemRefusal>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, results, tell, tx }) => {
    const current = id === undefined ? undefined : await findItem(tx, by, id)
    if (id !== undefined && !current) throw new NotFound()
    const allowed = canSaveItem(results.openness, words)
    if (!allowed.ok) return allowed
    if (id === undefined) {
      const added = await store.addItem(tx, allowed.value, by)
      await tell({
        subject: 'result_item',
        subjectId: added,
        kind: 'added',
        to: words.state,
        data: { kind: words.kind },
      })
      return done(added)
    }
    await store.changeItem(tx, { ...allowed.value, id, moved: current?.url !== allowed.value.url }, by)
    await tell({
      subject: 'result_item',
      subjectId: id,
      kind: 'changed',
      from: current?.state ?? null,
      to: words.state,
    })
    return done(id)
  })
