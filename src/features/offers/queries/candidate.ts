import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Consent, Explanation, OwnAnswer, OwnOffer, ResultKind } from '../rules.ts'

/** What this person may know by now: undefined until their result is released, whatever is prepared. One query. */
export async function findOwnAnswer(
  db: Db | Tx,
  { editionId, personId, now }: { editionId: string; personId: number; now: Date },
): Promise<OwnAnswer | undefined> {
  const row = await db
    .selectFrom('application')
    .innerJoin('result', 'result.application_id', 'application.id')
    .leftJoin('offer', join => join.onRef('offer.application_id', '=', 'application.id').on('offer.sent_at', '<=', now))
    .leftJoin('publication_consent as consent', join =>
      join
        .onRef('consent.person_id', '=', 'application.person_id')
        .onRef('consent.edition_id', '=', 'application.edition_id'),
    )
    .select(['code', 'kind', 'explanation', 'released_at as releasedAt'])
    .select(eb => eb('application.state', '=', 'withdrawn').$castTo<boolean>().as('gone'))
    .select(['offer.id', 'offer.state', 'challenge_id as challenge', 'profile', 'sent_at as sentAt'])
    .select(['answer_by as answerBy', 'answered_at as answeredAt', 'vacated_at as vacatedAt', 'offer.reason'])
    .select(['consent.name', 'biography'])
    .select(['given_at as givenAt', 'consent.withdrawn_at as endedAt'])
    .where('application.edition_id', '=', editionId)
    .where('application.person_id', '=', personId)
    .where('released_at', '<=', now)
    .orderBy('offer.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && answerOf(row)
}

type Row = {
  [K in keyof (OwnOffer & Consent)]?: unknown
} & {
  code: string
  gone: boolean
  kind: ResultKind
  explanation: unknown
  releasedAt: Date | null
  endedAt: Date | null
}

function answerOf(row: Row): OwnAnswer {
  const { id, state, challenge, profile, sentAt, answerBy, answeredAt, vacatedAt, reason } = row
  const offer = { id, state, challenge, profile, sentAt, answerBy, answeredAt, vacatedAt, reason } as OwnOffer
  const consent = { name: row.name, biography: row.biography, givenAt: row.givenAt, withdrawnAt: row.endedAt }
  return {
    code: row.code,
    gone: row.gone,
    kind: row.kind,
    explanation: row.explanation as Explanation,
    releasedAt: row.releasedAt as Date,
    offer: id === null ? undefined : offer,
    consent: row.givenAt ? (consent as Consent) : undefined,
  }
}
