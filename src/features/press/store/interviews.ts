import type { Tx } from '../../../platform/db/index.ts'
import type { Agreement, InterviewTyped } from '../rules.ts'

type Adding = { editionId: string; requestId: number; by: number; at: Date }

/** An interview to be agreed to, or undefined when this request already has one with this fellow. */
export async function addInterview(tx: Tx, it: InterviewTyped, { at, by, editionId, requestId }: Adding) {
  const row = await tx
    .insertInto('interview_request')
    .values({
      ...{ edition_id: editionId, request_id: requestId, fellowship_id: it.fellowship, topic: it.topic },
      ...{ wished: it.wished, asked_by: by, asked_at: at },
    })
    .onConflict(one => one.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

type Saying = Pick<Agreement, 'answer' | 'at' | 'part' | 'reason'> & { by: number }

export const addAgreement = (tx: Tx, interviewId: number, { answer, at, by, part, reason }: Saying) =>
  tx
    .insertInto('interview_agreement')
    .values({ ...{ interview_id: interviewId, part, answer, reason }, ...{ said_by: by, said_at: at } })
    .execute()
