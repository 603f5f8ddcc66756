import type { Applicant, Market, Matching, Post } from './market.ts'
import { keyOf } from './ordering.ts'
import type { Outcome } from './outcome.ts'

/** The wishes a person prefers to what they hold, best first: each of them refused the person. */
function refusals({ id, wishes }: Applicant, matching: Matching): Post[] {
  const held = matching.get(id)
  const rank = held ? wishes.indexOf(held) : -1
  return rank < 0 ? wishes : wishes.slice(0, rank)
}

/** For each post, the people who would rather be there than where they are, best ranked first. */
export function refusedAt({ posts, applicants }: Market, matching: Matching): Map<Post, string[]> {
  const refused = new Map<Post, string[]>(posts.map(post => [post, []]))
  for (const applicant of applicants) {
    for (const post of refusals(applicant, matching)) refused.get(post)?.push(applicant.id)
  }
  for (const [post, people] of refused) people.sort((a, b) => rank(post, a) - rank(post, b))
  return refused
}

/** For each post, the people admitted by rank, best ranked first. */
export function admittedAt({ posts }: Market, matching: Matching): Map<Post, string[]> {
  const admitted = new Map<Post, string[]>(posts.map(post => [post, []]))
  for (const [id, post] of matching) admitted.get(post)?.push(id)
  for (const [post, people] of admitted) people.sort((a, b) => rank(post, a) - rank(post, b))
  return admitted
}

const rank = (post: Post, id: string) => post.position.get(id) as number

/** What an outcome gives to the people who may move: everyone placed but the locked. */
export function holdings({ posts, applicants }: Market, { assignments }: Outcome): Matching {
  const postOf = new Map(posts.map(post => [keyOf(post), post]))
  const free = new Set(applicants.map(({ id }) => id))
  return new Map(
    assignments
      .filter(({ candidate }) => free.has(candidate))
      .map(assignment => [assignment.candidate, postOf.get(keyOf(assignment)) as Post]),
  )
}
