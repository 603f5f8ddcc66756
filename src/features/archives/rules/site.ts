import { agree, type Held } from './agree.ts'
import type { Part } from './archived.ts'
import { CHALLENGE_KEYS, challengeFrom, type SiteChallenge } from './challenge.ts'
import { derivedFrom, EDITION_KEYS, editionFrom, type SiteEdition, usualYear } from './edition.ts'
import { type Fault, nearest } from './faults.ts'
import { PERSON_KEYS, personFrom, type SitePerson } from './person.ts'
import { type Entry, type Reader, readerOf } from './reader.ts'

/** The three files of a site, entry by entry, and what was wrong in reading them. */
export type SiteFiles = { editions: Entry[]; challenges: Entry[]; people: Entry[]; faults: Fault[] }

/** What can be taken over from a site, and everything that was wrong in it, in the order of its files. */
export type Site = {
  editions: SiteEdition[]
  challenges: SiteChallenge[]
  people: SitePerson[]
  parts: { person: string; promotion: string; slug: string; part: Part }[]
  faults: Fault[]
}

/** Checks the files of a site against each other. `programme` names a promotion that no file describes: « EIG » makes EIG 1. */
export function siteFrom(files: SiteFiles, programme: string): Site {
  const faults = [...files.faults]
  const ofEditions = heldIn(files.editions, { keys: EDITION_KEYS, faults, from: it => editionFrom(it, programme) })
  const ofChallenges = heldIn(files.challenges, { keys: CHALLENGE_KEYS, faults, from: challengeFrom })
  const ofPeople = heldIn(files.people, { keys: PERSON_KEYS, faults, from: personFrom })
  const described = once(
    once(ofEditions, it => it.promotion),
    it => it.id,
  )
  const named = once(ofChallenges, it => `${it.promotion} ${it.slug}`)
  const people = once(ofPeople, it => `${it.year} ${it.slug}`)
  const editions = editionsOf(described, named, programme)
  const challenges = named.filter(({ it }) => editions.some(({ promotion }) => promotion === it.promotion))
  const parts = agree({ challenges, people, editions })
  const held = { editions, challenges: challenges.map(({ it }) => it), people: people.map(({ it }) => it) }
  return { ...held, parts, faults: inOrder(faults) }
}

type Reading<T> = { keys: readonly string[]; faults: Fault[]; from: (read: Reader, key: string) => T | undefined }

/** Those of the entries that could be read, with what reads them. */
function heldIn<T>(entries: readonly Entry[], { faults, from, keys }: Reading<T>): Held<T>[] {
  return entries.flatMap(entry => {
    const reader = readerOf(entry, faults)
    checkKeys(entry, keys, reader)
    const it = from(reader, entry.key)
    return it ? [{ it, entry, reader }] : []
  })
}

function checkKeys(entry: Entry, keys: readonly string[], reader: Reader) {
  for (const key of Object.keys(entry.value))
    if (!keys.includes(key)) reader.note('unknown_key', [key], key, { instead: nearest(key, keys) })
}

/** The first of those that share a name; the others are noted and left aside. */
function once<T>(all: readonly Held<T>[], nameOf: (it: T) => string): Held<T>[] {
  const seen = new Map<string, Held<T>>()
  for (const held of all) {
    const first = seen.get(nameOf(held.it))
    if (first) held.reader.note('duplicate', [], held.entry.key, { instead: first.entry.key })
    else seen.set(nameOf(held.it), held)
  }
  return [...seen.values()]
}

/**
 * Those described, then those that only challenges name, which is noted at the first of these when a file describes others. What
 * has no address of its own, « ? » or « DIG » beside « dig », is no promotion: its challenges are noted, and left out.
 */
function editionsOf(
  described: Held<SiteEdition>[],
  challenges: Held<SiteChallenge>[],
  programme: string,
): SiteEdition[] {
  const known = new Map(described.map(({ it }) => [it.promotion, it]))
  for (const { it, reader } of challenges) {
    if (known.has(it.promotion)) continue
    const derived = derivedFrom(it.promotion, programme)
    const like = [...known.values()].find(({ id }) => id === derived.id)
    const kept = derived.id !== '' && !like
    if (described.length > 0 || !kept)
      reader.note('unknown_promotion', ['promotion'], it.promotion, { kept, instead: like?.promotion })
    if (kept) known.set(it.promotion, derived)
  }
  const yearsOf = (promotion: string) =>
    challenges.filter(({ it }) => it.promotion === promotion).map(({ it }) => it.year)
  return [...known.values()].map(it => ({ ...it, year: it.year ?? usualYear(yearsOf(it.promotion)) }))
}

const inOrder = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
