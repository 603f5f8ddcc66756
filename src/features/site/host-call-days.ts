import { instantOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import type { HostCallDays } from './rules.ts'

/** The instants of the call for challenges, as far as they are known: the day it opens from its start, the last day of its jury to its end. */
export function hostCallDays({ calendar, zone }: Pick<Edition, 'calendar' | 'zone'>): HostCallDays {
  const { closes, jury, opens } = calendar.projects ?? {}
  const last = jury?.at(-1)
  return {
    ...(opens && { opens: instantOf(`${opens}T00:00`, zone) }),
    ...(closes && { closes: instantOf(closes, zone) }),
    ...(last && { chosen: instantOf(`${last}T23:59`, zone) }),
  }
}
