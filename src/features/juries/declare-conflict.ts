import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findHearing } from './queries.ts'
import { requireSigned } from './require-signed.ts'
import type { DeclareRefusal } from './rules.ts'
import * as store from './store.ts'

/** A juror says what links them to somebody they would hear: the file closes to them at once. Throws NotFound for a file not theirs. */
export async function declareConflict(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { code, note }: { code: string; note: string },
): Promise<Result<true, DeclareRefusal>> {
  return db.transaction().execute(async tx => {
    await requireSigned(tx, actor, edition)
    const hearing = await findHearing(tx, edition.id, actor.personId, code)
    if (!hearing) throw new NotFound()
    if (note === '') return refuse({ code: 'note_missing' })
    const at = now()
    const { applicationId } = hearing
    const id = await store.declare(tx, { applicationId, personId: actor.personId, note, at })
    await record(tx, {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'conflict',
      subjectId: id,
      kind: 'raised',
      to: 'raised',
      data: { source: 'declared', applicationId, personId: actor.personId },
    })
    return done(true)
  })
}
