import { NotFound } from '../../kernel/not-found.ts'
import type { Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { arrivalsIn } from './checklist.ts'
import { listAnswers } from './queries.ts'
import { type AnswerRefusal, type BlockAnswer, canAnswer } from './rules.ts'
import * as store from './store.ts'

type About = { challengeId: string; personId: number }

/** Says of one block of a challenge whether it is ready, what went well and what is needed. Throws NotFound for an unknown block. */
export async function answerBlock(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { challengeId, personId }: About,
  edition: Edition,
  answer: BlockAnswer,
): Promise<Result<true, AnswerRefusal>> {
  if (!arrivalsIn(edition).blocks.some(it => it.code === answer.block)) throw new NotFound()
  const allowed = canAnswer(answer)
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    await store.lockChecklist(tx, challengeId)
    const said = (await listAnswers(tx, challengeId)).find(it => it.block === answer.block)
    if (said && isSame(said, answer)) return allowed
    const at = now()
    await store.writeAnswer(tx, { ...answer, editionId: edition.id, challengeId, personId, at })
    const words = [answer.successes, answer.needs].filter(it => it !== '').join('\n\n')
    await record(tx, {
      ...{ editionId: edition.id, actorId: personId, at, subject: 'arrival_block' },
      ...{ subjectId: `${challengeId} ${answer.block}`, kind: 'answered', reason: words || null },
      ...{ to: answer.ready === null ? null : answer.ready ? 'ready' : 'not_ready' },
    })
    return allowed
  })
}

type Said = Pick<BlockAnswer, 'ready' | 'successes' | 'needs'>

const isSame = (one: Said, other: Said) =>
  one.ready === other.ready && one.successes === other.successes && one.needs === other.needs
