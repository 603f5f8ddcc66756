import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { experienceIn, factsOf } from './contract-facts.ts'
import { holdFile } from './hold-file.ts'
import * as queries from './queries.ts'
import { canDraft, type DraftRefusal, type Experience, isTeam, type PayRefusal } from './rules.ts'
import * as store from './store.ts'
import { writeVersion } from './write-version.ts'

export type Drafting = { fellowshipId: number; experience?: Experience | undefined; reason: string }

/**
 * Writes, or writes again, somebody's contract from the edition and their file. Where pay follows experience, it is asked first, and
 * kept nowhere else. A contract that was already sent gets a new version, for a reason, and is signed anew.
 */
export async function draftContract(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { fellowshipId, experience, reason }: Drafting,
): Promise<Result<true, DraftRefusal | PayRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const file = await holdFile(tx, edition.id, fellowshipId)
    const known = experience ?? experienceIn(file)
    const facts = factsOf(edition, file, known)
    if (!facts.ok) return facts
    const current = await queries.findCurrent(tx, file.id)
    const allowed = canDraft({ state: file.state, current, facts: facts.value, reason })
    if (!allowed.ok) return allowed
    if (experience && edition.pay.rule === 'by_experience') await store.putExperience(tx, file.id, experience)
    const about = { editionId: edition.id, file, at: services.now(), actorId: actor.personId }
    const cause = current?.state === 'drafted' ? current.cause : allowed.value
    await writeVersion(tx, { ...about, cause, reason: reason.trim(), facts: facts.value })
    return done(true)
  })
}

/** Writes the contract of everybody who has none yet and whose facts are complete. Gives how many were written. */
export async function draftMissing(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
): Promise<number> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockHiring(tx, edition.id)
    const files = await queries.listFiles(tx, edition.id)
    const about = {
      editionId: edition.id,
      cause: 'first',
      reason: '',
      at: services.now(),
      actorId: actor.personId,
    } as const
    let written = 0
    for (const file of files.filter(it => it.state === 'to_hire' && it.contractId === null)) {
      const facts = factsOf(edition, file, experienceIn(file))
      if (!facts.ok) continue
      await writeVersion(tx, { ...about, file, facts: facts.value })
      written += 1
    }
    return written
  })
}
