import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Grant } from '../../kernel/role.ts'
import type { Edition } from '../edition/rules.ts'
import type { PublicLinks } from '../offers/rules.ts'
import { challengesOf, holds } from '../people/rules.ts'

export const isTeam = (actor: { readonly grants: readonly Grant[] } | undefined, editionId: string) =>
  holds(actor, editionId, 'team')

export type Message = { fr: string; en: string }
export type Announcement = { publishAt: Date; message: Message }

/** From its instant on, the cohort is public. */
export const announcedBy = (announcement: Announcement | undefined, now: Date): Announcement | undefined =>
  announcement && now.getTime() >= announcement.publishAt.getTime() ? announcement : undefined

export type Refusal =
  | { code: 'not_released' }
  | { code: 'already_announced' }
  | { code: 'in_the_past' }
  | { code: 'no_instant' }
  | { code: 'message_missing'; lang: 'fr' | 'en' }

type Scheduling = {
  released: boolean
  current: Announcement | undefined
  publishAt: Date | undefined
  message: Message
  now: Date
}

/** An announcement is scheduled after everybody has their answer, in both languages, and may move until it is out. */
export function canSchedule(it: Scheduling): Result<Date, Refusal> {
  if (!it.released) return refuse({ code: 'not_released' })
  if (announcedBy(it.current, it.now)) return refuse({ code: 'already_announced' })
  if (!it.publishAt) return refuse({ code: 'no_instant' })
  if (it.publishAt.getTime() < it.now.getTime()) return refuse({ code: 'in_the_past' })
  for (const lang of ['fr', 'en'] as const)
    if (it.message[lang].trim() === '') return refuse({ code: 'message_missing', lang })
  return done(it.publishAt)
}

/**
 * Somebody who joined, or a mentor who agreed to be named. `name` and `slug`, the address of their page, are null unless they want
 * it published; `biography` is null unless they agreed to it, and may then still be empty.
 */
export type Somebody = {
  part: 'fellow' | 'mentor'
  challenge: string
  /** Empty for a mentor. */
  profile: string
  name: string | null
  slug: string | null
  biography: string | null
  links: PublicLinks
  path: string
}

export type PublicPerson = Somebody & { name: string; slug: string }

export const isPublic = (it: Somebody): it is PublicPerson => it.name !== null && it.slug !== null

/** The fellows alone, mentors left out. */
export const fellowsAmong = (people: readonly Somebody[]): Somebody[] => people.filter(it => it.part === 'fellow')

type Joined = { challenge: string; profile: string }

/** The teams in the published order of challenges; challenges without anybody are not among them. */
export function teamsOf<C extends { id: string }, F extends Pick<Joined, 'challenge'>>(
  challenges: readonly C[],
  fellows: readonly F[],
) {
  return challenges
    .map(challenge => ({ challenge, fellows: fellows.filter(it => it.challenge === challenge.id) }))
    .filter(team => team.fellows.length > 0)
}

/** How many fellows of each profile, in the order of the edition. */
export const profileCounts = (profiles: readonly { code: string }[], fellows: readonly Joined[]) =>
  profiles
    .map(({ code }) => ({ code, count: fellows.filter(it => it.profile === code).length }))
    .filter(it => it.count > 0)

type Holder = { readonly grants: readonly Grant[] }

/** The challenges that somebody mentors, in either part, each once. */
export const mentoredBy = (actor: Holder, editionId: string): string[] => [
  ...new Set([
    ...challengesOf(actor, editionId, 'operational_mentor'),
    ...challengesOf(actor, editionId, 'high_level_mentor'),
  ]),
]

/** The challenges whose ranked lists somebody decides on as their operational mentor. */
export const rankedBy = (actor: Holder, editionId: string): string[] =>
  challengesOf(actor, editionId, 'operational_mentor')

/** A day on a panel: where, and from when to when. */
export type PanelDay = { panel: string; room: string; startsAt: Date; endsAt: Date }

export type RankedList = { id: number; challenge: string; profile: string; state: 'open' | 'closed' }

/** Somebody offered a seat; who they are is only there once they accepted it. */
export type Member = { challenge: string; profile: string; name: string | null; email: string | null }

const STEPS = ['call', 'interviews', 'notification', 'announcement', 'start'] as const
export type MentorStep = (typeof STEPS)[number]

/** The steps that a mentor has before them, the one under way included. */
export function stepsAhead({ instants }: Pick<Edition, 'instants'>, now: Date) {
  const { announcement, callCloses, callOpens, interviewsEnd, interviewsStart, notification, start } = instants
  const spans: Record<MentorStep, [Date, Date]> = {
    call: [callOpens, callCloses],
    interviews: [interviewsStart, interviewsEnd],
    notification: [notification, notification],
    announcement: [announcement, announcement],
    start: [start, start],
  }
  return STEPS.map(step => ({ step, from: spans[step][0], until: spans[step][1] }))
    .filter(({ until }) => until.getTime() > now.getTime())
    .map(it => ({ ...it, state: it.from.getTime() <= now.getTime() ? ('current' as const) : ('future' as const) }))
}
