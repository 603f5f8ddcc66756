import type { Edition } from '../../edition/rules.ts'

export const STEPS = ['callOpens', 'callCloses', 'interviews', 'announcement', 'start', 'end'] as const
export type Step = (typeof STEPS)[number]
/** `until` for what lasts. */
export type Milestone = { step: Step; at: Date; until?: Date }

/** The dates of an edition that the public may keep. Those whose day may still move are told apart by the page that says them. */
export function milestonesOf({ instants }: Pick<Edition, 'instants'>): Milestone[] {
  return [
    { step: 'callOpens', at: instants.callOpens },
    { step: 'callCloses', at: instants.callCloses },
    { step: 'interviews', at: instants.interviewsStart, until: instants.interviewsEnd },
    { step: 'announcement', at: instants.announcement },
    { step: 'start', at: instants.start },
    { step: 'end', at: instants.end },
  ]
}
