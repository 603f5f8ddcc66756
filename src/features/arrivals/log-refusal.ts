import { NotFound } from '../../kernel/not-found.ts'
import type { Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { arrivalsIn } from './checklist.ts'
import { canLog, type DataRefusal, type LogRefusal } from './rules.ts'
import * as store from './store.ts'

type About = { challengeId: string; code: string; personId: number }

/** Keeps that access to the data of a challenge was refused. Throws NotFound for an item that is not about access to data. */
export async function logRefusal(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { challengeId, code, personId }: About,
  edition: Edition,
  refusal: DataRefusal,
): Promise<Result<true, LogRefusal>> {
  if (!arrivalsIn(edition).items.some(it => it.code === code && it.dataAccess)) throw new NotFound()
  const at = now()
  const allowed = canLog(refusal, dayOf(at, edition.zone))
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    const kept = { ...refusal, editionId: edition.id, challengeId, code, personId, at }
    const subjectId = await store.addRefusal(tx, kept)
    const { expectedOn, nextStep, refusedBy, refusedOn } = refusal
    await record(tx, {
      ...{ editionId: edition.id, actorId: personId, at, subject: 'data_refusal', subjectId, kind: 'logged' },
      ...{ reason: [refusedBy, nextStep].filter(it => it !== '').join('\n\n') },
      data: { challengeId, code, refusedOn, expectedOn },
    })
    return allowed
  })
}
