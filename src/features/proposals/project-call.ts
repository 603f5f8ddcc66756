import { instantOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import type { ProjectCall } from './rules.ts'

/** The call for challenges of an edition, in its zone: it opens with its day. Undefined where the edition gives no dates. */
export function projectCallOf({ calendar, zone }: Pick<Edition, 'calendar' | 'zone'>): ProjectCall | undefined {
  const { closes, jury, opens } = calendar.projects ?? {}
  if (!opens || !closes) return undefined
  const last = jury?.at(-1)
  return {
    opens: instantOf(`${opens}T00:00`, zone),
    closes: instantOf(closes, zone),
    jury: last ? instantOf(`${last}T23:59`, zone) : undefined,
  }
}
