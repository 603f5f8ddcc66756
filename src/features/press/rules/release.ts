import { plusDays } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Edition, ReleaseKind, ReleaseWords, Text } from '../../edition/rules.ts'
import { type Facts, missingFigures } from './facts.ts'

const RELEASE_STATES = [
  ...(['draft', 'in_clearance', 'cleared', 'scheduled'] as const),
  ...(['published', 'corrected', 'withdrawn'] as const),
] as const
export type ReleaseState = (typeof RELEASE_STATES)[number]

export type Quote = { words: Text; speaker: string; office: Text }
/** What is written of a release; `features` are the challenges it puts forward, whose hosts clear it too. */
export type ReleaseText = ReleaseWords & { quotes: Quote[]; features: string[] }

export type Version = { number: number; words: ReleaseText; facts: Facts | null; factsHash: string | null }
export type Clearance = {
  party: string
  answer: 'given' | 'refused'
  reason: string
  saidBy: string
  recordedBy: string
  answeredAt: Date
}

export type Release = {
  id: number
  editionId: string
  kind: ReleaseKind
  slug: string
  state: ReleaseState
  version: number
  publishedVersion: number | null
  round: number
  askedAt: Date | null
  publishAt: Date | null
  publishedAt: Date | null
  withdrawnAt: Date | null
  withdrawalReason: string
}

export type ReleaseRefusal =
  | { code: 'missing'; field: string }
  | { code: 'too_long'; field: string; most: number }
  | { code: 'figures_missing'; figures: string[] }
  | { code: 'facts_changed' | 'no_clearance_yet' | 'not_now' | 'already_answered' | 'not_a_party' }
  | { code: 'reason_missing' | 'name_missing' | 'not_a_time' | 'in_the_past' | 'conflict' | 'nobody' }

export const MOST = { headline: 140, lead: 600, closing: 400, words: 600, line: 150 } as const

/** A release is written in both languages; a quotation says who speaks, and as what. */
export function canWrite(words: ReleaseText): Result<true, ReleaseRefusal> {
  for (const field of ['headline', 'lead', 'closing'] as const)
    for (const lang of ['fr', 'en'] as const) {
      const typed = words[field][lang]
      if (typed === '') return refuse({ code: 'missing', field: `${field}_${lang}` })
      if (typed.length > MOST[field]) return refuse({ code: 'too_long', field: `${field}_${lang}`, most: MOST[field] })
    }
  const [index, field] = words.quotes.map((it, at) => [at, quoteFault(it)] as const).find(it => it[1]) ?? []
  return field ? refuse({ code: 'missing', field: `quote_${index}_${field}` }) : done(true)
}

function quoteFault({ office, speaker, words }: Quote): string | undefined {
  if (words.fr === '') return 'fr'
  if (words.en === '') return 'en'
  if (speaker === '') return 'speaker'
  return office.fr === '' ? 'office_fr' : office.en === '' ? 'office_en' : undefined
}

/** What is under embargo is not rewritten: the embargo is lifted first. */
export const mayRewrite = ({ state }: Pick<Release, 'state'>): Result<true, ReleaseRefusal> =>
  state === 'scheduled' || state === 'withdrawn' ? refuse({ code: 'not_now' }) : done(true)

export type Party = { id: string; name: Text; challengeId: string | null }

/** Who must clear a release (R52): those that the edition names for its kind, and the host of each challenge it puts forward. */
export function partiesOf(
  edition: Pick<Edition, 'challenges' | 'press'>,
  kind: ReleaseKind,
  { features }: ReleaseText,
): Party[] {
  const named = edition.press.clearance?.by.filter(it => it.of.includes(kind)) ?? [TEAM]
  const hosts = edition.challenges.filter(it => features.includes(it.id))
  return [
    ...named.map(({ id, name }) => ({ id, name, challengeId: null })),
    ...hosts.map(({ host, id, title }) => ({
      id: `host:${id}`,
      name: { fr: `${host.name.fr} (${title})`, en: `${host.name.en} (${title})` },
      challengeId: id,
    })),
  ]
}

const TEAM = { id: 'team', name: { fr: 'Équipe du programme', en: 'Programme team' } }
const USUAL_DAYS = 3

/** The day by which those asked should have answered, in the edition's zone. */
export const clearBy = ({ press }: Pick<Edition, 'press'>, askedOn: string): string =>
  plusDays(askedOn, press.clearance?.days ?? USUAL_DAYS)

