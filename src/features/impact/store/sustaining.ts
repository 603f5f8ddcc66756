import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { HandoverWords, LeavingWords, Scenario } from '../rules.ts'
import type { Writing } from '../store.ts'

type NewSheet = { version: number; scenarios: Scenario[]; decides: string; decideOn: Day }

export const addSheet = (tx: Tx, it: NewSheet, by: Writing) =>
  tx
    .insertInto('sustaining_sheet')
    .values({
      edition_id: by.editionId,
      challenge_id: by.challengeId,
      version: it.version,
      scenarios: JSON.stringify(it.scenarios),
      decides: it.decides,
      decide_on: it.decideOn,
      written_by: by.actorId,
      written_at: by.at,
    })
    .execute()

type Decided = { outcome: string; words: string; decidedOn: Day }

export const putDecision = (tx: Tx, it: Decided, by: Writing) => {
  const row = {
    outcome: it.outcome,
    words: it.words,
    decided_on: it.decidedOn,
    recorded_by: by.actorId,
    recorded_at: by.at,
  }
  return tx
    .insertInto('sustaining_decision')
    .values({ challenge_id: by.challengeId, edition_id: by.editionId, ...row })
    .onConflict(on => on.column('challenge_id').doUpdateSet(row))
    .execute()
}

/** What was ticked before keeps who did it and when. */
export const putLeaving = (tx: Tx, items: readonly LeavingWords[], by: Writing) =>
  tx
    .insertInto('leaving_item')
    .values(
      items.map(it => ({
        challenge_id: by.challengeId,
        code: it.code,
        edition_id: by.editionId,
        owner: it.owner,
        due_on: it.dueOn,
        done_by: it.done ? by.actorId : null,
        done_at: it.done ? by.at : null,
      })),
    )
    .onConflict(on =>
      on.columns(['challenge_id', 'code']).doUpdateSet(eb => ({
        owner: eb.ref('excluded.owner'),
        due_on: eb.ref('excluded.due_on'),
        done_by: eb
          .case()
          .when('excluded.done_at', 'is', null)
          .then(null)
          .else(eb.fn.coalesce('leaving_item.done_by', 'excluded.done_by'))
          .end(),
        done_at: eb
          .case()
          .when('excluded.done_at', 'is', null)
          .then(null)
          .else(eb.fn.coalesce('leaving_item.done_at', 'excluded.done_at'))
          .end(),
      })),
    )
    .execute()

export const putHandover = (tx: Tx, it: HandoverWords, by: Writing) => {
  const row = {
    receiver: it.receiver,
    limits: it.limits,
    next_steps: it.nextSteps,
    contacts: it.contacts,
    written_by: by.actorId,
    written_at: by.at,
  }
  return tx
    .insertInto('handover')
    .values({ challenge_id: by.challengeId, edition_id: by.editionId, ...row })
    .onConflict(on => on.column('challenge_id').doUpdateSet(row))
    .execute()
}

/** Returns the challenges not reminded before. */
export async function addReminders(tx: Tx, editionId: string, challengeIds: readonly string[], at: Date) {
  if (challengeIds.length === 0) return []
  const rows = await tx
    .insertInto('sustaining_reminder')
    .values(challengeIds.map(id => ({ challenge_id: id, edition_id: editionId, reminded_at: at })))
    .onConflict(on => on.doNothing())
    .returning('challenge_id')
    .execute()
  return rows.map(it => it.challenge_id)
}
