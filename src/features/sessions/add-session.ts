import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { checkInCode } from './check-in-code.ts'
import { canPlace, canWrite, type NewPart, type PartsRefusal, type WordsRefusal } from './rules.ts'
import { sectionForTeam } from './section.ts'
import * as store from './store.ts'

export type Adding = store.Words & { place: string; video: string; parts: readonly NewPart[] }

/** The team adds a session that the edition does not plan. It waits to be published. Gives its id. */
export async function addSession(
  services: Pick<Services, 'db' | 'now' | 'randomToken'>,
  actor: Actor,
  edition: Edition,
  adding: Adding,
): Promise<Result<number, PartsRefusal | WordsRefusal>> {
  sectionForTeam(edition, actor)
  const written = canWrite(adding)
  if (!written.ok) return written
  const placed = canPlace(adding.parts)
  if (!placed.ok) return placed
  return services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const at = services.now()
    const made = { editionId: edition.id, planCode: null, state: 'planned' as const, at }
    const code = checkInCode(services.randomToken())
    const id = await store.addSession(tx, { ...adding, ...made, parts: placed.value, code })
    if (id === undefined) return refuse({ code: 'no_part' })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'programme_session', subjectId: id }
    await record(tx, { ...about, kind: 'created', to: 'planned' })
    return done(id)
  })
}
