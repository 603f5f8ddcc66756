import { done, type Result, refuse } from '../../../kernel/result.ts'
import { hasOpened, isOpen } from '../../calls/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import type { Answers } from './answers.ts'
import { canFinish, editionFor } from './closing.ts'
import type { SubmittedFile } from './content.ts'
import { type Asked, declaredAgainst, missing, type Problem } from './problems.ts'

export type State = 'draft' | 'submitted' | 'withdrawn'

/** The last submission of an application: what is kept whatever happens next. */
export type Kept = { reference: string; receivedAt: Date }

/** An application as its owner holds it. `challenges` are those one may still wish for; `files` the ones attached now. */
export type Application = {
  id: number
  code: string
  state: State
  answers: Answers
  revision: number
  createdAt: Date
  savedAt: Date
  submittedAt: Date | null
  withdrawnAt: Date | null
  /** Until when the team lets this person alone apply, when it does. */
  extendedTo: Date | null
  /** A file was on its way at the closing instant, and arrived within the grace. */
  lateUpload: boolean
  last: Kept | undefined
  files: readonly SubmittedFile[]
  challenges: readonly string[]
}

type CallRefusal =
  | { code: 'call_not_open'; opensAt: Date }
  | { code: 'call_closed'; closedAt: Date; kept: Kept | undefined; savedAt: Date | undefined }
export type StartRefusal = CallRefusal
export type SaveRefusal = CallRefusal | { code: 'withdrawn' }
export type SubmitRefusal =
  | SaveRefusal
  | { code: 'not_eligible'; declarations: string[] }
  | { code: 'incomplete'; problems: Problem[] }
  | { code: 'changed_since_review' }
export type WithdrawRefusal = { code: 'already_withdrawn' } | { code: 'nothing_to_withdraw' }

type CallEdition = Pick<Edition, 'instants'>
type InState = Pick<Application, 'state' | 'savedAt' | 'last' | 'extendedTo'>

/** Whether the call takes anything at this instant; a refusal says what is kept of this application. */
export function canReceive(edition: CallEdition, now: Date, application?: InState): Result<true, CallRefusal> {
  const own = application ? editionFor(edition, application) : edition
  const { callOpens, callCloses } = own.instants
  if (!hasOpened(edition, now)) return refuse({ code: 'call_not_open', opensAt: callOpens })
  if (isOpen(own, now)) return done(true)
  const kept = application?.state === 'submitted' ? application.last : undefined
  return refuse({ code: 'call_closed', closedAt: callCloses, kept, savedAt: application?.savedAt })
}

/** Saving is never refused for what is typed: only before the call, after it, and on a withdrawn application. */
export function canSave(application: InState, edition: CallEdition, now: Date): Result<true, SaveRefusal> {
  const received = canReceive(edition, now, application)
  if (!received.ok) return received
  return application.state === 'withdrawn' ? refuse({ code: 'withdrawn' }) : done(true)
}

/**
 * Whether this application may be submitted at this instant. The call first, then eligibility, then completeness, in the order
 * of the official rules.
 * @param seen the revision that the candidate reviewed; left out, the one in force
 */
export function canSubmit(
  application: Application,
  edition: CallEdition & Asked & Pick<Edition, 'calendar'>,
  now: Date,
  seen = application.revision,
): Result<true, SubmitRefusal> {
  const saved = canSave(application, edition, now)
  if (!saved.ok && !canFinish(application, edition, now)) return saved
  if (seen !== application.revision) return refuse({ code: 'changed_since_review' })
  const declarations = declaredAgainst(edition, application.answers)
  if (declarations.length > 0) return refuse({ code: 'not_eligible', declarations })
  const problems = missing(edition, application)
  return problems.length > 0 ? refuse({ code: 'incomplete', problems }) : done(true)
}

/** One may withdraw at any time, also after the call, as long as there is something to withdraw. */
export function canWithdraw(
  application: Pick<Application, 'state' | 'extendedTo'>,
  edition: CallEdition,
  now: Date,
): Result<true, WithdrawRefusal> {
  const { state } = application
  if (state === 'withdrawn') return refuse({ code: 'already_withdrawn' })
  if (state === 'draft' && !isOpen(editionFor(edition, application), now))
    return refuse({ code: 'nothing_to_withdraw' })
  return done(true)
}

export type ReopenRefusal = CallRefusal | { code: 'not_withdrawn' }

/** Somebody who has withdrawn may take the same application up again while the call is open; it is a draft until submitted anew. */
export function canReopen(application: Application, edition: CallEdition, now: Date): Result<true, ReopenRefusal> {
  const received = canReceive(edition, now, application)
  if (!received.ok) return received
  return application.state === 'withdrawn' ? done(true) : refuse({ code: 'not_withdrawn' })
}

/** Whether something has changed since the last submission, so that submitting again means something. */
export const hasChangedSince = ({
  state,
  savedAt,
  submittedAt,
}: Pick<Application, 'state' | 'savedAt' | 'submittedAt'>) =>
  state !== 'submitted' || submittedAt === null || savedAt.getTime() > submittedAt.getTime()

/** Everything that may be refused to a candidate, files apart. */
export type Refusal = StartRefusal | SaveRefusal | SubmitRefusal | WithdrawRefusal | ReopenRefusal
