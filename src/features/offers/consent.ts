import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { partOf, writePublication } from './publish-self.ts'
import { findOwnAnswer } from './queries.ts'
import { type ConsentRefusal, canPublish, NOTHING_PUBLIC, PUBLIC_FIELDS } from './rules.ts'
import { lockPublications } from './store/publication.ts'

export type Consenting = { name: boolean; biography: string }

/** Decides, beside their answer, whether somebody's name and words are published; their other fields stay as they chose. */
export function consent(
  { db, now }: Services,
  actor: Actor,
  edition: Edition,
  { biography, name }: Consenting,
): Promise<Result<true, ConsentRefusal>> {
  return db.transaction().execute(async tx => {
    await lockPublications(tx, edition.id)
    const at = now()
    const { personId } = actor
    if (!(await findOwnAnswer(tx, { editionId: edition.id, personId, now: at }))) throw new NotFound()
    const { has, published } = await partOf(tx, { actor, edition, at })
    const { fields, ...said } = published ?? NOTHING_PUBLIC
    const wanted = PUBLIC_FIELDS.filter(it =>
      it === 'name' ? name : it === 'biography' ? biography : fields.includes(it),
    )
    const allowed = canPublish(has, { ...said, biography, fields: ['name', ...wanted] })
    if (!allowed.ok) return allowed
    await writePublication(tx, { actor, edition, at }, name ? { ...allowed.value, fields: wanted } : NOTHING_PUBLIC)
    return done(true)
  })
}

/** Takes everything back, at any time: the name and the words leave every public page at once. */
export async function withdrawConsent({ db, now }: Services, actor: Actor, edition: Edition): Promise<void> {
  await db.transaction().execute(async tx => {
    await lockPublications(tx, edition.id)
    const at = now()
    const { published } = await partOf(tx, { actor, edition, at })
    if (!published?.fields.length) return
    await writePublication(tx, { actor, edition, at }, NOTHING_PUBLIC)
  })
}
