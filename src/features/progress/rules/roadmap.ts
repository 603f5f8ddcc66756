import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Progress } from '../../edition/rules.ts'

export const STEP_STATES = ['not_started', 'under_way', 'done', 'left_out'] as const
export type StepState = (typeof STEP_STATES)[number]
export const HORIZONS = ['short', 'medium', 'long'] as const
export type Horizon = (typeof HORIZONS)[number]

/** What a version holds; keys are the codes of the edition, so that a question left out later is still read. */
export type Content = {
  vision: Record<string, string>
  steps: Record<string, { state: StepState; note: string }>
  objectives: Record<Horizon, string>
  /** The programme's milestones by code, what the team wants reached by each, and those it adds. */
  reached: Record<string, string>
  own: { name: string; day: Day }[]
}

export type Version = {
  id: number
  challengeId: string
  number: number
  state: 'draft' | 'published'
  change: string
  reason: string
  content: Content
  revision: number
  savedBy: string
  savedAt: Date
  publishedBy: string | null
  publishedAt: Date | null
}

/** What is sent when a draft is saved. `revision` is the one that the page was drawn from. */
export type Typed = { change: string; reason: string; content: Content; revision: number }

export const TEXT_MOST = 1500
export const OWN_MOST = 4

export type RoadmapRefusal =
  | { code: 'not_a_draft' }
  | { code: 'draft_exists' }
  | { code: 'changed_meanwhile'; by: string; at: Date }
  | { code: 'text_long'; field: string; most: number }
  | { code: 'own_day_missing'; line: number }
  | { code: 'vision_missing'; field: string }
  | { code: 'objective_missing' }
  | { code: 'change_missing' }
  | { code: 'change_reason_missing' }

export const emptyContent = (): Content => ({
  vision: {},
  steps: {},
  objectives: { short: '', medium: '', long: '' },
  reached: {},
  own: [],
})

type Saved = Pick<Version, 'state' | 'revision' | 'savedBy' | 'savedAt'>

/** A draft is saved by whoever has read its latest state, so that nothing that somebody wrote is lost. */
export function canSave(version: Saved, { content, reason, revision }: Typed): Result<true, RoadmapRefusal> {
  if (version.state !== 'draft') return refuse({ code: 'not_a_draft' })
  if (version.revision !== revision)
    return refuse({ code: 'changed_meanwhile', by: version.savedBy, at: version.savedAt })
  const long = textsOf(content).find(([, text]) => text.length > TEXT_MOST)
  if (long || reason.length > TEXT_MOST)
    return refuse({ code: 'text_long', field: long?.[0] ?? 'reason', most: TEXT_MOST })
  const line = content.own.findIndex(it => it.name !== '' && it.day === '')
  return line < 0 ? done(true) : refuse({ code: 'own_day_missing', line })
}

/** Each text of a roadmap under the name of its field. */
const textsOf = ({ objectives, reached, steps, vision }: Content): [string, string][] => [
  ...named('vision', vision),
  ...named('objective', objectives),
  ...named('reached', reached),
  ...Object.entries(steps).map(([code, { note }]): [string, string] => [`note-${code}`, note]),
]

const named = (prefix: string, texts: Record<string, string>): [string, string][] =>
  Object.entries(texts).map(([code, text]) => [`${prefix}-${code}`, text])

type Publishing = Pick<Version, 'number' | 'change' | 'reason' | 'content'>

/** A version is published with its ambition and its nearest objective; from the second on, it says what changed and why. */
export function canPublish(
  { change, content, number, reason }: Publishing,
  { changes, vision }: Pick<Progress, 'changes' | 'vision'>,
): Result<true, RoadmapRefusal> {
  const [first] = vision
  if (first && !content.vision[first.code]?.trim())
    return refuse({ code: 'vision_missing', field: `vision-${first.code}` })
  if (content.objectives.short.trim() === '') return refuse({ code: 'objective_missing' })
  if (number === 1) return done(true)
  if (!changes.some(it => it.code === change)) return refuse({ code: 'change_missing' })
  return reason.trim() === '' ? refuse({ code: 'change_reason_missing' }) : done(true)
}

/** The milestones of the edition and the team's own, in the order of their days. */
export const milestonesOf = <T>(
  milestones: readonly { code: string; day: Day; name: T }[],
  { own, reached }: Content,
) =>
  [
    ...milestones.map(({ code, day, name }) => ({ day, name: name as T | string, aim: reached[code] ?? '' })),
    ...own.map(({ day, name }) => ({ day, name: name as T | string, aim: '' })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

/** How many of the edition's steps are in each state. */
export function stepCounts(steps: readonly { code: string }[], content: Content): Record<StepState, number> {
  const counts = { not_started: 0, under_way: 0, done: 0, left_out: 0 }
  for (const { code } of steps) counts[content.steps[code]?.state ?? 'not_started'] += 1
  return counts
}

/** The two published versions to compare: those asked for, or the latest two. Versions come with the latest first. */
export function comparedOf(versions: readonly Version[], { a, de }: { de: number; a: number }) {
  const published = versions.filter(it => it.state === 'published')
  const numbered = (number: number) => published.find(it => it.number === number)
  return { before: de ? numbered(de) : published[1], after: a ? numbered(a) : published[0] }
}
