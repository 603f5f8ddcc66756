import { done, type Result, refuse } from '../../../kernel/result.ts'

/** From `opens` included to `closes` excluded; `jury` is the end of its last day, where it is known. */
export type ProjectCall = { opens: Date; closes: Date; jury: Date | undefined }

export type CallRefusal = { code: 'no_call' } | { code: 'call_not_open' } | { code: 'call_closed' }

/** Whether the call for challenges takes proposals at this instant. */
export function canReceive(call: ProjectCall | undefined, now: Date): Result<true, CallRefusal> {
  if (!call) return refuse({ code: 'no_call' })
  if (now < call.opens) return refuse({ code: 'call_not_open' })
  return now < call.closes ? done(true) : refuse({ code: 'call_closed' })
}
