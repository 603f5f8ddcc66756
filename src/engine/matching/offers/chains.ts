import type { Applicant, Market, Matching, Post } from '../market.ts'

/**
 * Gives free seats away by vacancy chains (Blum, Roth and Rothblum 1997): a seat goes to the best ranked of those who prefer it to what
 * they hold; the seat that this person leaves, if any, goes likewise. Nobody is moved down.
 *
 * It is deferred acceptance with the seats proposing, each to its present holders first and then down its list, so that the order in
 * which seats are taken has no effect (McVitie and Wilson 1971); and it moves the fewest people: whoever moves here gets better in
 * every arrangement where a seat newly given is never envied from above, and so moves there too.
 *
 * Takes what people hold, which it changes, and the seats free at each post, which it counts down. `mayMove` says who can be offered
 * something. Gives those who moved, in the order in which they first did. At most one proposal per person and post.
 */
export function fillSeats(
  { posts, applicants }: Market,
  holds: Matching,
  free: Map<Post, number>,
  mayMove: (id: string) => boolean,
): string[] {
  const wishes = new Map(applicants.map(({ id, wishes }) => [id, wishes]))
  const lists = new Map(posts.map(post => [post, post.order.filter(id => wishes.has(id) && mayMove(id)).values()]))
  const movers = new Set<string>()
  const vacant = posts.filter(post => (free.get(post) ?? 0) > 0).reverse()
  for (let post = vacant.pop(); post; post = vacant.pop()) {
    const id = nextWho(lists.get(post), it => prefers(wishes.get(it) ?? [], post, holds.get(it)))
    if (id === undefined) continue
    const left = holds.get(id)
    holds.set(id, post)
    movers.add(id)
    free.set(post, (free.get(post) as number) - 1)
    if ((free.get(post) as number) > 0) vacant.push(post)
    if (!left) continue
    free.set(left, (free.get(left) ?? 0) + 1)
    vacant.push(left)
  }
  return [...movers]
}

/** The first further down the list: those passed over hold something better, and can only get better still. */
function nextWho(list: ArrayIterator<string> | undefined, suits: (id: string) => boolean): string | undefined {
  for (let step = list?.next(); step && !step.done; step = list?.next()) if (suits(step.value)) return step.value
  return undefined
}

/** A seat held that is not among somebody's wishes, by an earlier decision, is liked less than any wish. */
function prefers(wishes: Applicant['wishes'], post: Post, held: Post | undefined): boolean {
  const [rank, heldRank] = [wishes.indexOf(post), held ? wishes.indexOf(held) : -1]
  return rank >= 0 && (heldRank < 0 || rank < heldRank)
}
