import { type KeyFigure, type Project, SKILLS, type Skill, type Video } from './archived.ts'
import { nearest } from './faults.ts'
import { oldAddress, type Reader, slugOf } from './reader.ts'

/** A challenge as the files have it, with the names that it gives. */
export type SiteChallenge = {
  key: string
  promotion: string
  slug: string
  linkTo: string
  oldSlug: string
  title: string
  image: string
  skills: Skill[]
  description: string
  descriptionEn: string
  administration: string
  administrationWebsite: string
  place: string
  website: string
  sourceCode: string
  poster: string
  year: number | undefined
  months: number | undefined
  fellows: number
  mentors: number
  keyFigures: KeyFigure[]
  projects: Project[]
  introVideos: Video[]
  endVideos: Video[]
  body: string
}

export const CHALLENGE_KEYS: readonly string[] = [
  ...['image', 'title', 'link_to', 'skills', 'description', 'description_en', 'administration'],
  ...['administration_website', 'ville', 'website', 'source_code', 'poster', 'year', 'promotion', 'duration_months'],
  ...['eigs', 'mentors', 'eigs_count', 'mentors_count', 'key_figures', 'projects', 'intro_videos'],
  ...['end_of_project_videos', 'body', 'class', 'colorback'],
]

/** A challenge; undefined when it has no title or no promotion, which nothing can replace. */
export function challengeFrom(read: Reader, key: string): SiteChallenge | undefined {
  const title = read.text(['title'], 'required')
  const [promotion = ''] = read.texts(['promotion'], 'required')
  const year = read.year(['year'], 'required')
  const linkTo = read.text(['link_to'], 'required')
  const old = oldAddress(linkTo)
  if (linkTo && !old) read.note('empty_address', ['link_to'], linkTo, { kept: true })
  if (old && year && old.year !== year) read.note('wrong_year', ['link_to'], linkTo, { kept: true })
  const slug = old?.slug ?? slugOf(title)
  const address = { key, promotion, slug, linkTo, oldSlug: old?.slug ?? '', title, year }
  const whole = { ...address, ...aboutOf(read), ...hostOf(read), ...teamOf(read), ...resultsOf(read) }
  return title && promotion && slug ? whole : undefined
}

const aboutOf = (read: Reader) => ({
  image: read.text(['image'], 'required'),
  skills: skillsOf(read),
  description: read.text(['description'], 'required'),
  descriptionEn: read.text(['description_en']),
  body: read.text(['body']),
})

const hostOf = (read: Reader) => ({
  administration: read.text(['administration'], 'required'),
  administrationWebsite: read.url(['administration_website'], 'required'),
  place: read.text(['ville']),
  months: monthsOf(read),
})

function monthsOf(read: Reader): number | undefined {
  const months = read.whole(['duration_months'], 'required')
  if (months === undefined || (months >= 1 && months <= 60)) return months
  read.note('wrong_type', ['duration_months'], String(months))
  return undefined
}

/** How many there are; who they are is asked of both files at once. */
const teamOf = (read: Reader) => ({ fellows: countOf(read, 'eigs'), mentors: countOf(read, 'mentors') })

function countOf(read: Reader, key: 'eigs' | 'mentors'): number {
  if (read.has(`${key}_count`)) return read.count([`${key}_count`]) ?? 0
  return new Set(read.texts([key], 'required')).size
}

/** Words of the older files beside those of today. */
const FORMER: Record<string, Skill> = { data: 'datascience', web: 'dev', design: 'design' }

function skillsOf(read: Reader): Skill[] {
  const given = read.texts(['skills'], 'required')
  const [only = ''] = given
  if (given.length === 1 && only.includes('//')) {
    read.note('wrong_type', ['skills'], only)
    return only.split('//').flatMap(it => FORMER[it.trim().toLowerCase()] ?? [])
  }
  return [...new Set(given.flatMap((it, i) => skillIn(read, it, i)))]
}

function skillIn(read: Reader, skill: string, index: number): Skill[] {
  const known = SKILLS.find(it => it === skill)
  if (!known) read.note('unknown_skill', ['skills', index], skill, { instead: nearest(skill, SKILLS) })
  return known ? [known] : []
}

const resultsOf = (read: Reader) => ({
  website: read.url(['website']),
  sourceCode: read.url(['source_code']),
  poster: read.url(['poster']),
  keyFigures: each(read, 'key_figures', { from: 2, to: 4 }, figureAt),
  projects: each(read, 'projects', { from: 1, to: 10 }, projectAt),
  introVideos: each(read, 'intro_videos', undefined, videoAt),
  endVideos: each(read, 'end_of_project_videos', undefined, videoAt),
})

type At<T> = (read: Reader, key: string, index: number) => T | undefined

function each<T>(read: Reader, key: string, expected: { from: number; to: number } | undefined, at: At<T>): T[] {
  const size = read.size([key])
  if (size > 0 && expected && (size < expected.from || size > expected.to))
    read.note('wrong_count', [key], String(size), { kept: true, instead: `${expected.from}–${expected.to}` })
  return Array.from({ length: size }, (_, i) => at(read, key, i)).filter(it => it !== undefined)
}

const figureAt: At<KeyFigure> = (read, key, i) => {
  const amount = read.whole([key, i, 'amount'], 'required')
  const description = read.text([key, i, 'description'], 'required')
  return amount === undefined || description === '' ? undefined : { amount, description }
}

const projectAt: At<Project> = (read, key, i) => {
  const title = read.text([key, i, 'title'], 'required')
  const description = read.text([key, i, 'description'], 'required')
  const image = read.text([key, i, 'image'], 'required')
  const url = read.url([key, i, 'url'])
  return title ? { title, description, image, url, call_to_action: read.text([key, i, 'call_to_action']) } : undefined
}

const videoAt: At<Video> = (read, key, i) => {
  const id = read.text([key, i, 'id'], 'required')
  const platform = read.text([key, i, 'platform'], 'required')
  const description = read.text([key, i, 'description'], 'required')
  return id ? { id, platform, description, show: read.flag([key, i, 'show']) } : undefined
}
