import type { Answers } from '../../features/applications/rules.ts'
import type { Db } from '../../platform/db/index.ts'

export type Kept = {
  email: string
  state: 'draft' | 'submitted' | 'withdrawn'
  revision: number
  answers: Answers
  /** When each submission was received, the first one first. */
  received: Date[]
}

/** Every application of an edition, as the story finds it. One query. */
export async function listKept(db: Db, editionId: string): Promise<Kept[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('submission', 'submission.application_id', 'application.id')
    .select(['person.email', 'application.state', 'revision', 'answers', 'received_at as receivedAt'])
    .where('application.edition_id', '=', editionId)
    .orderBy('submission.id')
    .execute()
  return [...Map.groupBy(rows, ({ email }) => email.toLowerCase())].map(([email, [first, ...others]]) => {
    if (!first) throw new Error('a group without a row')
    const received = [first, ...others].flatMap(({ receivedAt }) => (receivedAt ? [receivedAt] : []))
    const { answers, revision, state } = first
    return { email, state, revision, answers: answers as unknown as Answers, received }
  })
}
