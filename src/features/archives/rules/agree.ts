import type { Part } from './archived.ts'
import type { SiteChallenge } from './challenge.ts'
import type { SiteEdition } from './edition.ts'
import { nearest } from './faults.ts'
import type { SitePerson } from './person.ts'
import { type Entry, type Reader, readerOf } from './reader.ts'

/** Something read from an entry, with the reader that notes what else is found about it. */
export type Held<T> = { it: T; entry: Entry; reader: Reader }

type Agreeing = { challenges: Held<SiteChallenge>[]; people: Held<SitePerson>[]; editions: SiteEdition[] }

type SitePart = { person: string; promotion: string; slug: string; part: Part }

/**
 * Who had which part in which challenge, as the challenges say it of people whom a file knows; and a note wherever challenges,
 * people and promotions say different things of each other. Where no file of people is given, nobody is asked for in it.
 */
export function agree(all: Agreeing): SitePart[] {
  checkYears(all)
  checkVideos(all.challenges)
  if (all.people.length === 0) return []
  const parts = all.challenges.flatMap(held => partsOf(held, all.people))
  checkPeople(all, parts)
  return parts
}

/** What an entry says, read again without noting anything twice. */
const again = ({ entry }: { entry: Entry }) => readerOf(entry, [])

function partsOf(held: Held<SiteChallenge>, people: Held<SitePerson>[]): SitePart[] {
  const names = new Map(people.map(person => [person.entry.key, person]))
  const { promotion, slug } = held.it
  const lists = [
    ['eigs', 'fellow'],
    ['mentors', 'mentor'],
  ] as const
  const found = lists.flatMap(([key, part]) =>
    again(held)
      .texts([key])
      .flatMap((name, i): SitePart[] => {
        const person = names.get(name)
        if (!person) held.reader.note('unknown_person', [key, i], name, { instead: nearest(name, names.keys()) })
        else checkNamed(held, person, { part, path: [key, i] })
        return person ? [{ person: name, promotion, slug, part }] : []
      }),
  )
  return found.filter((it, i) => found.findIndex(other => other.person === it.person) === i)
}

type Named = { part: Part; path: readonly (string | number)[] }

function checkNamed({ it, entry, reader }: Held<SiteChallenge>, person: Held<SitePerson>, { part, path }: Named) {
  const named = again(person).texts(['defis'])
  if (!named.some(name => name === entry.key || name === it.title))
    reader.note('not_named_by_person', path, person.entry.key, { kept: true })
  const isMentor = person.it.profile.startsWith('Mentor')
  if (part === 'fellow' && isMentor) reader.note('wrong_part', path, person.entry.key, { kept: true })
}

/** Each person against the challenges that they name, and against those that name them. */
function checkPeople({ challenges, editions, people }: Agreeing, parts: readonly SitePart[]) {
  const keys = new Set(challenges.flatMap(({ entry, it }) => [entry.key, it.title]))
  for (const person of people) {
    const own = parts.filter(it => it.person === person.entry.key)
    for (const [i, name] of again(person).texts(['defis']).entries()) {
      const named = challenges.filter(({ entry, it }) => entry.key === name || it.title === name)
      const back = named.some(({ it }) => own.some(part => part.slug === it.slug && part.promotion === it.promotion))
      if (named.length === 0)
        person.reader.note('unknown_challenge', ['defis', i], name, { instead: nearest(name, keys) })
      else if (!back) person.reader.note('not_named_back', ['defis', i], name)
    }
    checkTags(person, own, editions)
  }
}

/** A tag of a promotion, such as eig-2, belongs to whoever had a part in one of its challenges; its year is one of theirs. */
function checkTags({ it, reader }: Held<SitePerson>, own: readonly SitePart[], editions: readonly SiteEdition[]) {
  if (own.length === 0) return
  const mine = editions.filter(edition => own.some(part => part.promotion === edition.promotion))
  const instead = mine.map(edition => edition.id).join(', ')
  for (const edition of editions)
    if (it.classes.includes(edition.id) && !mine.includes(edition))
      reader.note('wrong_class', ['class'], edition.id, { kept: true, instead })
  for (const { year } of mine)
    if (year !== undefined && it.years.length > 0 && !it.years.some(own => own === year || own === year + 1))
      reader.note('wrong_year', ['annees'], it.years.join(', '), { kept: true, instead: String(year) })
}

/** A challenge has the year of its promotion. */
function checkYears({ challenges, editions }: Agreeing) {
  const years = new Map(editions.map(it => [it.promotion, it.year]))
  for (const { it, reader } of challenges) {
    const year = years.get(it.promotion)
    if (year !== undefined && it.year !== undefined && it.year !== year)
      reader.note('wrong_year', ['year'], String(it.year), { kept: true, instead: String(year) })
  }
}

/** One video of two challenges: one of them was perhaps copied and not corrected. */
function checkVideos(challenges: readonly Held<SiteChallenge>[]) {
  const first = new Map<string, string>()
  for (const { it, reader } of challenges)
    for (const [i, { id }] of it.endVideos.entries()) {
      const before = first.get(id)
      if (before && before !== it.key)
        reader.note('video_twice', ['end_of_project_videos', i], id, { kept: true, instead: before })
      first.set(id, before ?? it.key)
    }
}
