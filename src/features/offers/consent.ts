import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findOwnAnswer } from './queries.ts'
import { type ConsentRefusal, canConsent } from './rules.ts'
import * as store from './store.ts'

export type Consenting = { name: boolean; biography: string }

/** Decides what the cohort's page says of this person. Without the name nothing is published, and nothing is kept. */
export function consent(
  { db, now }: Services,
  actor: Actor,
  edition: Edition,
  given: Consenting,
): Promise<Result<true, ConsentRefusal>> {
  const { personId } = actor
  return db.transaction().execute(async tx => {
    const at = now()
    const own = await findOwnAnswer(tx, { editionId: edition.id, personId, now: at })
    if (!own) throw new NotFound()
    const allowed = canConsent(own.offer?.state === 'accepted' && !own.gone, given.biography)
    if (!allowed.ok) return allowed
    const { name } = given
    const biography = name ? given.biography.trim() : ''
    await store.putConsent(tx, { editionId: edition.id, personId, name, biography, at })
    const about = { editionId: edition.id, actorId: personId, at, subject: 'publication_consent' }
    await record(tx, { ...about, subjectId: personId, kind: name ? 'given' : 'refused' })
    return done(true)
  })
}

/** Takes the consent back, at any time: the name and the words leave the public page at once. */
export async function withdrawConsent({ db, now }: Services, actor: Actor, edition: Edition): Promise<void> {
  const { personId } = actor
  await db.transaction().execute(async tx => {
    const at = now()
    if ((await store.endConsent(tx, edition.id, personId, at)) === 0) return
    const about = { editionId: edition.id, actorId: personId, at, subject: 'publication_consent' }
    await record(tx, { ...about, subjectId: personId, kind: 'withdrawn' })
  })
}
