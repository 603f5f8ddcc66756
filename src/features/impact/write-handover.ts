import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { canHandOver, type HandoverWords, WRITERS } from './rules.ts'
import { putHandover } from './store/sustaining.ts'

/** Writes who receives the challenge and what they must know that no other record says. */
export const writeHandover = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  words: HandoverWords,
): Promise<Result<true, { code: 'receiver_missing' }>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, tell, tx }) => {
    const allowed = canHandOver(words)
    if (!allowed.ok) return allowed
    await putHandover(tx, allowed.value, by)
    await tell({ subject: 'handover', subjectId: by.challengeId, kind: 'written' })
    return done(true)
  })
