import type { Lang } from '../../platform/i18n/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import * as store from './store.ts'

/** Writes this person's own name and the language of the mails they receive. */
export async function updateProfile(
  { db }: Services,
  actor: Actor,
  profile: { fullName: string; lang: Lang },
): Promise<void> {
  await db.transaction().execute(tx => store.updateProfile(tx, actor.personId, profile))
}
