import { NotFound } from '../../kernel/not-found.ts'
import type { Result } from '../../kernel/result.ts'
import { type Event, record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition, Results } from '../edition/rules.ts'
import { type Part, partIn } from '../hiring/rules.ts'
import * as store from './store.ts'

/** The challenge that somebody writes about, in an edition that keeps results. */
export type Where = { edition: Edition; challengeId: string }
export type Work = {
  tx: Tx
  by: store.Writing
  part: Part
  results: Results
  today: string
  tell: (it: Pick<Event, 'subject' | 'subjectId' | 'kind'> & Partial<Event>) => Promise<void>
}

/**
 * One transaction on a challenge's records, one at a time, at the instant read once they are held. Throws NotFound for whoever has
 * none of these parts there, and where the edition keeps no results.
 */
export async function onChallenge<T, R extends { code: string }>(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  { challengeId, edition, parts }: Where & { parts: readonly Part[] },
  work: (it: Work) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  const part = partIn(actor, edition.id, challengeId)
  const { results } = edition
  if (!results || !part || !parts.includes(part)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockChallenge(tx, challengeId)
    const by = { editionId: edition.id, challengeId, actorId: actor.personId, at: now() }
    const about = { editionId: edition.id, actorId: actor.personId, at: by.at }
    const tell: Work['tell'] = ({ data, ...it }) =>
      record(tx, { ...about, ...it, data: { challengeId, ...(data as object | undefined) } })
    return work({ tx, by, part, results, today: dayOf(by.at, edition.zone), tell })
  })
}
