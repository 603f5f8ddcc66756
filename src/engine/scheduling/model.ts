import { takesRoom } from './board.ts'
import { type Slot, tooNear } from './grid.ts'
import type { Task } from './placing.ts'
import { ANY, everywhere, isThere, possibleTimes, undecidedJurors } from './presence.ts'

/**
 * All timetables as a linear programme in the LP format: `y` is one interview (candidate, panel, slot), `a` an undecided juror with
 * a panel in a half-day, `u`, `v`, `r` whether somebody is heard, ranked for a wish, ranked twice. `levels` are the sums to
 * make as large as can be, one after the other, less what `fixed` interviews give already.
 */
export type Model = {
  rows: string[]
  binaries: string[]
  levels: string[][]
  interviews: { name: string; candidate: number; at: number }[]
  presences: { name: string; juror: number; half: number; panel: number }[]
}

export function modelOf(task: Task): Model {
  const { board, ranked } = task
  const { panels, slots, members, halves, candidates } = board
  const [P, T] = [panels.length, slots.length]
  const undecided = new Set(undecidedJurors(board))
  const free = everywhere(board)
  const possible = possibleTimes(board, free)
  const interviews = [...possible.entries()]
    .filter(([, isPossible]) => isPossible === 1)
    .map(([k]) => ({ name: `y${k}`, candidate: Math.floor(k / (P * T)), at: k % (P * T) }))
  const presences = [...undecided].flatMap(j =>
    members.flatMap((list, panel) =>
      list.includes(j)
        ? halves.flatMap((_, half) => {
            const where = free[j * halves.length + half]
            const isOpen = where === ANY || where === panel
            return isOpen ? [{ name: `a${j}_${half}_${panel}`, juror: j, half, panel }] : []
          })
        : [],
    ),
  )
  const rows = [
    ...peopleRows(task, interviews),
    ...placeRows(task, interviews),
    ...quorumRows(task, interviews, undecided),
    ...jurorRows(task, presences),
  ]
  const gains = gainRows(task, interviews)
  const kept = interviews.filter(({ candidate, at }) => task.published[candidate]?.has(at)).map(({ name }) => name)
  const wish = (k: number) => candidates.flatMap((_, i) => (isWished(ranked, P, i, k) ? [`v${i}_${k}`] : []))
  return {
    rows: [...rows, ...gains.rows],
    binaries: [...interviews.map(it => it.name), ...presences.map(it => it.name), ...gains.names],
    levels: [gains.heard, kept, gains.two, wish(0), wish(1)],
    interviews,
    presences,
  }
}

type Interviews = Model['interviews']

const isWished = (ranked: number[][], P: number, i: number, wish: number) =>
  ranked.slice(i * P, (i + 1) * P).some(list => list.includes(wish))

const sum = (names: string[]) => names.join(' + ')

const atMost = (names: string[], most: number) => (names.length > most ? [`${sum(names)} <= ${most}`] : [])

/** So many interviews each, one before each panel, and the gap: of slots that are all too near each other, one. */
function peopleRows({ board }: Task, interviews: Interviews): string[] {
  const { slots, problem } = board
  const T = slots.length
  return [...Map.groupBy(interviews, it => it.candidate)].flatMap(([i, own]) => {
    const left = Math.max(0, problem.interviewsEach - (board.fixedPanels[Number(i)] as number[]).length)
    const byPanel = [...Map.groupBy(own, it => Math.floor(it.at / T)).values()]
    const near = slots.map((from, t) =>
      own.filter(it => it.at % T >= t && tooNear(from, slots[it.at % T] as Slot, problem.gap)),
    )
    return [
      ...atMost(names(own), left),
      ...byPanel.flatMap(all => atMost(names(all), 1)),
      ...(left > 1 ? near.flatMap(all => atMost(names(all), 1)) : []),
    ]
  })
}

const names = (items: { name: string }[]) => items.map(({ name }) => name)

