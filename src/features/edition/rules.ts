import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Grant } from '../../kernel/role.ts'
import type { Edition, EditionData } from './rules/data.ts'
import type { Scale } from './rules/parts.ts'

export type * from './rules/arrivals.ts'
export * from './rules/articles.ts'
export type * from './rules/coaching.ts'
export type * from './rules/contact.ts'
export type * from './rules/content.ts'
export type * from './rules/data.ts'
export type * from './rules/directory.ts'
export { type Finding, type Path, pathText } from './rules/finding.ts'
export * from './rules/hiring.ts'
export type * from './rules/money.ts'
export type * from './rules/open-data.ts'
export type * from './rules/parts.ts'
export * from './rules/press.ts'
export type * from './rules/privacy.ts'
export type * from './rules/progress.ts'
export type * from './rules/results.ts'
export type * from './rules/sessions.ts'
export type * from './rules/signals.ts'
export * from './rules/surveys.ts'
export * from './rules/versions.ts'
export type * from './rules/weeks.ts'

export type Phase =
  | 'upcoming'
  | 'open'
  | 'closed'
  | 'preselection'
  | 'interviews'
  | 'deliberation'
  | 'notified'
  | 'announced'
  | 'running'
  | 'ended'

/**
 * Where the calendar stands at an instant: each phase starts at its instant and lasts until the next one starts.
 * `closed` lasts from the end of the call to the start of preselection, and may be empty.
 * The calendar only says what is due; whether results were really sent is a fact of the offers.
 */
export function phaseAt(edition: Pick<Edition, 'instants'>, now: Date): Phase {
  const { instants } = edition
  const starts: [Date, Phase][] = [
    [instants.end, 'ended'],
    [instants.start, 'running'],
    [instants.announcement, 'announced'],
    [instants.notification, 'notified'],
    [instants.interviewsEnd, 'deliberation'],
    [instants.interviewsStart, 'interviews'],
    [instants.preselectionStarts, 'preselection'],
    [instants.callCloses, 'closed'],
    [instants.callOpens, 'open'],
  ]
  return starts.find(([from]) => now.getTime() >= from.getTime())?.[1] ?? 'upcoming'
}

/** The team changes an edition, and only the one it runs. */
export const mayChange = ({ grants }: { grants: readonly Grant[] }, editionId: string): boolean =>
  grants.some(grant => grant.role === 'team' && grant.editionId === editionId)

export type UseRefusal =
  | { code: 'not_applied' }
  | { code: 'already_in_force' }
  | { code: 'nobody_runs_it' }
  | { code: 'reason_missing' }

type Use = { id: string; inForce: string | undefined; reason: string; applied: boolean; hasTeam: boolean }

/** An edition is put in force once it has been applied and somebody can run it, and somebody says why. */
export function canUse({ id, inForce, reason, applied, hasTeam }: Use): Result<true, UseRefusal> {
  if (!applied) return refuse({ code: 'not_applied' })
  if (id === inForce) return refuse({ code: 'already_in_force' })
  if (!hasTeam) return refuse({ code: 'nobody_runs_it' })
  return reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(true)
}

/**
 * Which edition somebody's own pages are about: the one they ask for when it is in force or they take part in it; otherwise
 * the one in force, unless they only take part in others: then the one they came to last.
 */
export function ownEditionId(grants: readonly Grant[], inForce: string, asked?: string): string {
  const own = grants.map(({ editionId }) => editionId)
  if (asked !== undefined && (asked === inForce || own.includes(asked))) return asked
  return own.includes(inForce) ? inForce : (own.at(-1) ?? inForce)
}

/** Whether the call takes applications: from its opening instant included to its closing instant excluded. */
export const callIsOpen = (edition: Pick<Edition, 'instants'>, now: Date) => phaseAt(edition, now) === 'open'

type Hiding = Pick<Edition, 'instants' | 'wishes'>

/** From when challenges are public: the call's opening, or where they are hidden, the opening of the second window. */
export const challengesKnownAt = ({ instants, wishes }: Hiding): Date =>
  (wishes.challengesHidden && instants.wishesOpen) || instants.callOpens

/** Some editions keep their challenges unknown until candidates are asked for their wishes. */
export const challengesHidden = (edition: Hiding, now: Date): boolean =>
  edition.wishes.challengesHidden && now < challengesKnownAt(edition)

/** The fewest and most fellows of a challenge's team, its exception included. */
export function teamSize(edition: Pick<EditionData, 'teams'>, challengeId: string): { min: number; max: number } {
  return edition.teams.exceptions.find(exception => exception.challenge === challengeId) ?? edition.teams
}

/** Every mark the scale allows, lowest first; computed in whole steps so that 0.1 never becomes 0.30000000000000004. */
export function marksOf({ min, max, step }: Pick<Scale, 'min' | 'max' | 'step'>): number[] {
  const count = Math.floor((max - min) / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toFixed(6)))
}
