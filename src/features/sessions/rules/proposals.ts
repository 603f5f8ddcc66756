import { done, type Result, refuse } from '../../../kernel/result.ts'

export type ProposalState = 'proposed' | 'accepted' | 'declined' | 'withdrawn'

export type Proposal = {
  id: number
  personId: number
  host: string
  email: string
  lang: 'fr' | 'en'
  state: ProposalState
  title: string
  about: string
  speakers: string
  isOpen: boolean
  startsAt: Date
  endsAt: Date
  place: string
  proposedAt: Date
  reason: string | null
  sessionId: number | null
}

export type ProposalRefusal =
  | { code: 'title_missing' }
  | { code: 'about_missing' }
  | { code: 'no_part' }
  | { code: 'ends_too_soon' }
  | { code: 'in_the_past' }
  | { code: 'too_many_speakers'; most: number }
  | { code: 'reason_missing' }
  | { code: 'already_decided' }

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(it => it.trim())
    .filter(Boolean)

type Given = { title: string; about: string; speakers: string; startsAt: Date | undefined; endsAt: Date | undefined }

/** What a fellow proposes has a title, a few words, a time to come, and few speakers from outside. */
export function canPropose(
  it: Given,
  maxSpeakers: number,
  now: Date,
): Result<{ startsAt: Date; endsAt: Date }, ProposalRefusal> {
  if (it.title.trim() === '') return refuse({ code: 'title_missing' })
  if (it.about.trim() === '') return refuse({ code: 'about_missing' })
  if (!it.startsAt || !it.endsAt) return refuse({ code: 'no_part' })
  if (it.startsAt <= now) return refuse({ code: 'in_the_past' })
  if (it.endsAt <= it.startsAt) return refuse({ code: 'ends_too_soon' })
  if (linesOf(it.speakers).length > maxSpeakers) return refuse({ code: 'too_many_speakers', most: maxSpeakers })
  return done({ startsAt: it.startsAt, endsAt: it.endsAt })
}

/** A proposal is decided once; declining says why, and a time that has passed can no longer be accepted. */
export function canDecide(
  { state, startsAt }: Pick<Proposal, 'state' | 'startsAt'>,
  { accept, reason }: { accept: boolean; reason: string },
  now: Date,
): Result<string, ProposalRefusal> {
  if (state !== 'proposed') return refuse({ code: 'already_decided' })
  if (accept && startsAt <= now) return refuse({ code: 'in_the_past' })
  if (!accept && reason.trim() === '') return refuse({ code: 'reason_missing' })
  return done(reason.trim())
}
