import type { Edition, Institution, ReleaseKind, Text } from '../../edition/rules.ts'

/** A challenge as a release names it; `fellows` by profile, empty before the results. */
export type ToldChallenge = {
  title: string
  tagline: Text
  host: Text
  place: string
  fellows: { profile: string; count: number }[]
}

/** What the records say at the instant of the release. `counts` is absent while the records cannot say. */
export type Records = { challenges: ToldChallenge[]; counts: Record<string, number> | undefined }

/** Everything a release says that nobody writes: frozen when its clearance is asked. */
export type Facts = {
  kind: ReleaseKind
  number: number
  edition: Text
  programme: { name: Text; about: Text; website: string }
  zone: string
  place: Text | null
  releaseOn: string | null
  seats: number
  /** `seats` with those that open only if every team is complete: `note` tells of them. */
  profiles: { code: string; people: Text; name: Text; seats: number }[]
  note: Text | null
  challenges: ToldChallenge[]
  contract: { months: number; kind: Text }
  start: { day: string; firm: boolean }
  end: string
  team: { min: number; max: number; exceptions: { title: string; min: number; max: number }[] }
  pay: { currency: string; least: number; most: number }
  call: { opens: string; closes: string }
  support: Text[]
  funding: Text
  institutions: Pick<Institution, 'about' | 'name' | 'roles' | 'short'>[]
  contact: string
  counts: Record<string, number>
}

/** The figures that a release cannot do without; while one is missing it is not ready for clearance. */
const NEEDED: Record<ReleaseKind, readonly string[]> = {
  opening: [],
  results: ['candidates', 'interviewed', 'fellows', 'teams'],
  closing: ['fellows', 'teams', 'openCode', 'datasets', 'trainings', 'trained'],
}

/** The facts of a release, all computed. */
export function factsOf(edition: Edition, kind: ReleaseKind, { challenges, counts }: Records): Facts {
  const { calendar, contract, instants, institutions, number, programme, title, zone } = edition
  const { about, name, website } = programme
  return {
    ...{ kind, number, edition: title, programme: { about, name, website }, zone },
    ...{ place: edition.press.place ?? null, releaseOn: kind === 'opening' ? (edition.press.releaseOn ?? null) : null },
    ...{ seats: edition.places.announced, note: edition.places.note ?? null },
    profiles: profilesOf(edition),
    challenges,
    contract: { months: contract.months, kind: contract.kind },
    ...{ start: calendar.start, end: calendar.end, team: teamOf(edition), pay: payOf(edition) },
    call: { opens: instants.callOpens.toISOString(), closes: instants.callCloses.toISOString() },
    ...{ support: edition.support, funding: edition.funding.source, contact: edition.press.email },
    institutions: institutions.map(toldInstitution),
    counts: Object.fromEntries(NEEDED[kind].flatMap(it => (counts?.[it] === undefined ? [] : [[it, counts[it]]]))),
  }
}

const toldInstitution = ({ about, name, roles, short }: Institution): Facts['institutions'][number] => ({
  ...{ name, roles },
  ...(about && { about }),
  ...(short && { short }),
})

function profilesOf({ challenges, profiles }: Edition): Facts['profiles'] {
  const seats = challenges.flatMap(it => it.seats)
  return profiles
    .filter(({ code }) => seats.some(it => it.profile === code))
    .map(({ code, name, people }) => ({
      ...{ code, name, people },
      seats: seats.filter(it => it.profile === code).length,
    }))
}

function teamOf({ challenges, teams }: Edition): Facts['team'] {
  const exceptions = teams.exceptions.flatMap(({ challenge, max, min }) => {
    const { title } = challenges.find(it => it.id === challenge) ?? {}
    return title ? [{ title, min, max }] : []
  })
  return { min: teams.min, max: teams.max, exceptions }
}

function payOf({ pay }: Edition): Facts['pay'] {
  const all = pay.rule === 'flat' ? [pay.netMonthly] : pay.bands.map(it => it.netMonthly)
  return { currency: pay.currency, least: Math.min(...all), most: Math.max(...all) }
}

/** The figures of a release in the order in which they are told: what the database keeps has none. */
export const figuresInOrder = ({ counts, kind }: Facts): [name: string, value: number][] =>
  NEEDED[kind].flatMap((name): [string, number][] => (counts[name] === undefined ? [] : [[name, counts[name]]]))

/** The names of figures that the records cannot give yet. */
export const missingFigures = ({ counts, kind }: Facts): string[] => NEEDED[kind].filter(it => counts[it] === undefined)
