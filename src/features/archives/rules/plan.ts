import type { SiteChallenge } from './challenge.ts'
import type { SiteEdition } from './edition.ts'
import type { SitePerson } from './person.ts'
import { slugOf } from './reader.ts'
import type { Site } from './site.ts'

/** A challenge or somebody as the archive holds them, with the parts that people had in it. */
export type KeptChallenge = SiteChallenge & { parts: string[] }
export type Kept = { editions: SiteEdition[]; challenges: KeptChallenge[]; people: SitePerson[] }

export type Change = {
  kind: 'edition' | 'challenge' | 'person'
  name: string
  change: 'added' | 'changed'
  /** What differs from what is kept; nothing for what is new. */
  fields: string[]
}

/** What an import would write. `gone` are kept though the files no longer have them. */
export type Plan = {
  editions: SiteEdition[]
  challenges: KeptChallenge[]
  people: SitePerson[]
  changes: Change[]
  same: number
  gone: { challenges: number; people: number }
}

/** The files beside what is kept: what is new or differs. The same files a second time change nothing. */
export function planOf(site: Site, kept: Kept): Plan {
  const editions = site.editions.map(it => settled(it, kept.editions))
  const challenges = site.challenges.map(it => ({ ...it, parts: partsOf(site, it, kept) }))
  const [ofEditions, ofChallenges, ofPeople] = [
    compare('edition', editions, kept.editions, it => it.promotion),
    compare('challenge', challenges, kept.challenges, it => `${it.promotion} ${it.slug}`),
    compare('person', site.people, kept.people, it => it.key),
  ] as const
  return {
    ...{ editions: ofEditions.written, challenges: ofChallenges.written, people: ofPeople.written },
    changes: [...ofEditions.changes, ...ofChallenges.changes, ...ofPeople.changes],
    same: ofEditions.same + ofChallenges.same + ofPeople.same,
    gone: { challenges: ofChallenges.gone, people: ofPeople.gone },
  }
}

/** What only challenges tell of a promotion never takes the place of what a file described; its address is for ever. */
function settled(it: SiteEdition, kept: readonly SiteEdition[]): SiteEdition {
  const known = kept.find(({ promotion }) => promotion === it.promotion)
  if (!known)
    return {
      ...it,
      id: kept.some(({ id }) => id === it.id) ? slugOf(`${it.id} ${it.promotion}`) : it.id,
      derived: false,
    }
  return it.derived ? known : { ...it, id: known.id, derived: false }
}

/** Who had a part in it. Files without any person say nothing of that: what is known stays. */
function partsOf(site: Site, { promotion, slug }: SiteChallenge, kept: Kept): string[] {
  const known = kept.challenges.find(it => it.promotion === promotion && it.slug === slug)
  if (site.people.length === 0) return known?.parts ?? []
  return site.parts
    .filter(it => it.promotion === promotion && it.slug === slug)
    .map(({ part, person }) => `${part} ${person}`)
    .toSorted()
}

function compare<T extends object>(kind: Change['kind'], given: T[], kept: readonly T[], nameOf: (it: T) => string) {
  const known = new Map(kept.map(it => [nameOf(it), it]))
  const changes = given.flatMap((it): { it: T; change: Change }[] => {
    const before = known.get(nameOf(it))
    const fields = before ? differing(before, it) : []
    if (before && fields.length === 0) return []
    return [{ it, change: { kind, name: called(it), change: before ? 'changed' : 'added', fields } }]
  })
  const names = new Set(given.map(nameOf))
  const gone = kept.filter(it => !names.has(nameOf(it))).length
  const written = changes.map(({ it }) => it)
  return { written, changes: changes.map(({ change }) => change), same: given.length - changes.length, gone }
}

const called = (it: object): string => ('title' in it ? String(it.title) : 'name' in it ? String(it.name) : '')

/** The keys of the files under which something differs. */
const differing = (before: object, it: object): string[] => {
  const fields = Object.entries(it)
    .filter(([key, value]) => inOrder(value) !== inOrder((before as Record<string, unknown>)[key]))
    .map(([key]) => FILE_KEYS[key] ?? key)
  return [...new Set(fields)]
}

/** What the files call what we call otherwise. */
const FILE_KEYS: Record<string, string> = {
  ...{ linkTo: 'link_to', slug: 'link_to', oldSlug: 'link_to', descriptionEn: 'description_en', place: 'ville' },
  ...{ administrationWebsite: 'administration_website', sourceCode: 'source_code', months: 'duration_months' },
  ...{ fellows: 'eigs', parts: 'eigs', keyFigures: 'key_figures', introVideos: 'intro_videos' },
  ...{ endVideos: 'end_of_project_videos', profile: 'profil', years: 'annees', classes: 'class', name: 'title' },
  ...{ firstChallenge: 'defi', colour: 'colorback' },
}

/** A value as text, the keys of its objects in one order whatever the database's. */
const inOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  )
