import { pick, type Random, shuffled, whole } from '../../testing/index.ts'
import type { Problem } from '../problem.ts'
import { problem, type Sketch } from './build.ts'

/** 2 to 4 challenges of one or two seat types, 3 to 6 people: small enough for every matching to be listed. */
export function smallMarket(
  random: Random,
  chance: { tie: number; lock: number; exclusion: number; budget?: number },
): Problem {
  const ids = Array.from({ length: whole(random, 3, 6) }, (_, i) => `p${i}`)
  const challenges = Array.from({ length: whole(random, 2, 4) }, (_, i) => `C${i}`)
  const names = challenges.flatMap(id => (random() < 0.5 ? [`${id}/dev`] : [`${id}/data`, `${id}/dev`]))
  const seats: Sketch['seats'] = {}
  for (const seat of names) {
    const ranked = shuffled(random, ids).filter(() => random() < 0.8)
    const price = whole(random, 1, 3)
    const [required, optional] = pick(random, [
      [1, 0],
      [1, 0],
      [1, 1],
      [2, 0],
      [0, 1],
      [0, 2],
    ])
    seats[seat] = {
      required: required as number,
      optional: optional as number,
      price,
      ranking: withTies(random, ranked, chance.tie),
    }
  }
  const optional = names.flatMap(seat => Array<string>(seats[seat]?.optional ?? 0).fill(seat))
  const cost = (count: (seat: string) => number) =>
    names.reduce((sum, seat) => sum + count(seat) * (seats[seat]?.price ?? 0), 0)
  const needed = names.reduce((sum, seat) => sum + (seats[seat]?.required ?? 0), 0)
  const lockedSeat = random() < chance.lock ? pick(random, names) : undefined
  const { required = 0, optional: more = 0 } = seats[lockedSeat ?? ''] ?? {}
  const locked = shuffled(random, ids).slice(0, whole(random, 1, Math.min(2, required + more)))
  const locks = Object.fromEntries(lockedSeat ? locked.map(id => [id, lockedSeat]) : [])
  const beyond = lockedSeat ? Math.max(0, locked.length - required) : 0
  const exclusions: Record<string, string> =
    random() < chance.exclusion ? { [pick(random, ids)]: pick(random, [...names, `${challenges[0]}/*`]) } : {}
  const least = cost(seat => Math.max(seats[seat]?.required ?? 0, seat === lockedSeat ? locked.length : 0))
  const most = cost(seat => (seats[seat]?.required ?? 0) + (seats[seat]?.optional ?? 0))
  return problem({
    wishes: Object.fromEntries(ids.map(id => [id, someOf(random, names)])),
    seats,
    places: needed + whole(random, beyond, optional.length),
    ...(random() < (chance.budget ?? 0) ? { budget: whole(random, least, most) } : {}),
    seed: String(random()),
    priority: shuffled(random, challenges).join(' '),
    optionalOrder: shuffled(random, optional).join(' '),
    locks,
    exclusions,
  })
}

/** Five people and five single seats, everyone wishing and ranked everywhere: often several stable matchings. */
export function crossedMarket(random: Random): Problem {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const names = ['V', 'W', 'X', 'Y', 'Z']
  const seats = names.map(name => [name, { optional: 1, ranking: shuffled(random, ids).join(' ') }] as const)
  const wishes = ids.map(id => [id, shuffled(random, names).join(' ')] as const)
  return problem({ wishes: Object.fromEntries(wishes), seats: Object.fromEntries(seats) })
}

const someOf = (random: Random, names: string[]) =>
  shuffled(random, names)
    .slice(0, whole(random, 1, 4))
    .join(' ')

function withTies(random: Random, ranked: string[], chance: number): string {
  const tiers: string[][] = []
  for (const id of ranked) {
    if (tiers.length > 0 && random() < chance) tiers.at(-1)?.push(id)
    else tiers.push([id])
  }
  return tiers.map(tier => `(${tier.join(' ')})`).join(' ')
}

/** The same problem with everything whose order has no effect listed in another order. */
export function listedOtherwise(random: Random, p: Problem): Problem {
  return {
    ...p,
    candidates: shuffled(random, p.candidates),
    challenges: shuffled(random, p.challenges).map(c => ({ ...c, seats: shuffled(random, c.seats) })),
    rankings: shuffled(random, p.rankings).map(r => ({
      ...r,
      tiers: r.tiers.map(tier => shuffled(random, tier)),
      points: shuffled(random, r.points),
    })),
    locks: shuffled(random, p.locks),
    exclusions: shuffled(random, p.exclusions),
    teammates: shuffled(random, p.teammates).map(pair => shuffled(random, pair) as [string, string]),
  }
}

/**
 * The size of the second edition: 84 people heard (or more), 13 challenges, 28 places: two required seats a challenge and an optional
 * one, marks from 5 to 20 a person and seat that leave ties, one to three challenges wished.
 */
export function editionSize(random: Random, people = 84): Problem {
  const digits = String(people - 1).length
  const ids = Array.from({ length: people }, (_, i) => `p${String(i).padStart(digits, '0')}`)
  const profile = new Map(ids.map(id => [id, pick(random, ['dev', 'dev', 'data', 'data', 'data', 'design'])]))
  const challenges = Array.from({ length: 13 }, (_, i) => `C${String(i).padStart(2, '0')}`)
  const seats: Sketch['seats'] = {}
  const wishes = new Map(
    ids.map(id => [
      id,
      shuffled(random, challenges)
        .slice(0, whole(random, 1, 3))
        .map(c => `${c}/${profile.get(id)}`),
    ]),
  )
  for (const seat of challenges.flatMap(c => ['data', 'dev', 'design'].map(p => `${c}/${p}`))) {
    const required = seat.endsWith('design') ? 0 : 1
    const ranked = ids.filter(id => wishes.get(id)?.includes(seat)).map(id => ({ id, mark: whole(random, 5, 20) }))
    const marks = [...new Set(ranked.map(({ mark }) => mark))].sort((a, b) => b - a).filter(mark => mark >= 8)
    const tiers = marks.map(
      mark =>
        `(${ranked
          .filter(r => r.mark === mark)
          .map(r => r.id)
          .join(' ')})`,
    )
    seats[seat] = { required, optional: 1 - required, ranking: tiers.join(' ') }
  }
  return problem({
    wishes: Object.fromEntries([...wishes].map(([id, list]) => [id, list.join(' ')])),
    seats,
    places: 28,
    seed: String(random()),
  })
}
