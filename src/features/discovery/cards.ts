import { formatDay, formatInstant, type Lang } from '../../platform/i18n/index.ts'
import type { Entry } from '../challenges/rules.ts'
import { announcedNow } from '../cohort/index.ts'
import { findPublishedPost } from '../content/index.ts'
import { wordsIn } from '../content/rules.ts'
import type { Applied } from '../edition/index.ts'
import { listPublishedReleases } from '../press/index.ts'
import { callStateOf } from './call-state.ts'
import type { Card } from './card.ts'
import { findShown, type Reading, shownChallenges } from './records.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

/** What the picture called `kind-slug` or `kind` says now, or undefined where there is no such page. Two queries at most. */
export async function cardOf(reading: Reading, edition: Applied, lang: Lang, name: string): Promise<Card | undefined> {
  const [kind = '', slug = ''] = name.split(/-(.*)/s)
  const card = { lang, programme: edition.programme.name[lang], seats: [] }
  if (kind === 'challenge') return challengeCard(reading, edition, card, slug)
  if (kind === 'post') return postCard(reading, card, slug)
  if (kind === 'release') return releaseCard(reading, edition, card, slug)
  if (slug !== '') return undefined
  if (kind === 'cohort') return cohortCard(reading, edition, card)
  return kind === 'site' ? siteCard(reading, edition, card) : undefined
}

type Around = Pick<Card, 'lang' | 'programme' | 'seats'>

const standing = (edition: Applied, { lang }: Around, now: Date, entry?: Entry) =>
  callStateOf({ edition, lang, now }, entry)

async function challengeCard(
  reading: Reading,
  edition: Applied,
  card: Around,
  slug: string,
): Promise<Card | undefined> {
  const entry = await findShown(reading, edition, slug)
  if (!entry) return undefined
  const { sheet } = entry
  return {
    ...card,
    eyebrow: `${text[card.lang].challengeOf(edition.labels.challenge[card.lang], sheet.number)} · ${sheet.place}`,
    title: sheet.title,
    text: shortened(sheet.host.name[card.lang], 90),
    seats: tokensOf(edition, [entry]),
    state: standing(edition, card, reading.now(), entry),
  }
}

const tokensOf = ({ profiles }: Applied, entries: readonly Entry[]): Card['seats'] =>
  entries
    .flatMap(it => it.seats)
    .map(({ profile, state }) => ({
      ...{ profile, state, letter: profiles.find(it => it.code === profile)?.letter ?? '?' },
    }))

async function postCard({ db }: Reading, card: Around, slug: string): Promise<Card | undefined> {
  const post = await findPublishedPost(db, slug)
  if (!post) return undefined
  const { words } = wordsIn(post.document, card.lang)
  return {
    ...card,
    eyebrow: text[card.lang].cards.post,
    title: words.title,
    text: '',
    state: shortened(words.description, 70),
  }
}

async function releaseCard(
  { db, now }: Reading,
  edition: Applied,
  card: Around,
  slug: string,
): Promise<Card | undefined> {
  const release = (await listPublishedReleases(db, edition.id, now())).find(it => it.slug === slug)
  if (!release) return undefined
  const { headline, lead } = release.words
  const when = formatDay(card.lang, release.publishedAt, edition.zone)
  return {
    ...card,
    eyebrow: text[card.lang].cards.release,
    title: headline[card.lang],
    text: shortened(lead[card.lang], 100),
    state: when.charAt(0).toUpperCase() + when.slice(1),
  }
}

async function cohortCard(reading: Reading, edition: Applied, card: Around): Promise<Card> {
  const t = text[card.lang].cards
  const announced = await announcedNow(reading.db, edition.id, reading.now())
  const when = formatInstant(card.lang, edition.instants.announcement, edition.zone)
  const state = announced ? t.teams(announced.fellows, announced.teams) : t.soon(when)
  return { ...card, eyebrow: t.cohort, title: edition.title[card.lang], text: '', state }
}

async function siteCard(reading: Reading, edition: Applied, card: Around): Promise<Card> {
  const { lang } = card
  const offered = (await shownChallenges(reading, edition)).filter(it => it.state !== 'withdrawn')
  const t = text[lang]
  const label = edition.labels.challenge[lang]
  const seats = offered.flatMap(it => it.seats).length
  const counted = t.cards.places(`${offered.length} ${offered.length > 1 ? label.many : label.one}`, t.seats(seats))
  return {
    ...card,
    eyebrow: offered.length > 0 ? counted : '',
    title: edition.title[lang],
    text: firstClause(edition.summary[lang], 110),
    state: standing(edition, card, reading.now()),
  }
}

/** What comes before a comma, where it says enough; cut between two words otherwise. */
function firstClause(words: string, most: number): string {
  const comma = words.lastIndexOf(', ', most)
  return comma > most / 3 ? words.slice(0, comma) : shortened(words, most)
}

/** Cut between two words. */
const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')}…`
