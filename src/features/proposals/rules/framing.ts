import { addressWord } from '../../../kernel/address-word.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Challenge, Edition, ProfileCode, Text } from '../../edition/rules.ts'
import { cellsOf, columnsOf, type FormDefinition, questionsOf, type Values, valuesOf } from '../../forms/rules.ts'
import type { ProposalState } from './proposal.ts'

/** A challenge as the team and its host agree to publish it. `seats`: how many of each profile. */
export type Framed = {
  title: string
  tagline: Text
  host: { name: Text; institution: Text }
  place: string
  theme: string
  seats: Partial<Record<ProfileCode, number>>
  problem: Text
  work: Text
  sought: Text
}

/** The title is the first line that the form asks. */
export function titleIn(definition: FormDefinition, values: Values): string {
  const first = questionsOf(definition).find(it => it.kind === 'line')
  return first ? (values[`q.${first.code}`] ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 200) : ''
}

/** What the host wrote, where the form asks it under these codes: a first version to frame. */
export function framedFrom(definition: FormDefinition, values: Values, { themes }: Pick<Edition, 'themes'>): Framed {
  const said = saidIn(definition, values)
  return {
    ...{ title: titleIn(definition, values), tagline: said('summary'), place: '', theme: themes[0]?.code ?? '' },
    ...{ host: { name: said('operational_bearer'), institution: said('administrative_bearer') }, seats: {} },
    ...{ problem: said('problem'), work: said('solution'), sought: said('why_fellows') },
  }
}

/** An answer by the code of its question, the same in both languages; empty where the form does not ask it. */
function saidIn(definition: FormDefinition, values: Values) {
  const [typed, columns] = [valuesOf(definition, values), columnsOf(definition)]
  return (code: string): Text => {
    const column = columns.find(it => it.code === code)
    const [cell] = column ? cellsOf(typed, column) : []
    return both(typeof cell === 'string' ? cell : '')
  }
}

const both = (text: string): Text => ({ fr: text, en: text })

export type FrameRefusal =
  | { code: 'not_kept_yet' }
  | { code: 'changed_meanwhile' }
  | { code: 'already_published' }
  | { code: 'title_taken' }
  | { code: 'frame_incomplete'; missing: string[] }

/** What is missing before it can be published: texts in both languages, a place, a theme of the edition, seats. */
function missingIn(framed: Framed, { teams, themes }: Pick<Edition, 'themes' | 'teams'>): string[] {
  const seats = Object.values(framed.seats).reduce((sum, it) => sum + it, 0)
  return [
    ...(addressWord(framed.title) === '' ? ['title'] : []),
    ...textsMissing(framed),
    ...(framed.place === '' ? ['place'] : []),
    ...(themes.some(it => it.code === framed.theme) ? [] : ['theme']),
    ...(seats >= 1 && seats <= teams.max ? [] : ['seats']),
  ]
}

function textsMissing({ host, problem, sought, tagline, work }: Framed): string[] {
  return Object.entries({ tagline, ...host, problem, work, sought }).flatMap(([name, it]) =>
    (['fr', 'en'] as const).filter(lang => it[lang] === '').map(lang => `${name}_${lang}`),
  )
}

type Publishing = { state: ProposalState; framed: Framed | null; edition: Edition; taken: readonly string[] }

/** Whether a kept and framed proposal may enter the catalogue: `taken` are the slugs that other proposals have there. */
export function canPublish({ edition, framed, state, taken }: Publishing): Result<Framed, FrameRefusal> {
  if (state === 'published') return refuse({ code: 'already_published' })
  if (state !== 'kept') return refuse({ code: 'not_kept_yet' })
  const missing = framed ? missingIn(framed, edition) : ['title']
  if (!framed || missing.length > 0) return refuse({ code: 'frame_incomplete', missing })
  return taken.includes(addressWord(framed.title)) ? refuse({ code: 'title_taken' }) : done(framed)
}

/** The sheet that the catalogue keeps. */
export function challengeOf(framed: Framed, edition: Pick<Edition, 'id'>, number: number): Challenge {
  const slug = addressWord(framed.title)
  const seats = Object.entries(framed.seats).flatMap(([profile, count]) =>
    Array.from({ length: count }, () => ({ profile: profile as ProfileCode, optional: false })),
  )
  const { host, place, problem, sought, tagline, theme, title, work } = framed
  const about = { title, tagline, host, place, theme, seats, sheet: { problem, work, sought } }
  return {
    id: `${edition.id}-${slug}`,
    slug,
    number,
    ...about,
    clearance: false,
    selfFunded: false,
    closurePriority: number,
  }
}