/** One interview at a time before a panel, and rooms for all. */
function placeRows({ board }: Task, interviews: Interviews): string[] {
  const { panels, slots, rooms } = board
  const T = slots.length
  const seated = interviews.filter(({ at }) => takesRoom(panels[Math.floor(at / T)] as (typeof panels)[number]))
  return [
    ...[...Map.groupBy(interviews, it => it.at).values()].flatMap(all => atMost(names(all), 1)),
    ...[...Map.groupBy(seated, it => it.at % T)].flatMap(([t, all]) => atMost(names(all), rooms[Number(t)] as number)),
  ]
}

/** An interview needs the quorum: what decided jurors lack of it, undecided ones must bring. */
function quorumRows({ board }: Task, interviews: Interviews, undecided: ReadonlySet<number>): string[] {
  const { panels, slots, members, jurors, inConflict } = board
  const free = everywhere(board)
  return interviews.flatMap(({ name, candidate, at }) => {
    const [p, t] = [Math.floor(at / slots.length), at % slots.length]
    const able = (members[p] ?? []).filter(
      j => isThere(board, free, j, p, t) && !inConflict.has(candidate * jurors.length + j),
    )
    const lacking = (panels[p]?.quorum as number) - able.filter(j => !undecided.has(j)).length
    const bring = able.filter(j => undecided.has(j)).map(j => `a${j}_${slots[t]?.half}_${p}`)
    return lacking > 0 ? [`${lacking} ${name} - ${bring.join(' - ')} <= 0`] : []
  })
}

/** One panel in a half-day, and no more half-days than may be asked; those of fixed interviews are asked already. */
function jurorRows({ board }: Task, presences: Model['presences']): string[] {
  const { jurors, halves } = board
  const plan = everywhere(board)
  return [...Map.groupBy(presences, it => it.juror)].flatMap(([j, own]) => {
    const isPromised = (half: number) => plan[Number(j) * halves.length + half] !== ANY
    const promised = halves.filter((_, half) => isPromised(half)).length
    const most = Math.max(0, (jurors[Number(j)]?.halfDays ?? halves.length) - promised)
    return [
      ...[...Map.groupBy(own, it => it.half).values()].flatMap(all => atMost(names(all), 1)),
      ...atMost(names(own.filter(({ half }) => !isPromised(half))), most),
    ]
  })
}

/** Whether each is heard, ranked for each wish, ranked twice; what fixed interviews give needs no row. */
function gainRows({ board, ranked }: Task, interviews: Interviews) {
  const { candidates, panels, slots, fixedPanels } = board
  const P = panels.length
  const byPerson = Map.groupBy(interviews, it => it.candidate)
  const found = { rows: [] as string[], names: [] as string[], heard: [] as string[], two: [] as string[] }
  for (const [i, { wishes }] of candidates.entries()) {
    const own = byPerson.get(i) ?? []
    const fixed = fixedPanels[i] as number[]
    if (fixed.length === 0)
      found.rows.push(
        `u${i}${names(own)
          .map(name => ` - ${name}`)
          .join('')} <= 0`,
      )
    found.heard.push(`u${i}`)
    const seen = [...wishes.keys()].filter(wish => isWished(ranked, P, i, wish))
    for (const wish of seen) {
      const ranks = (p: number) => (ranked[i * P + p] as number[]).includes(wish)
      const by = names(own.filter(({ at }) => ranks(Math.floor(at / slots.length))))
      if (!fixed.some(ranks)) found.rows.push(`v${i}_${wish}${by.map(name => ` - ${name}`).join('')} <= 0`)
      found.names.push(`v${i}_${wish}`)
    }
    found.names.push(`u${i}`)
    if (seen.length < 2) continue
    found.rows.push(`2 r${i}${seen.map(wish => ` - v${i}_${wish}`).join('')} <= 0`)
    found.names.push(`r${i}`)
    found.two.push(`r${i}`)
  }
  return found
}
