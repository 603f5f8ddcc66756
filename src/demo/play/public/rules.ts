import { freezeRules } from '../../../features/edition/index.ts'
import type { Span } from '../months/index.ts'
import type { Story } from '../story.ts'

/** The rules are frozen at the very instant the call opens, as the job does within the minute. */
export async function freezeTheRules({ at, edition }: Story, { from, to }: Span): Promise<void> {
  const { callOpens } = edition.instants
  if (from < callOpens && callOpens <= to) await freezeRules(at(callOpens), edition.id)
}
