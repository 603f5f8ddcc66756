import { NotFound } from '../../kernel/not-found.ts'
import type { Actor, Services } from '../../platform/services.ts'
import * as store from './store.ts'

/** Signs one of this person's devices out, at once. Somebody else's session is not there. */
export async function endSession({ db, serverNow }: Services, actor: Actor, publicId: string): Promise<void> {
  await db.transaction().execute(async tx => {
    if ((await store.endSession(tx, actor.personId, publicId, serverNow())) === 0) throw new NotFound()
  })
}
