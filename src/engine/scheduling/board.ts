import { hashOf } from '../hash.ts'
import { halfDaysOf, isWithin, meet, type Slot, slotsOf, tooNear } from './grid.ts'
import type { Mode, SchedulingProblem, Span } from './problem.ts'

/**
 * A problem as tables over whole numbers: candidates, panels, jurors and slots by their place in these lists, sorted by id, or by
 * time. Where a table has two keys, the first varies slowest: `candidateFree[i * slots.length + t]`.
 */
export type Board = {
  problem: SchedulingProblem
  candidates: SchedulingProblem['candidates']
  panels: SchedulingProblem['panels']
  jurors: SchedulingProblem['jurors']
  halves: Span[]
  slots: Slot[]
  /** The jurors of each panel. */
  members: number[][]
  jurorFree: Uint8Array
  candidateFree: Uint8Array
  panelFree: Uint8Array
  /** How many rooms are free at each slot, those of fixed interviews taken off. */
  rooms: Int32Array
  inConflict: Set<number>
  /** By candidate and panel: how it would hear them, or null when it does not. */
  mode: (Mode | null)[]
  /** The panels of each candidate's fixed interviews. */
  fixedPanels: number[][]
  /** Candidates in the order that the seed draws: who comes first where nothing else decides. */
  drawn: number[]
}

export function readBoard(problem: SchedulingProblem): Board {
  const [candidates, panels, jurors] = [byId(problem.candidates), byId(problem.panels), byId(problem.jurors)]
  const slots = slotsOf(problem)
  const { fixed, gap } = problem
  const placeOf = new Map(jurors.map(({ id }, j) => [id, j]))
  const indexOf = new Map(candidates.map(({ id }, i) => [id, i]))
  const panelOf = new Map(panels.map(({ id }, p) => [id, p]))
  const fixedPanels = candidates.map(({ id }) =>
    fixed.filter(it => it.candidate === id).map(it => panelOf.get(it.panel) as number),
  )
  return {
    problem,
    candidates,
    panels,
    jurors,
    halves: halfDaysOf(problem),
    slots,
    members: panels.map(panel => panel.jurors.map(id => placeOf.get(id) as number).sort((a, b) => a - b)),
    jurorFree: table(jurors, slots, ({ free }, slot) => isWithin(free, slot)),
    candidateFree: table(candidates, slots, ({ id, free }, slot) => {
      return isWithin(free, slot) && !fixed.some(it => it.candidate === id && tooNear(it, slot, gap))
    }),
    panelFree: table(panels, slots, ({ id }, slot) => !fixed.some(it => it.panel === id && meet(it, slot))),
    rooms: Int32Array.from(slots, slot => Math.max(0, roomsAt(problem, slot))),
    inConflict: new Set(
      problem.conflicts.map(
        ({ juror, candidate }) => (indexOf.get(candidate) as number) * jurors.length + (placeOf.get(juror) as number),
      ),
    ),
    mode: candidates.flatMap((candidate, i) =>
      panels.map((panel, p) => (fixedPanels[i]?.includes(p) ? null : modeOf(candidate, panel))),
    ),
    fixedPanels,
    drawn: drawnOrder(candidates, problem.seed),
  }
}

/** In the order of ids, by code unit: the same on every machine. */
const byId = <T extends { id: string }>(all: T[]): T[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

const table = <T>(rows: T[], slots: Slot[], isFree: (row: T, slot: Slot) => boolean) =>
  Uint8Array.from(
    rows.flatMap(row => slots.map(slot => Number(isFree(row, slot)))),
    n => n,
  )

/** A panel that can be on site sits in a room, also for the people it hears from afar. */
export const takesRoom = ({ modes }: SchedulingProblem['panels'][number]): boolean => modes.includes('on-site')

function roomsAt({ rooms, fixed, panels }: SchedulingProblem, slot: Span): number {
  const seated = new Set(panels.filter(takesRoom).map(({ id }) => id))
  const taken = fixed.filter(it => seated.has(it.panel) && meet(it, slot)).length
  return rooms.filter(({ free }) => isWithin(free, slot)).length - taken
}

type Candidate = SchedulingProblem['candidates'][number]
type Panel = SchedulingProblem['panels'][number]

/** How this panel would hear this candidate, or null when it does not. */
function modeOf(candidate: Candidate, panel: Panel): Mode | null {
  if (!panel.hearsAll && !candidate.wishes.some(wish => panel.lists.includes(wish))) return null
  return candidate.modes.find(mode => panel.modes.includes(mode)) ?? null
}

/** Candidates by a hash of seed and id, then by id. */
function drawnOrder(candidates: Candidate[], seed: string): number[] {
  const hash = candidates.map(({ id }) => hashOf(`${seed}:${id}`))
  return candidates.map((_, i) => i).sort((a, b) => (hash[a] as number) - (hash[b] as number) || a - b)
}
