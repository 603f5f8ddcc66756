import type { Db } from '../../../platform/db/index.ts'
import type { Released } from '../rules.ts'

/** What later steps have told this candidate by now; a summons or a result that is not released is not read at all. One query. */
export async function releasedTo(db: Db, applicationId: number, now: Date): Promise<Released> {
  const row = await db
    .selectFrom('application')
    .leftJoin('interview', join =>
      join.onRef('interview.application_id', '=', 'application.id').on('interview.summoned_at', '<=', now),
    )
    .leftJoin('panel', 'panel.id', 'interview.panel_id')
    .leftJoin('result', join =>
      join.onRef('result.application_id', '=', 'application.id').on('result.released_at', '<=', now),
    )
    .select(['starts_at as startsAt', 'room', 'summoned_at as summonedAt', 'result.kind', 'released_at as releasedAt'])
    .where('application.id', '=', applicationId)
    .executeTakeFirst()
  const { startsAt, room, summonedAt, kind, releasedAt } = row ?? {}
  return {
    interview: startsAt && summonedAt ? { startsAt, room: room ?? '', summonedAt } : undefined,
    result: kind && releasedAt ? { kind, releasedAt } : undefined,
  }
}

/** How many requests for evidence wait for this candidate's answer. One query. */
export async function countAwaited(db: Db, applicationId: number, now: Date): Promise<number> {
  const { awaited } = await db
    .selectFrom('evidence_request')
    .select(({ fn }) => fn.countAll<number>().as('awaited'))
    .where('application_id', '=', applicationId)
    .where('answered_at', 'is', null)
    .where('due_at', '>', now)
    .executeTakeFirstOrThrow()
  return Number(awaited)
}
