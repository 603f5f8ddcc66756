import { keyOf } from '../ordering.ts'
import type { Problem } from '../problem.ts'
import { allStable } from './brute-force.ts'

type Played = { closed: string[]; opened: number[]; returned: number[] }

type Type = {
  challenge: string
  profile: string
  required: number
  price: number
  key: string
  filled: number
  optional: number[]
}

/**
 * The rule as published, read literally on the list of all stable matchings: the closures ("challenge profile"), and the positions
 * of the optional seats opened in the end.
 */
export function literally(problem: Problem): { closed: string[]; opened: number[] } {
  const played: Played = { closed: [], opened: [], returned: [] }
  for (;;) {
    openWhilePlacesLast(problem, played)
    const types = filledTypes(problem, played)
    const closure = closureAmong(problem, types)
    if (closure) {
      played.closed.push(closure)
      played.opened = []
      played.returned = []
      continue
    }
    const empty = types.flatMap(({ required, filled, optional }) => {
      const free = required + optional.length - filled
      return free > 0 ? optional.slice(-free) : []
    })
    if (empty.length === 0 || !problem.optionalOrder.some((_, index) => mayOpen(problem, played, index))) break
    played.opened = played.opened.filter(index => !empty.includes(index))
    played.returned.push(...empty)
  }
  return { closed: played.closed, opened: played.opened.map(index => index + 1) }
}

const isOpen = (problem: Problem, { closed }: Played, index: number) =>
  !closed.some(entry => entry.startsWith(`${problem.optionalOrder[index]?.challenge} `))

const mayOpen = (problem: Problem, played: Played, index: number) =>
  isOpen(problem, played, index) && !played.opened.includes(index) && !played.returned.includes(index)

function openTypes(problem: Problem, { closed, opened }: Played): Type[] {
  return problem.challenges
    .filter(({ id }) => !closed.some(entry => entry.startsWith(`${id} `)))
    .flatMap(({ id: challenge, seats }) =>
      seats.map(({ profile, required, price }) => {
        const key = keyOf({ challenge, profile })
        const optional = opened.filter(index => keyOf(problem.optionalOrder[index] as Type) === key)
        return { challenge, profile, required, price, key, optional, filled: 0 }
      }),
    )
}

function openWhilePlacesLast(problem: Problem, played: Played) {
  for (const { key, required, optional } of openTypes(problem, played)) {
    const locked = problem.locks.filter(lock => keyOf(lock) === key).length
    const first = [...problem.optionalOrder.entries()].filter(([, seat]) => keyOf(seat) === key).map(([index]) => index)
    if (optional.length === 0) played.opened.push(...first.slice(0, Math.max(0, locked - required)))
  }
  for (const index of problem.optionalOrder.keys()) {
    if (!mayOpen(problem, played, index)) continue
    const seats = openTypes(problem, { ...played, opened: [...played.opened, index] }).flatMap(type =>
      Array<number>(type.required + type.optional.length).fill(type.price),
    )
    if (seats.length > problem.places || seats.reduce((a, b) => a + b, 0) > (problem.budget ?? Infinity)) break
    played.opened.push(index)
  }
  played.opened.sort((a, b) => a - b)
}

function filledTypes(problem: Problem, played: Played): Type[] {
  const types = openTypes(problem, played)
  const locked = problem.locks.map(keyOf)
  const lockedAt = (key: string) => locked.filter(other => other === key).length
  const seats = types.map(type => [type.key, type.required + type.optional.length - lockedAt(type.key)] as const)
  const held = [...(allStable(problem, new Map(seats))[0]?.values() ?? []), ...locked]
  return types.map(type => ({ ...type, filled: held.filter(key => key === type.key).length }))
}

function closureAmong({ closurePriority, locks }: Problem, types: Type[]): string | undefined {
  const lacking = types.filter(
    ({ challenge, required, filled }) => filled < required && !locks.some(lock => lock.challenge === challenge),
  )
  const last = [...closurePriority].reverse().find(id => lacking.some(({ challenge }) => challenge === id))
  const profiles = lacking.filter(({ challenge }) => challenge === last).map(({ profile }) => profile)
  return last === undefined ? undefined : `${last} ${profiles.sort()[0]}`
}
