import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'
import { findOwnAnswer, findPublication, listSlugs } from './queries.ts'
import { type ConsentRefusal, canPublish, changesBetween, type Publication, slugFor, TERMS } from './rules.ts'
import * as store from './store/publication.ts'

/**
 * Decides, field by field, what public pages say of this person. Without the name nothing is published, and no word of a field
 * that is not agreed to is kept. Throws NotFound for whoever has no part in the edition and never published anything there.
 */
export function publishSelf(
  { db, now }: Services,
  actor: Actor,
  edition: Edition,
  wanted: Publication,
): Promise<Result<true, ConsentRefusal>> {
  return db.transaction().execute(async tx => {
    await store.lockPublications(tx, edition.id)
    const at = now()
    const part = await partOf(tx, { actor, edition, at })
    if (!part.has && !part.published) throw new NotFound()
    const allowed = canPublish(part.has, wanted)
    if (!allowed.ok) return allowed
    await writePublication(tx, { actor, edition, at }, allowed.value)
    return done(true)
  })
}

export type Publishing = { actor: Actor; edition: Edition; at: Date }

/** Whether somebody has a part in the edition, by an accepted place or as a mentor, and whether they ever published anything. */
export async function partOf(db: Db | Tx, { actor, at, edition }: Publishing) {
  const { personId } = actor
  const own = await findOwnAnswer(db, { editionId: edition.id, personId, now: at })
  const published = await findPublication(db, { editionId: edition.id, personId })
  const isMentor = (['operational_mentor', 'high_level_mentor'] as const).some(role => holds(actor, edition.id, role))
  return { has: isMentor || (own?.offer?.state === 'accepted' && !own.gone), isMentor, published }
}

/** Writes what changes, with each decision and the event. The edition's publications are locked. */
export async function writePublication(tx: Tx, { actor, at, edition }: Publishing, wanted: Publication): Promise<void> {
  const whose = { editionId: edition.id, personId: actor.personId }
  const before = await findPublication(tx, whose)
  const { given, withdrawn } = changesBetween(before?.fields ?? [], wanted.fields)
  const taken = before?.slug ? [] : await listSlugs(tx, edition.id, actor.personId)
  await store.putPublication(tx, whose, {
    ...wanted,
    slug: before?.slug ?? (wanted.fields.length > 0 ? slugFor(actor.name, taken) : null),
    givenAt: before && !given.includes('name') ? before.givenAt : at,
    withdrawnAt: withdrawn.includes('name') ? at : wanted.fields.length > 0 ? null : (before?.withdrawnAt ?? null),
  })
  const decided = (given: boolean) => (field: Publication['fields'][number]) => ({ field, given, ...terms(at) })
  await store.addDecisions(tx, whose, [...withdrawn.map(decided(false)), ...given.map(decided(true))])
  const kind = withdrawn.length > 0 ? 'withdrawn' : given.length > 0 ? 'given' : before ? 'changed' : 'refused'
  const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'publication_consent' }
  await record(tx, { ...about, subjectId: actor.personId, kind, data: { given, withdrawn } })
}

const terms = (decidedAt: Date) => ({ terms: TERMS, decidedAt })
