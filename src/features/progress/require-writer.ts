import { NotFound } from '../../kernel/not-found.ts'
import type { Actor } from '../../platform/services.ts'
import type { Edition, Progress } from '../edition/rules.ts'
import { type Part, partIn } from '../hiring/rules.ts'
import { mayWrite, type Writing } from './rules.ts'

/** What an edition follows; throws NotFound in one that follows nothing. */
export function followedIn({ progress }: Pick<Edition, 'progress'>): Progress {
  if (!progress) throw new NotFound()
  return progress
}

type Asked = { challengeId: string; writing: Writing }

/** The part in which somebody writes on a challenge, and what its edition follows. Throws NotFound for whoever may not. */
export function requireWriter(actor: Actor, edition: Edition, { challengeId, writing }: Asked) {
  const part: Part | undefined = partIn(actor, edition.id, challengeId)
  if (!part || !mayWrite(part, writing)) throw new NotFound()
  return { part, progress: followedIn(edition) }
}
