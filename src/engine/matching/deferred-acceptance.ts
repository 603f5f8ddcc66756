import type { Applicant, Post } from './market.ts'

/** What each person placed by rank holds. */
export type Matching = Map<string, Post>

/**
 * Candidate-proposing deferred acceptance (Gale and Shapley 1962, with several seats a post): everyone proposes to their best
 * wish, a post keeps its best proposers and refuses the others, who propose to their next wish. Gives the stable matching that
 * is best for every candidate at once, whatever the order of proposals (McVitie and Wilson 1971).
 * Takes the seats on offer at each post, 0 closing it. At most one proposal per wish.
 */
export function deferredAcceptance(applicants: Applicant[], seats: (post: Post) => number): Matching {
  const holders = new Map<Post, Applicant[]>()
  const proposals = new Map(applicants.map(applicant => [applicant, applicant.wishes.values()]))
  const free = [...applicants]
  for (let proposer = free.pop(); proposer; proposer = free.pop()) {
    const post = proposals.get(proposer)?.next().value
    if (!post) continue
    const refused = keepBest(post, holders, proposer, seats(post))
    if (refused) free.push(refused)
  }
  return new Map([...holders].flatMap(([post, people]) => people.map(({ id }) => [id, post] as const)))
}

/** Adds the proposer among the holders and returns who must leave, the proposer perhaps. */
function keepBest(post: Post, holders: Map<Post, Applicant[]>, proposer: Applicant, seats: number) {
  const people = holders.get(post) ?? []
  const rank = ({ id }: Applicant) => post.position.get(id) as number
  const place = people.findIndex(holder => rank(holder) > rank(proposer))
  people.splice(place < 0 ? people.length : place, 0, proposer)
  holders.set(post, people)
  return people.length > seats ? people.pop() : undefined
}
