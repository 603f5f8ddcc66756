import type { Tx } from '../../../platform/db/index.ts'
import type { ProposalState } from '../rules.ts'

export type NewProposal = {
  editionId: string
  personId: number
  title: string
  about: string
  speakers: string
  isOpen: boolean
  startsAt: Date
  endsAt: Date
  place: string
  at: Date
}

export const addProposal = (tx: Tx, it: NewProposal) =>
  tx
    .insertInto('session_proposal')
    .values({
      edition_id: it.editionId,
      person_id: it.personId,
      state: 'proposed',
      title: it.title,
      about: it.about,
      speakers: it.speakers,
      is_open: it.isOpen,
      starts_at: it.startsAt,
      ends_at: it.endsAt,
      place: it.place,
      proposed_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

type Decided = {
  state: Exclude<ProposalState, 'proposed'>
  by: number
  at: Date
  reason: string | null
  sessionId: number | null
}

export const decideProposal = (tx: Tx, id: number, { state, by, at, reason, sessionId }: Decided) =>
  tx
    .updateTable('session_proposal')
    .set({ state, decided_by: by, decided_at: at, reason, session_id: sessionId })
    .where('id', '=', id)
    .execute()
