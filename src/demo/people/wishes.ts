import type { Rng } from './rng.ts'
import type { ChallengeId, Profile } from './types.ts'

type Counts = Partial<Record<ChallengeId, number>>

/**
 * How many wishes the people of each profile make for each challenge: 350 in all by 208 people. Three challenges draw a
 * third of them and one, EIG Link, fewer than five. No distribution was ever published: this one is an assumption.
 */
export const WISHES: Record<Profile, Counts> = {
  data: {
    labsante: 38,
    hopkins: 36,
    previsecours: 15,
    predisauvetage: 14,
    coacheleves: 11,
    signauxfaibles: 10,
    dataesr: 7,
    archifiltre: 5,
  },
  dev: {
    predisauvetage: 20,
    gobelins: 18,
    socialconnect: 18,
    brigadenumerique: 16,
    dataesr: 16,
    signauxfaibles: 14,
    archifiltre: 13,
    balisenav: 6,
    'eig-link': 4,
    previsecours: 4,
    coacheleves: 3,
  },
  design: { gobelins: 17, socialconnect: 11, brigadenumerique: 10, coacheleves: 2, predisauvetage: 2 },
  geo: { balisenav: 7, predisauvetage: 5, previsecours: 4, socialconnect: 1 },
  project: { dataesr: 11, socialconnect: 5, brigadenumerique: 3, archifiltre: 3, coacheleves: 1 },
}

/** People by profile: data and development dominate. */
export const PEOPLE: Record<Profile, number> = { data: 80, dev: 78, design: 26, geo: 10, project: 14 }

/**
 * Wishes for every person of one profile, one to three each, so that the counts above are met exactly once the wishes
 * `taken` by people written by hand are set aside.
 * @returns a list per person, in random order; fewer people than wishes, and at most three times fewer
 */
export function dealWishes(
  random: Rng,
  profile: Profile,
  people: number,
  taken: readonly ChallengeId[],
): ChallengeId[][] {
  const left = new Map(Object.entries(WISHES[profile]) as [ChallengeId, number][])
  for (const challenge of taken) left.set(challenge, (left.get(challenge) ?? 0) - 1)
  const total = [...left.values()].reduce((sum, count) => sum + count, 0)
  const sizes = sizesFor(random, people, total)
  const lists = sizes.map(size => {
    const chosen: ChallengeId[] = []
    while (chosen.length < size) chosen.push(drawFrom(random, left, chosen))
    return chosen
  })
  return random.shuffle(lists)
}

/** How many wishes each makes, largest first: those who make one absorb whatever is left at the end. */
function sizesFor(random: Rng, people: number, total: number): number[] {
  const sizes = Array.from({ length: people }, () => 1)
  for (let extra = total - people; extra > 0; extra--) {
    const open = sizes.flatMap((size, index) => (size < 3 ? [[index, size === 1 ? 4 : 1] as const] : []))
    const index = random.weighted(open)
    sizes[index] = (sizes[index] ?? 0) + 1
  }
  return sizes.sort((a, b) => b - a)
}

function drawFrom(random: Rng, left: Map<ChallengeId, number>, chosen: readonly ChallengeId[]): ChallengeId {
  const challenge = random.weighted([...left].map(([id, count]) => [id, chosen.includes(id) ? 0 : count] as const))
  left.set(challenge, (left.get(challenge) ?? 0) - 1)
  return challenge
}
