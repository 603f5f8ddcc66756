import { done, type Result, refuse } from '../../../kernel/result.ts'

export type PublishRefusal =
  | { code: 'not_open_yet' }
  | { code: 'same_text' }
  | { code: 'text_changed' }
  | { code: 'why_missing' }

type Publishing = {
  opened: boolean
  /** The hash of the last version, of the text as it would be written now, and of the one that was read before asking. */
  last: string | undefined
  draft: string
  read: string
  reason: string
}

/** The opening of the call freezes the first version; the team publishes each later text it has read, when it says otherwise, and says why. */
export function mayPublish({ opened, last, draft, read, reason }: Publishing): Result<true, PublishRefusal> {
  if (!opened || last === undefined) return refuse({ code: 'not_open_yet' })
  if (draft === last) return refuse({ code: 'same_text' })
  if (draft !== read) return refuse({ code: 'text_changed' })
  return reason.trim().length < 5 ? refuse({ code: 'why_missing' }) : done(true)
}
