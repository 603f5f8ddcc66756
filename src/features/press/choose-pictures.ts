import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import * as store from './store.ts'

/** The team says which pictures of the site the press may take from the kit; those without a licence stay out. */
export async function choosePictures(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  ids: readonly number[],
): Promise<void> {
  requireTeam(actor, edition.id)
  await db.transaction().execute(async tx => {
    const at = now()
    await store.putKitPictures(tx, ids, { editionId: edition.id, by: actor.personId, at })
    const event = { editionId: edition.id, actorId: actor.personId, at, subject: 'press_kit', subjectId: edition.id }
    await record(tx, { ...event, kind: 'pictures_chosen', to: 'chosen', data: { count: ids.length } })
  })
}
