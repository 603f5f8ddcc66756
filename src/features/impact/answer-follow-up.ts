import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { hashOf } from './ask-follow-up.ts'
import { type Asking, listAnswers, lockAsking } from './queries/follow-up.ts'
import { listOutcomes } from './queries.ts'
import { askedOn, canAnswerFollowUp, type FollowUpAnswer, type FollowUpRefusal, stateFrom } from './rules.ts'
import * as store from './store/follow-up.ts'
import { lockChallenge } from './store.ts'

type Answering = { token: string; answer: FollowUpAnswer }

/**
 * Keeps what somebody answers through the link they were sent, which they may change until the last day, and the one state that all
 * answers give of the challenge. The event tells nothing of their own path.
 */
export function answerFollowUp(
  { db, now }: Pick<Services, 'db' | 'now'>,
  edition: Edition,
  { answer, token }: Answering,
): Promise<Result<true, FollowUpRefusal>> {
  return db.transaction().execute(async tx => {
    const asking = await lockAsking(tx, hashOf(token))
    const { results } = edition
    if (!asking || asking.editionId !== edition.id || !results) throw new NotFound()
    await lockChallenge(tx, asking.challengeId)
    const at = now()
    const { month, role } = asking
    const { until } = askedOn(edition, results.followUp, month)
    const today = dayOf(at, edition.zone)
    const allowed = canAnswerFollowUp({ answer, followUp: results.followUp, role, today, until })
    if (!allowed.ok) return allowed
    await store.putAnswer(tx, asking.id, allowed.value, at)
    const about = { editionId: edition.id, actorId: null, at, subject: 'follow_up', subjectId: asking.id }
    const { production } = allowed.value
    await record(tx, { ...about, kind: 'answered', to: production, data: { challengeId: asking.challengeId, month } })
    await keepState(tx, asking, at)
    return done(true)
  })
}

/** Written only when it is another one: what was released of the same state stays released. */
async function keepState(tx: Tx, { challengeId, editionId, month }: Asking, at: Date): Promise<void> {
  const told = (await listAnswers(tx, editionId, challengeId)).flatMap(it =>
    it.month === month && it.answeredAt && it.production
      ? [{ role: it.role, production: it.production, maintainer: it.maintainer, answeredAt: it.answeredAt }]
      : [],
  )
  const state = stateFrom(told)
  const known = (await listOutcomes(tx, { editionId, challengeId })).find(it => it.month === month)
  const same = known && known.production === state?.production && known.maintainer === state.maintainer
  if (!state || (same && known.saidBy === state.role)) return
  const { maintainer, production, role: saidBy } = state
  const words = { wordsFr: known?.wordsFr ?? '', wordsEn: known?.wordsEn ?? '' }
  const subjectId = await store.putOutcome(tx, {
    editionId,
    challengeId,
    month,
    production,
    maintainer,
    ...words,
    saidBy,
    at,
  })
  const about = { editionId, actorId: null, at, subject: 'challenge_outcome', subjectId, kind: 'told' }
  await record(tx, { ...about, from: known?.production ?? null, to: production, data: { challengeId, month } })
}
