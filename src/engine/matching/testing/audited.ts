import { pick, type Random, shuffled, whole } from '../../testing/index.ts'
import { type Levels, levelsOf } from '../audit/levels.ts'
import { solve } from '../index.ts'
import type { Outcome } from '../outcome.ts'
import type { Problem } from '../problem.ts'
import { problem } from './build.ts'
import { smallMarket } from './random.ts'

/** The same problem as if the other challenges had never existed. */
function restrictedTo(problem: Problem, open: ReadonlySet<string>): Problem {
  const among = <T extends { challenge: string }>(items: T[]) => items.filter(({ challenge }) => open.has(challenge))
  return {
    ...problem,
    candidates: problem.candidates.map(({ id, wishes }) => ({ id, wishes: among(wishes) })),
    challenges: problem.challenges.filter(({ id }) => open.has(id)),
    rankings: among(problem.rankings),
    closurePriority: problem.closurePriority.filter(id => open.has(id)),
    optionalOrder: among(problem.optionalOrder),
    locks: among(problem.locks),
    exclusions: among(problem.exclusions),
  }
}

/** What the rule gives when exactly these challenges are open, read from `solve`; undefined when it would close one of them. */
export function playedWith(
  problem: Problem,
  open: ReadonlySet<string>,
): { levels: Levels; outcome: Outcome } | undefined {
  const outcome = solve(restrictedTo(problem, open))
  return outcome.closed.length > 0 ? undefined : { levels: levelsOf(problem, outcome.assignments, open), outcome }
}

/** Every set of challenges that holds those under locks. */
export function openSets({ challenges, locks }: Problem): Set<string>[] {
  const ids = challenges.map(({ id }) => id)
  const sets = Array.from({ length: 2 ** ids.length }, (_, mask) => new Set(ids.filter((_, i) => (mask >> i) & 1)))
  return sets.filter(set => locks.every(({ challenge }) => set.has(challenge)))
}

/** A small market with budget, points and teammates, so that every level of the audit has something to say. */
export function auditMarket(random: Random): Problem {
  const problem = smallMarket(random, { tie: 0.3, lock: 0.2, exclusion: 0.2, budget: 0.4 })
  const ids = problem.candidates.map(({ id }) => id)
  const pair = (): [string, string] => [pick(random, ids.slice(0, 2)), pick(random, ids.slice(2))]
  return {
    ...problem,
    rankings: problem.rankings.map(ranking => ({
      ...ranking,
      points: ranking.tiers.flat().map(candidate => ({ candidate, points: whole(random, 5, 20) })),
    })),
    teammates: random() < 0.7 ? [pair()] : [],
  }
}

/** Challenges that need a developer and a data scientist; these are too few, so that about a third of the challenges must close. */
export function scarceMarket(random: Random, count: number, devs = Math.ceil(0.8 * count)): Problem {
  const challenges = Array.from({ length: count }, (_, i) => `C${10 + i}`)
  const data = Math.ceil(0.7 * count)
  const people = [
    ...Array.from({ length: devs }, (_, i) => ({ id: `dev${10 + i}`, profile: 'dev' })),
    ...Array.from({ length: data }, (_, i) => ({ id: `data${10 + i}`, profile: 'data' })),
  ]
  const asked = new Map(people.map(({ id }) => [id, shuffled(random, challenges).slice(0, whole(random, 3, 6))]))
  const seats = challenges.flatMap(challenge => ['data', 'dev'].map(profile => ({ challenge, profile })))
  const ranked = ({ challenge, profile }: (typeof seats)[number]) =>
    shuffled(
      random,
      people.filter(it => it.profile === profile && asked.get(it.id)?.includes(challenge)).map(({ id }) => id),
    )
  return problem({
    wishes: Object.fromEntries(
      people.map(({ id, profile }) => [
        id,
        (asked.get(id) ?? []).map(challenge => `${challenge}/${profile}`).join(' '),
      ]),
    ),
    seats: Object.fromEntries(
      seats.map(seat => [
        `${seat.challenge}/${seat.profile}`,
        { required: 1, optional: seat.profile === 'dev' ? 1 : 0, ranking: ranked(seat).join(' ') },
      ]),
    ),
    places: 2 * count + 2,
    priority: shuffled(random, challenges).join(' '),
  })
}

/** Single seats in a row; each person wants the next but one, the next, then their own: two people fewer than challenges. */
export function seventeenChallenges(): Problem {
  const seats = Array.from({ length: 17 }, (_, i) => `C${10 + i}`)
  const ids = Array.from({ length: 15 }, (_, i) => `p${10 + i}`)
  const near = (index: number) => ids.filter((_, i) => index - i >= 0 && index - i <= 2).join(' ')
  return problem({
    wishes: Object.fromEntries(ids.map((id, i) => [id, `${seats[i + 2]} ${seats[i + 1]} ${seats[i]}`])),
    seats: Object.fromEntries(seats.map((seat, i) => [seat, { required: 1, ranking: near(i) }])),
    priority: seats.toReversed().join(' '),
  })
}
