import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { findIndicator } from './queries.ts'
import { canRead, type ReadingRefusal, type ReadingWords, WRITERS } from './rules.ts'
import * as store from './store.ts'

/** Writes down one reading of an indicator: a value, its day, where it was read. */
export const readIndicator = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  { id, words }: { id: number; words: ReadingWords },
): Promise<Result<true, ReadingRefusal>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, tell, today, tx }) => {
    const indicator = await findIndicator(tx, by, id)
    if (!indicator) throw new NotFound()
    const taken = indicator.readings.map(it => it.onDay)
    const allowed = canRead(words, taken, today)
    if (!allowed.ok) return allowed
    await store.addReading(tx, { ...allowed.value, indicatorId: id }, by)
    const { onDay, value } = allowed.value
    await tell({ subject: 'indicator', subjectId: id, kind: 'read', data: { value, onDay } })
    return done(true)
  })
