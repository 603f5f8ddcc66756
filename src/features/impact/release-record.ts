import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { findIndicator, findItem, listOutcomes, type Of } from './queries.ts'
import { canRelease, PARTS, type RecordKind, type ReleaseRefusal } from './rules.ts'
import * as store from './store.ts'

export type Releasing = { kind: RecordKind; id: number; released: boolean }

/** Lets a record be shown in public as far as one's own side goes, or takes that back: the page follows at once. */
export const releaseRecord = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  { id, kind, released }: Releasing,
): Promise<Result<true, ReleaseRefusal>> =>
  onChallenge(services, actor, { ...where, parts: PARTS }, async ({ by, part, tell, tx }) => {
    const english = await englishOf(tx, by, { kind, id })
    if (english === undefined) throw new NotFound()
    const allowed = canRelease(part, released ? english : 'taken back')
    if (!allowed.ok) return allowed
    const side = allowed.value
    await store.putRelease(tx, { kind, id, side, released, actorId: by.actorId, at: by.at })
    const subject = { item: 'result_item', indicator: 'indicator', outcome: 'challenge_outcome' }[kind]
    await tell({ subject, subjectId: id, kind: released ? 'released' : 'release_ended', data: { side } })
    return done(true)
  })

/** What the record says in English, or undefined when the challenge has no such record. */
async function englishOf(tx: Tx, of: Of, { id, kind }: { kind: RecordKind; id: number }): Promise<string | undefined> {
  if (kind === 'item') return (await findItem(tx, of, id))?.nameEn
  if (kind === 'indicator') return (await findIndicator(tx, of, id))?.measureEn
  return (await listOutcomes(tx, of)).find(it => it.id === id)?.wordsEn
}
