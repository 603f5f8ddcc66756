import type { SolveLp } from '../../optimiser.ts'
import { readMarket } from '../market.ts'
import type { Situation } from '../offers/index.ts'
import { keyOf } from '../ordering.ts'
import type { Problem } from '../problem.ts'

/** One way to arrange everybody once seats are free: a key of a seat type by person. */
type Arrangement = Map<string, string>

/** What a person may hold afterwards: at least as good as now, best first; null is nothing. */
function choices(problem: Problem, { seats, held, gone }: Situation): Map<string, (string | null)[]> {
  const offered = new Set(seats.map(keyOf))
  const holds = new Map(held.map(it => [it.candidate, it]))
  const entries = readMarket(problem).applicants.map(({ id, wishes }): [string, (string | null)[]] => {
    const now = holds.get(id)
    const keys = wishes.map(keyOf).filter(key => offered.has(key))
    if (gone.includes(id)) return [id, [null]]
    if (!now) return [id, [...keys, null]]
    if (now.answer === 'firm') return [id, [keyOf(now)]]
    const place = keys.indexOf(keyOf(now))
    return [id, place < 0 ? [...keys, keyOf(now)] : keys.slice(0, place + 1)]
  })
  return new Map(entries)
}

/**
 * The fewest people moved in any arrangement where nobody firm moves, nobody moves down, no free seat is wanted, and nobody would
 * rather have a seat newly given to somebody ranked after them. Stated as constraints and solved by a mixed-integer programme.
 */
export function fewestMoves(problem: Problem, situation: Situation, solve: SolveLp): number {
  const market = readMarket(problem)
  const may = choices(problem, situation)
  const now = new Map(situation.held.map(it => [it.candidate, keyOf(it)]))
  const names = new Map<string, string>()
  const variable = (id: string, key: string) => {
    const name = names.get(`${id} ${key}`) ?? `x${names.size}`
    names.set(`${id} ${key}`, name)
    return name
  }
  const rows: string[] = []
  const atLeast = (id: string, key: string) => {
    const keys = (may.get(id) ?? []).filter(it => it !== null)
    return keys.slice(0, keys.indexOf(key) + 1).map(it => variable(id, it))
  }
  for (const [id, keys] of may) {
    const terms = keys.filter(it => it !== null).map(key => variable(id, key))
    if (terms.length > 0) rows.push(`${terms.join(' + ')} ${keys.includes(null) ? '<=' : '='} 1`)
  }
  for (const post of market.posts) {
    const key = keyOf(post)
    const seats = situation.seats.find(seat => keyOf(seat) === key)?.seats ?? 0
    const fixed = situation.held.filter(it => keyOf(it) === key && !may.has(it.candidate)).length
    const wanting = [...may].filter(([, keys]) => keys.includes(key)).map(([id]) => id)
    const here = wanting.map(id => variable(id, key))
    if (here.length === 0) continue
    rows.push(`${here.join(' + ')} <= ${seats - fixed}`)
    for (const id of wanting.filter(it => post.position.has(it))) {
      const better = atLeast(id, key).map(name => `${seats} ${name}`)
      rows.push(`${[...better, ...here].join(' + ')} >= ${seats - fixed}`)
      const after = wanting.filter(it => now.get(it) !== key && rankIn(post, it) > rankIn(post, id))
      for (const other of after) rows.push(`${atLeast(id, key).join(' + ')} - ${variable(other, key)} >= 0`)
    }
  }
  const movable = [...may].flatMap(([id, keys]) =>
    keys.filter(it => it !== null && it !== now.get(id)).map(key => variable(id, key as string)),
  )
  if (movable.length === 0) return 0
  const lp = `Minimize\n obj: ${movable.join(' + ')}\nSubject To\n${rows.map((row, i) => ` r${i}: ${row}`).join('\n')}\nBinary\n ${[...names.values()].join(' ')}\nEnd\n`
  const { status, values } = solve(lp)
  if (status !== 'optimal') throw new Error(`the referee says ${status}:\n${lp}`)
  return movable.filter(name => Math.round(values.get(name) ?? 0) === 1).length
}

/** The same by looking at every arrangement. */
export function fewestMovesOfAll(problem: Problem, situation: Situation): number {
  const market = readMarket(problem)
  const may = [...choices(problem, situation)]
  const now = new Map(situation.held.map(it => [it.candidate, keyOf(it)]))
  const fixed = situation.held.filter(it => !may.some(([id]) => id === it.candidate)).map(keyOf)
  const seats = new Map(situation.seats.map(seat => [keyOf(seat), seat.seats]))
  const isRight = (arrangement: Arrangement) =>
    market.posts.every(post => {
      const key = keyOf(post)
      const here = [...arrangement].filter(([, it]) => it === key).map(([id]) => id)
      const taken = here.length + fixed.filter(it => it === key).length
      if (taken > (seats.get(key) ?? 0)) return false
      const would = may.filter(([id, keys]) => {
        const held = arrangement.get(id) ?? null
        return keys.includes(key) && keys.indexOf(key) < keys.indexOf(held) && post.position.has(id)
      })
      if (would.length > 0 && taken < (seats.get(key) ?? 0)) return false
      const news = here.filter(id => now.get(id) !== key)
      return news.every(id => would.every(([other]) => rankIn(post, other) > rankIn(post, id)))
    })
  const count = (arrangement: Arrangement) => [...arrangement].filter(([id, key]) => now.get(id) !== key).length
  let fewest = Number.POSITIVE_INFINITY
  const visit = (index: number, arrangement: Arrangement) => {
    const entry = may[index]
    if (!entry) {
      if (isRight(arrangement)) fewest = Math.min(fewest, count(arrangement))
      return
    }
    for (const key of entry[1]) visit(index + 1, key === null ? arrangement : new Map(arrangement).set(entry[0], key))
  }
  visit(0, new Map())
  return fewest
}

const rankIn = (post: { position: Map<string, number> }, id: string) =>
  post.position.get(id) ?? Number.POSITIVE_INFINITY
