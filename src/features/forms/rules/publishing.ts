import { done, type Result, refuse } from '../../../kernel/result.ts'

export type PublishRefusal =
  | { code: 'reason_missing' }
  | { code: 'nothing_new' }
  /** The draft is another one than what was read before publishing. */
  | { code: 'changed_meanwhile' }

type Publishing = { reason: string; draft: string; read: string; inForce: string | undefined }

/** Whether a draft may be published. `draft`, `read` and `inForce` are digests. */
export function canPublish({ reason, draft, read, inForce }: Publishing): Result<true, PublishRefusal> {
  if (read !== draft) return refuse({ code: 'changed_meanwhile' })
  if (inForce === draft) return refuse({ code: 'nothing_new' })
  return reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(true)
}
