import { LINK_KINDS, type LinkKind } from './archived.ts'
import { nearest } from './faults.ts'
import { oldAddress, type Reader, slugOf } from './reader.ts'

/** Somebody as the files have them, with the challenges that they name. */
export type SitePerson = {
  key: string
  name: string
  year: number
  slug: string
  profile: string
  programme: string
  classes: string[]
  years: number[]
  image: string
  biography: string
} & Record<LinkKind, string>

export const PERSON_KEYS: readonly string[] = [
  ...['title', 'profil', 'programme', 'class', 'annees', 'defis', 'image_url', 'link_to', 'biography'],
  ...LINK_KINDS,
]

const PROFILES: readonly string[] = [
  ...['Data scientist', 'Designer', 'Designeuse', 'Développeur', 'Développeuse', 'Data engineer'],
  ...['Mentor', 'Mentore', 'Accompagnement'],
]

/** Somebody; undefined without a name or a year, since nothing then tells them from others. */
export function personFrom(read: Reader, key: string): SitePerson | undefined {
  const name = read.text(['title'], 'required')
  const years = yearsOf(read)
  const linkTo = read.text(['link_to'], 'required')
  const old = oldAddress(linkTo)
  if (linkTo && !old) read.note('empty_address', ['link_to'], linkTo, { kept: true })
  const [year, slug] = [old?.year ?? years[0], old?.slug ?? slugOf(name)]
  const about = { ...partOf(read), ...linksOf(read), biography: read.text(['biography']) }
  return name && year !== undefined && slug ? { key, name, year, slug, years, ...about } : undefined
}

function yearsOf(read: Reader): number[] {
  const given = read.texts(['annees'], 'required')
  const years = given.map(Number)
  for (const [i, year] of years.entries()) if (!isYear(year)) read.note('wrong_type', ['annees', i], given[i] ?? '')
  return years.filter(isYear)
}

const isYear = (year: number) => Number.isInteger(year) && year >= 1900 && year <= 2200

function partOf(read: Reader) {
  const profile = read.text(['profil'], 'required')
  if (profile && !PROFILES.includes(profile))
    read.note('unknown_profile', ['profil'], profile, { kept: true, instead: nearest(profile, PROFILES) })
  return {
    profile,
    programme: read.text(['programme'], 'required'),
    classes: read.texts(['class'], 'required').flatMap(it => it.split(/\s+/)),
    image: read.text(['image_url'], 'required'),
  }
}

const linksOf = (read: Reader) => ({
  website: read.url(['website']),
  linkedin: read.url(['linkedin']),
  github: handleOf(read, 'github'),
  gitlab: handleOf(read, 'gitlab'),
  twitter: handleOf(read, 'twitter'),
})

/** A name on a network. An address given in its place is understood when it ends with one. */
function handleOf(read: Reader, key: 'github' | 'gitlab' | 'twitter'): string {
  const given = read.text([key])
  if (/^[\w.-]*$/.test(given)) return given
  const name = /^(?:@|https?:\/\/(?:www\.)?[\w.]+\/)([\w.-]+)\/?$/.exec(given)?.[1] ?? ''
  read.note('handle_is_url', [key], given, { kept: name !== '', instead: name || undefined })
  return name
}
