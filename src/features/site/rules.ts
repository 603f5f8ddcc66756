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

/** Where the call for challenges stands for an administration that reads of it. */
export function hostCallAt({ chosen, closes, opens }: HostCallDays, now: Date): HostCallState {
  if (chosen && now > chosen) return 'over'
  if (closes && now >= closes) return 'closed'
  if (opens && now < opens) return 'announced'
  return opens && closes ? 'open' : 'unknown'
}

/** Something published of late; `lang`: in which language its title is. */
export type News = { kind: 'post' | 'release'; title: string; lang: 'fr' | 'en'; href: string; at: Date }

/** How far the site keeps RGAA 4.1. */
export type Conformity = {
  /** The day of the last check by hand. */
  checkedOn: string
  met: number
  absent: number
  /** The share of the criteria that apply which are met, in per cent. */
  rate: number
  notMet: { number: string; title: string; why: { fr: string; en: string } }[]
}
