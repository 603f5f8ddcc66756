import { instantOf } from '../edition/index.ts'
import { type Edition, phaseAt } from '../edition/rules.ts'

export type CallState = 'announced' | 'open' | 'closed' | 'results'

/** Where the call for applications stands for somebody who reads of it. */
export function callStateAt(edition: Edition, now: Date): CallState {
  const phase = phaseAt(edition, now)
  if (phase === 'upcoming') return 'announced'
  if (phase === 'open') return 'open'
  return ['announced', 'running', 'ended'].includes(phase) ? 'results' : 'closed'
}

/** `over` once the chosen challenges are known; `unknown` where the edition gives no day. */
export type HostCallState = 'announced' | 'open' | 'closed' | 'over' | 'unknown'

export type HostCallDays = { opens?: Date; closes?: Date; chosen?: Date }

type Dated = Pick<Edition, 'calendar' | 'zone'>

/** The instants of the call for challenges, as far as they are known: the day it opens from its start, the last day of its jury to its end. */
export function hostCallDays({ calendar, zone }: Dated): HostCallDays {
  const { closes, jury, opens } = calendar.projects ?? {}
  const last = jury?.at(-1)
  return {
    ...(opens && { opens: instantOf(`${opens}T00:00`, zone) }),
    ...(closes && { closes: instantOf(closes, zone) }),
    ...(last && { chosen: instantOf(`${last}T23:59`, zone) }),
  }
}

/** Where the call for challenges stands for an administration that reads of it. */
export function hostCallAt(edition: Dated, now: Date): HostCallState {
  const { chosen, closes, opens } = hostCallDays(edition)
  if (chosen && now > chosen) return 'over'
  if (closes && now >= closes) return 'closed'
  if (opens && now < opens) return 'announced'
  return opens && closes ? 'open' : 'unknown'
}
