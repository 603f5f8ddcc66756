import { type Day, daysBetween } from '../../../kernel/day.ts'
import type { Facts } from './facts.ts'

/** The six success factors of the programme (its blog, 23 May 2018). */
const FACTORS = [
  'clear_scope',
  'multidisciplinary',
  'invested_mentors',
  'technical_environment',
  'political_backing',
  'freedom',
] as const
export type Factor = (typeof FACTORS)[number]

/** What facts say of a factor: `seen` when they are there, `to_check` when they speak against it, `unknown` when they say nothing. */
export type Check = { factor: Factor; state: 'seen' | 'to_check' | 'unknown'; facts: Evidence[] }

/** One fact behind a factor; its words are made in the reader's language. */
export type Evidence =
  | { code: 'roadmap'; days: number; versions: number }
  | { code: 'no_roadmap' }
  | { code: 'profiles'; count: number; people: number }
  | { code: 'mentor_sessions'; present: number; expected: number }
  | { code: 'data_late'; days: number }
  | { code: 'data_ready' }
  | { code: 'items_late'; count: number }
  | { code: 'points'; held: number; of: number }
  | { code: 'scope_changes'; count: number }
  | { code: 'decisions_late'; count: number }

/** What the facts of a challenge do not hold and the factors ask for. */
export type Around = {
  profiles: readonly string[]
  versions: number
  /** Compulsory sessions for mentors that took place, and how often one of the challenge's mentors was there. */
  mentorSessions: { present: number; expected: number }
}

/** The checklist of the six factors, each with the facts behind it. Nothing is added up. */
export function checksOf(facts: Facts, around: Around, day: Day): Check[] {
  return FACTORS.map(factor => ({ factor, ...CHECKS[factor](facts, around, day) }))
}

type Checked = Omit<Check, 'factor'>

const CHECKS: Record<Factor, (facts: Facts, around: Around, day: Day) => Checked> = {
  clear_scope: ({ roadmapOn }, { versions }, day) =>
    roadmapOn
      ? { state: 'seen', facts: [{ code: 'roadmap', days: daysBetween(roadmapOn, day), versions }] }
      : { state: 'to_check', facts: [{ code: 'no_roadmap' }] },
  multidisciplinary: (_facts, { profiles }) => {
    const count = new Set(profiles).size
    const fact = { code: 'profiles' as const, count, people: profiles.length }
    return { state: count > 1 ? 'seen' : 'to_check', facts: [fact] }
  },
  invested_mentors: (_facts, { mentorSessions }) => {
    const { expected, present } = mentorSessions
    if (expected === 0) return { state: 'unknown', facts: [] }
    return {
      state: present * 2 >= expected ? 'seen' : 'to_check',
      facts: [{ code: 'mentor_sessions', ...mentorSessions }],
    }
  },
  technical_environment: ({ data, items }, _around, day) => {
    const late = data.filter(it => it.dueOn < day).map(it => daysBetween(it.dueOn, day))
    const count = items.filter(it => it < day).length
    const found: Evidence[] =
      late.length > 0 ? [{ code: 'data_late', days: Math.max(...late) }] : [{ code: 'data_ready' }]
    if (count > 0) found.push({ code: 'items_late', count })
    return { state: late.length + count === 0 ? 'seen' : 'to_check', facts: found }
  },
  political_backing: ({ points }) => {
    const held = points.filter(it => it.state === 'held').length
    if (points.length === 0) return { state: 'unknown', facts: [] }
    return {
      state: held * 2 >= points.length ? 'seen' : 'to_check',
      facts: [{ code: 'points', held, of: points.length }],
    }
  },
  freedom: ({ lateDecisions }, { versions }) => {
    const found: Evidence[] = [{ code: 'scope_changes', count: Math.max(0, versions - 1) }]
    if (lateDecisions.length > 0) found.push({ code: 'decisions_late', count: lateDecisions.length })
    return { state: versions > 1 ? 'seen' : 'unknown', facts: found }
  },
}
