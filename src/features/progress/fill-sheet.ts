import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { listSheets } from './queries.ts'
import { requireWriter } from './require-writer.ts'
import { canFill, canHandIn, type MidtermRefusal, questionsFor, type Side, sideOf } from './rules.ts'
import * as store from './store.ts'

export type FillingSheet = {
  challengeId: string
  side: Side
  answers: Record<string, string>
  revision: number
  handIn: boolean
}

/** Saves the mid-term sheet of one's own side, or the common one, and hands it in when asked. Throws NotFound for another side's. */
export async function fillSheet(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { answers: typed, challengeId, handIn, revision, side }: FillingSheet,
): Promise<Result<true, MidtermRefusal>> {
  const { part, progress } = requireWriter(actor, edition, { challengeId, writing: 'midterm' })
  if (side !== 'common' && side !== sideOf(part)) throw new NotFound()
  const codes = questionsFor(progress.midterm, side).map(it => it.code)
  const answers = Object.fromEntries(codes.map(code => [code, typed[code]?.trim() ?? '']))
  return db.transaction().execute(async tx => {
    await store.lockChallenge(tx, challengeId)
    const at = now()
    const sheets = await listSheets(tx, challengeId)
    const filling = { side, sheets, today: dayOf(at, edition.zone), revision, answers }
    const allowed = canFill(progress.midterm, filling)
    if (!allowed.ok) return allowed
    const { id } = await store.putSheet(tx, {
      editionId: edition.id,
      challengeId,
      side,
      answers,
      at,
      personId: actor.personId,
    })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'midterm_sheet', subjectId: id }
    await record(tx, { ...about, kind: 'saved', data: { side } })
    const complete = handIn ? canHandIn(answers) : done(true as const)
    if (!complete.ok || !handIn) return complete
    await store.handIn(tx, id, { at, personId: actor.personId })
    await record(tx, { ...about, kind: 'handed_in', to: 'handed_in', data: { side } })
    return done(true)
  })
}