/** Clearance is asked of a draft, or anew when figures have changed since; not while one of its figures is unknown. */
export function canAsk(release: Release, changed: boolean, facts: Facts): Result<true, ReleaseRefusal> {
  const again = (release.state === 'in_clearance' || release.state === 'cleared') && changed
  if (release.state !== 'draft' && !again) return refuse({ code: 'not_now' })
  const figures = missingFigures(facts)
  return figures.length > 0 ? refuse({ code: 'figures_missing', figures }) : done(true)
}

/** Whether the facts of today, by their hash, are no longer those that were frozen for clearance. */
export const isChanged = (version: Pick<Version, 'factsHash'>, hash: string): boolean =>
  version.factsHash !== null && version.factsHash !== hash

export type Answer = { party: string; answer: 'given' | 'refused'; reason: string; saidBy: string }
type Answering = {
  release: Release
  changed: boolean
  parties: readonly Party[]
  own: readonly Party[]
  answered: readonly Clearance[]
}

/** Each party answers once in a round, about the figures that are still true; a refusal says why. */
export function canAnswer(it: Answering, answer: Answer): Result<ReleaseState, ReleaseRefusal> {
  if (it.release.state !== 'in_clearance') return refuse({ code: 'not_now' })
  if (it.changed) return refuse({ code: 'facts_changed' })
  if (!it.own.some(({ id }) => id === answer.party)) return refuse({ code: 'not_a_party' })
  if (it.answered.some(({ party }) => party === answer.party)) return refuse({ code: 'already_answered' })
  if (answer.saidBy === '') return refuse({ code: 'name_missing' })
  if (answer.answer === 'refused') return answer.reason === '' ? refuse({ code: 'reason_missing' }) : done('draft')
  return done(it.answered.length + 1 === it.parties.length ? 'cleared' : 'in_clearance')
}

/** What was cleared may be published, now or at the end of an embargo, as long as its figures are true. */
export function canPublish(
  release: Release,
  changed: boolean,
  at?: { until: Date; now: Date },
): Result<true, ReleaseRefusal> {
  if (release.state !== 'cleared') return refuse({ code: 'no_clearance_yet' })
  if (changed) return refuse({ code: 'facts_changed' })
  return at && at.until <= at.now ? refuse({ code: 'in_the_past' }) : done(true)
}

/** What the rule does with a release at an instant: nothing before its embargo ends; then published, unless its figures changed. */
export function dueOf({ publishAt, state }: Release, changed: boolean, now: Date): 'publish' | 'return' | undefined {
  if (state !== 'scheduled' || !publishAt || publishAt > now) return undefined
  return changed ? 'return' : 'publish'
}

/** The state of a release that has just been published. */
export const publishedState = ({ publishedVersion }: Pick<Release, 'publishedVersion'>): ReleaseState =>
  publishedVersion === null ? 'published' : 'corrected'

/** Withdrawing says why: readers are told. */
export const canWithdraw = ({ state }: Pick<Release, 'state'>, reason: string): Result<true, ReleaseRefusal> =>
  state === 'withdrawn' ? refuse({ code: 'not_now' }) : reason === '' ? refuse({ code: 'reason_missing' }) : done(true)

/** Whether a release under embargo may be read by a personal link: the very version that is scheduled, until its instant. */
export function previewState(
  link: { version: number; expiresAt: Date; revokedAt: Date | null },
  release: Pick<Release, 'publishedVersion' | 'state' | 'version'>,
  now: Date,
): 'open' | 'published' | 'ended' {
  if (link.revokedAt) return 'ended'
  if (release.state !== 'withdrawn' && release.publishedVersion === link.version) return 'published'
  return release.state === 'scheduled' && release.version === link.version && now < link.expiresAt ? 'open' : 'ended'
}

export type VersionRow = Version & { reason: string; writtenAt: Date; by: string | null; publishedAt: Date | null }

/** A release as the public reads it: the facts are those that were cleared. */
export type PublishedRelease = Pick<Release, 'id' | 'kind' | 'slug'> & {
  editionId: string
  version: number
  words: ReleaseText
  facts: Facts
  /** When it was first published, and when the version that is read was, if it is a correction. */
  publishedAt: Date
  correctedAt: Date | null
  withdrawnAt: Date | null
  withdrawalReason: string
}

/** How many quotations a release has room for. */
export const QUOTES = 2
