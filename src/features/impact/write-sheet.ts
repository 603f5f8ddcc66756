import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { listSheets } from './queries/sustaining.ts'
import { canWriteSheet, opensOn, type SheetRefusal, type SheetWords, WRITERS } from './rules.ts'
import { addSheet } from './store/sustaining.ts'

/** Writes a new version of the sustaining sheet; the ones before stay. Gives its number. */
export const writeSheet = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  words: SheetWords,
): Promise<Result<number, SheetRefusal>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, results, tell, today, tx }) => {
    const allowed = canWriteSheet(words, today, opensOn(where.edition, results.sustaining))
    if (!allowed.ok) return allowed
    const version = ((await listSheets(tx, by))[0]?.version ?? 0) + 1
    await addSheet(tx, { ...allowed.value, version }, by)
    const { decideOn } = allowed.value
    await tell({ subject: 'sustaining_sheet', subjectId: by.challengeId, kind: 'written', data: { version, decideOn } })
    return done(version)
  })
