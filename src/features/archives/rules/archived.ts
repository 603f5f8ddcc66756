/** What a challenge of a past edition asked for, in the words of the old site's files. */
export const SKILLS = ['datascience', 'dataengineering', 'design', 'dev', 'geomatique'] as const
export type Skill = (typeof SKILLS)[number]

/** A past edition as lists show it. `fellows` and `mentors` are counted from its challenges. */
export type ArchivedEdition = {
  id: string
  promotion: string
  number: number | null
  title: string
  colour: string
  year: number | null
  months: number | null
  challenges: number
  fellows: number
  mentors: number
  places: number
}

/** A challenge of a past edition as catalogues and cards show it; its own page reads an `ArchivedSheet`. */
export type ArchivedChallenge = {
  id: number
  /** The edition's identifier, which is also its part of the address: eig-1, dig. */
  edition: string
  editionTitle: string
  slug: string
  title: string
  /** One sentence; in English where the files have it. */
  description: { fr: string; en: string }
  administration: string
  place: string
  skills: Skill[]
  year: number | null
  fellows: number
}

export type KeyFigure = { amount: number; description: string }
export type Project = { title: string; image: string; description: string; url: string; call_to_action: string }
export type Video = { id: string; platform: string; description: string; show: boolean }

/** Everything that is known of one, without any person. */
export type ArchivedSheet = ArchivedChallenge & {
  administrationWebsite: string
  website: string
  sourceCode: string
  poster: string
  months: number | null
  mentors: number
  keyFigures: KeyFigure[]
  projects: Project[]
  introVideos: Video[]
  endVideos: Video[]
  body: string
}

export type Part = 'fellow' | 'mentor'

/** Somebody of a past edition as far as it may be shown: a field that may not is empty, and nobody without a name is here. */
export type ArchivedPerson = {
  slug: string
  name: string
  part: Part
  profile: string
  challenge: { slug: string; title: string }
  biography: string
  links: { kind: LinkKind; href: string }[]
}

export const LINK_KINDS = ['website', 'github', 'gitlab', 'twitter', 'linkedin'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** What narrows a list of past challenges: one of these skills at least; what is empty narrows nothing. */
export type ArchiveFilters = {
  q: string
  edition: string
  skills: readonly string[]
  administration: string
  place: string
}

export const NO_FILTER: ArchiveFilters = { q: '', edition: '', skills: [], administration: '', place: '' }

const hosts: Record<Exclude<LinkKind, 'website' | 'linkedin'>, string> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  twitter: 'https://twitter.com/',
}

/** The address that a name on a network, or an address as it was given, stands for. */
export const linkOf = (kind: LinkKind, given: string): string =>
  kind === 'website' || kind === 'linkedin' ? given : hosts[kind] + encodeURIComponent(given)

/**
 * The texts in which none of these names stands: somebody who is not shown is not named by a video either. Accents, capitals and
 * the order of first and last name do not hide a name.
 */
export function withoutNames<T>(texts: readonly T[], words: (it: T) => string, names: readonly string[]): T[] {
  const hidden = names.map(plainWords).filter(it => it.length > 1)
  return texts.filter(it => {
    const said = new Set(plainWords(words(it)))
    return !hidden.some(name => name.every(word => said.has(word)))
  })
}

/** A card whose sentence names nobody hidden; its title stays, or one would not know what it is about. */
export function cardWithout(it: ArchivedChallenge, names: readonly string[]): ArchivedChallenge {
  const [description = { fr: '', en: '' }] = withoutNames([it.description], said => `${said.fr} ${said.en}`, names)
  return { ...it, description }
}

/** A sheet none of whose texts names somebody hidden. */
export function sheetWithout(it: ArchivedSheet, names: readonly string[]): ArchivedSheet {
  const ofVideo = ({ description }: Video) => description
  const [body = ''] = withoutNames([it.body], text => text, names)
  return {
    ...it,
    ...cardWithout(it, names),
    keyFigures: withoutNames(it.keyFigures, ({ description }) => description, names),
    projects: withoutNames(it.projects, project => `${project.title} ${project.description}`, names),
    introVideos: withoutNames(it.introVideos, ofVideo, names),
    endVideos: withoutNames(it.endVideos, ofVideo, names),
    body,
  }
}

const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
