import type { Day } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'

/** What a card can show, each apart. `challenge` goes with the trade and the host. */
export const FIELDS = ['name', 'cohort', 'challenge', 'email', 'phone', 'links', 'biography', 'skills'] as const
export type Field = (typeof FIELDS)[number]

/** Who reads a field, each including those before: nobody, one's own cohorts, every cohort, everybody. The rank is what is stored. */
export const AUDIENCES = ['nobody', 'cohort', 'alumni', 'public'] as const
export type Audience = (typeof AUDIENCES)[number]
export type Consents = Record<Field, Audience>

export const rankOf = (audience: Audience): number => AUDIENCES.indexOf(audience)
export const audienceOf = (rank: number): Audience => AUDIENCES[rank] ?? 'nobody'

export const LEVELS = ['expert', 'interested', 'learning'] as const
export type Level = (typeof LEVELS)[number]

/** Where somebody stands before the directory: whether they are or were in a cohort, and in which they are now. */
export type Standing = { member: boolean; current: readonly string[] }

export type Participation = {
  editionId: string | null
  role: 'fellow' | 'operational_mentor' | 'high_level_mentor'
  challengeId: string | null
  profile: string | null
}

/** A card as one reader may see it: what they may not is null, and was never read from the database. */
export type Card = {
  personId: number
  name: string
  email: string | null
  phone: string | null
  links: string | null
  biography: string | null
  skills: { name: string; code: string | null; level: Level }[]
  participations: Participation[]
}

export type Details = { phone: string; links: string; biography: string }

export const BIOGRAPHY_MAX = 600
const LINKS_MAX = 5

export type CardRefusal =
  | { code: 'biography_long' }
  | { code: 'links_many' }
  | { code: 'link_wrong' }
  | { code: 'phone_wrong' }

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(it => it.trim())
    .filter(it => it !== '')

/** A field that nobody reads keeps nothing; what is kept fits. */
export function canSaveCard(consents: Consents, given: Details): Result<Details, CardRefusal> {
  const kept = (field: 'phone' | 'links' | 'biography') => (consents[field] === 'nobody' ? '' : given[field].trim())
  const links = linesOf(kept('links'))
  const [biography, phone] = [kept('biography'), kept('phone')]
  if (biography.length > BIOGRAPHY_MAX) return refuse({ code: 'biography_long' })
  if (links.length > LINKS_MAX) return refuse({ code: 'links_many' })
  if (links.some(it => !/^https?:\/\/[^\s"<>]+$/.test(it))) return refuse({ code: 'link_wrong' })
  if (!/^[+\d][\d\s.()-]{5,24}$|^$/.test(phone)) return refuse({ code: 'phone_wrong' })
  return done({ phone, links: links.join('\n'), biography })
}

/** What changed hands, as facts: fields and audiences, never what is in them. */
export const changesOf = (before: Consents, after: Consents): Partial<Record<Field, string>> =>
  Object.fromEntries(
    FIELDS.filter(field => before[field] !== after[field]).map(field => [field, `${before[field]} > ${after[field]}`]),
  )

export const CLOSED: Consents = {
  ...{ name: 'nobody', cohort: 'nobody', challenge: 'nobody', email: 'nobody' },
  ...{ phone: 'nobody', links: 'nobody', biography: 'nobody', skills: 'nobody' },
}

export type PostKind = 'wanted' | 'offered'
export type Post = {
  id: number
  editionId: string
  /** Of its author, unless they let nobody here know it. */
  name: string | null
  email: string | null
  isOwn: boolean
  kind: PostKind
  wide: boolean
  title: string
  body: string
  until: Day
  state: 'open' | 'helped' | 'ended'
  postedAt: Date
  skills: { code: string | null; name: string }[]
  answers: number
  hasAnswered: boolean
}

export const TITLE_MAX = 90
export const BODY_MAX = 1500
/** A post lasts at most this many days: an old one disappoints whoever answers it. */
export const LONGEST_DAYS = 90

export type PostRefusal =
  | { code: 'title_missing' }
  | { code: 'body_missing' }
  | { code: 'too_long' }
  | { code: 'until_wrong' }
  | { code: 'message_missing' }
  | { code: 'not_open' }
  | { code: 'answered_before' }

type Posting = { title: string; body: string; until: Day; today: Day; latest: Day }

export function canPost({ body, latest, title, today, until }: Posting): Result<true, PostRefusal> {
  if (title.trim() === '') return refuse({ code: 'title_missing' })
  if (body.trim() === '') return refuse({ code: 'body_missing' })
  if (title.length > TITLE_MAX || body.length > BODY_MAX) return refuse({ code: 'too_long' })
  return until >= today && until <= latest ? done(true) : refuse({ code: 'until_wrong' })
}

/** A post is answered until its last day included, unless its author has closed it. */
export const isOpen = ({ state, until }: Pick<Post, 'state' | 'until'>, today: Day): boolean =>
  state === 'open' && today <= until

type Replying = { post: Pick<Post, 'state' | 'until' | 'hasAnswered'>; message: string; today: Day }

/** Somebody answers a post once, with words. */
export function canReply({ message, post, today }: Replying): Result<true, PostRefusal> {
  if (!isOpen(post, today)) return refuse({ code: 'not_open' })
  if (post.hasAnswered) return refuse({ code: 'answered_before' })
  if (message.trim() === '') return refuse({ code: 'message_missing' })
  return message.length > BODY_MAX ? refuse({ code: 'too_long' }) : done(true)
}
