import { sum } from '../../../../kernel/sum.ts'
import { measured } from '../../../impact/rules.ts'
import { type Content, open, type Value } from '../dataset.ts'
import type { Facts, LiveFacts, PastChallenge } from '../facts.ts'
import { isPast, opened, pastRecords } from '../release.ts'

const HERE = 'Enregistrements du programme'
const SITE = 'Site du programme'
const PRINTED = 'Évaluation du programme et appels à projets'

const seatsOf = ({ challenges }: LiveFacts) => sum(challenges.flatMap(it => it.seats.map(seat => seat.offered)))

export function editions(facts: Facts): Content {
  const past = pastRecords(facts).map((it): Value[] => [
    ...[it.id, it.title.fr, it.title.en, null, null, null, measured([it], 'challenges') ?? null],
    ...[measured([it], 'fellows') ?? null, it.counts['public_servants'] ?? null, PRINTED],
  ])
  const live = opened(facts, 'call').map((it): Value[] => {
    const { calendar, contract, id, title } = it.edition
    const known = isPast(it, 'results', facts.now)
    return [
      ...[id, title.fr, title.en, calendar.start.day, calendar.end, contract.months, it.challenges.length],
      ...(known ? [sum(it.profiles.map(({ count }) => count)), it.counts.publicServants] : [null, null]),
      HERE,
    ]
  })
  return open([...past, ...live])
}

export const calls = (facts: Facts): Content =>
  open(
    opened(facts, 'call').map(it => {
      const { callCloses, callOpens } = it.edition.instants
      const announced = it.announcedAt && it.announcedAt <= facts.now ? it.announcedAt.toISOString() : null
      return [
        ...[it.edition.id, callOpens.toISOString(), callCloses.toISOString(), announced],
        ...[it.challenges.length, seatsOf(it)],
      ]
    }),
  )

/** A past team is known by its people: where its record names nobody, how many they were is not known. */
const knownTeam = ({ fellows }: Pick<PastChallenge, 'fellows'>): number | null => fellows || null

export function challenges(facts: Facts): Content {
  const past = facts.past
    .filter(({ edition }) => !facts.live.some(it => it.edition.id === edition))
    .map((it): Value[] => [
      ...[it.edition, it.slug, it.title, it.host || null, null, it.place || null, null, 'ended', knownTeam(it)],
      `${facts.publicUrl}/defis/${it.edition}/${it.slug}`,
    ])
  const live = opened(facts, 'call').flatMap(it =>
    it.challenges.map((challenge): Value[] => [
      ...[it.edition.id, challenge.slug, challenge.title, challenge.host, challenge.institution, challenge.place],
      ...[challenge.theme, challenge.state],
      isPast(it, 'results', facts.now) ? sum(challenge.seats.map(seat => seat.filled)) : null,
      `${facts.publicUrl}/defis/${challenge.slug}`,
    ]),
  )
  return open([...past, ...live])
}

/** Seats are offered from the call on; who filled them is nobody's to know before the announcement. */
export const seats = (facts: Facts): Content =>
  open(
    opened(facts, 'call').flatMap(it =>
      it.challenges.flatMap(({ seats: own, slug }) =>
        own.map(({ filled, offered, profile }): Value[] => [
          ...[it.edition.id, slug, profile, offered, isPast(it, 'results', facts.now) ? filled : null],
        ]),
      ),
    ),
  )

export function places(facts: Facts): Content {
  const past = facts.past
    .filter(it => it.place !== '' && !facts.live.some(({ edition }) => edition.id === it.edition))
    .map(it => ({ ...it, fellows: knownTeam(it) }))
  const live = opened(facts, 'call').flatMap(it => livePlaces(it, facts.now))
  const byPlace = Map.groupBy([...past, ...live], ({ edition, place }) => `${edition}\n${place}`)
  return open(
    [...byPlace.values()].map(all => [
      ...[all[0]?.edition ?? '', all[0]?.place ?? '', all.length],
      all.some(it => it.fellows === null) ? null : sum(all.map(it => it.fellows ?? 0)),
    ]),
  )
}

function livePlaces(live: LiveFacts, now: Date) {
  const known = isPast(live, 'results', now)
  return live.challenges.map(({ place, seats: own }) => ({
    ...{ edition: live.edition.id, place, fellows: known ? sum(own.map(({ filled }) => filled)) : null },
  }))
}

/** Those of the public agenda, once the cohort is known. */
export const sessions = (facts: Facts): Content =>
  open(
    opened(facts, 'results').flatMap(it =>
      it.sessions.map((session): Value[] => [
        ...[it.edition.id, session.title, session.kind, session.starts.toISOString(), session.ends.toISOString()],
        session.place || null,
      ]),
    ),
  )

/** What a mentor and the team released. */
export const achievements = (facts: Facts): Content =>
  open(
    opened(facts, 'results').flatMap(it =>
      it.items.map((item): Value[] => {
        const slug = it.challenges.find(({ id }) => id === item.challengeId)?.slug ?? item.challengeId
        return [it.edition.id, slug, item.kind, item.title, item.url]
      }),
    ),
  )

export { HERE, PRINTED, SITE }
