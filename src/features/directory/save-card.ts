import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import * as queries from './queries.ts'
import { type CardRefusal, type Consents, canSaveCard, changesOf, type Details } from './rules.ts'
import * as store from './store.ts'

export type Saving = { consents: Consents; details: Details }

/**
 * Decides who reads what of one's own card. It holds at once, everywhere: pages and files read these rows. A text that nobody may read
 * any more is forgotten.
 */
export function saveCard(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { personId }: Pick<Actor, 'personId'>,
  edition: Pick<Edition, 'id'>,
  { consents, details }: Saving,
): Promise<Result<true, CardRefusal>> {
  return db.transaction().execute(async tx => {
    if (!(await queries.findStanding(tx, personId)).member) throw new NotFound()
    const allowed = canSaveCard(consents, details)
    if (!allowed.ok) return allowed
    const at = now()
    const before = await queries.findOwnCard(tx, personId)
    await store.putCard(tx, personId, { at, consents, details: allowed.value })
    const about = { editionId: edition.id, actorId: personId, at, subject: 'directory_card', subjectId: personId }
    await record(tx, { ...about, kind: 'saved', data: changesOf(before.consents, consents) })
    return done(true)
  })
}
