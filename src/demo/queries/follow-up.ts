import type { Db } from '../../platform/db/index.ts'

/** The links of the follow-ups that nobody has answered, from the letters that carry them: only a letter knows its link. One query. */
export async function listFollowUpLinks(db: Db, editionId: string) {
  const rows = await db
    .selectFrom('follow_up')
    .innerJoin('mail', join =>
      join.onRef('mail.person_id', '=', 'follow_up.person_id').on('mail.kind', '=', 'impact.follow-up'),
    )
    .select(['follow_up.id', 'follow_up.role', 'month', 'challenge_id as challengeId', 'asked_at as askedAt'])
    .select(['body_text as text', 'mail.created_at as sentAt'])
    .where('follow_up.edition_id', '=', editionId)
    .where('answered_at', 'is', null)
    .orderBy('follow_up.id')
    .execute()
  return rows
    .filter(it => it.askedAt.getTime() === it.sentAt.getTime())
    .map(({ text, ...it }) => ({ ...it, token: /\/(?:suivi|follow-up)\/(\S+)/.exec(text)?.[1] ?? '' }))
}
