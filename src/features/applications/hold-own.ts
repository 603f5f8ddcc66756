import { NotFound } from '../../kernel/not-found.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import type { Application } from './rules.ts'
import * as store from './store.ts'

type Held = {
  application: Application
  /** Read once the application is held: what arrives meanwhile waits its turn, and its instant is its own. */
  at: Date
  /** What an event about this application begins with. */
  event: { editionId: string; actorId: number; at: Date; subject: 'application'; subjectId: number }
}

/** Holds this person's own application until the transaction ends. Throws NotFound where there is none. */
export async function holdOwn(
  { now }: Pick<Services, 'now'>,
  tx: Tx,
  { personId }: Actor,
  { id: editionId }: Pick<Edition, 'id'>,
): Promise<Held> {
  const application = await store.lockOwn(tx, editionId, personId)
  if (!application) throw new NotFound()
  const at = now()
  return {
    application,
    at,
    event: { editionId, actorId: personId, at, subject: 'application', subjectId: application.id },
  }
}
