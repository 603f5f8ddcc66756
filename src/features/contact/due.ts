import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { answerBy, type Followed, type Thread, USUAL } from './rules.ts'

/** A thread with the day by which its writer should be answered, in the edition’s zone. */
export function withDue(edition: Edition, thread: Thread, now: Date): Followed {
  const { waitsSince, who } = thread
  if (!waitsSince) return { ...thread, due: undefined }
  const by = answerBy(edition.contact ?? USUAL, who, dayOf(waitsSince, edition.zone))
  return { ...thread, due: { by, late: by < dayOf(now, edition.zone) } }
}
