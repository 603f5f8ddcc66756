import { done, type Result, refuse } from '../../../kernel/result.ts'
import { closesFor, type Graced, graceEndsFor } from './closing.ts'
import { canSave, type SaveRefusal } from './decisions.ts'

/** Both by the server's clock: when the request for sending a file arrived, and when its last byte had. */
export type Sending = { begunAt: Date; finishedAt: Date }

/** How a file is received: within the call, or after it because its sending had begun before. */
export type Reception = 'in_time' | 'in_grace'

/** Whether a file is received: sent within the call, or begun before the closing instant and whole before the end of the grace. */
export function canTakeFile(
  application: Parameters<typeof canSave>[0],
  edition: Graced,
  { begunAt, finishedAt }: Sending,
): Result<Reception, SaveRefusal> {
  const saved = canSave(application, edition, finishedAt)
  if (saved.ok) return done('in_time')
  if (saved.refusal.code !== 'call_closed') return saved
  if (application.state === 'withdrawn') return refuse({ code: 'withdrawn' })
  const inGrace = begunAt < closesFor(edition, application) && finishedAt < graceEndsFor(edition, application)
  return inGrace ? done('in_grace') : saved
}
