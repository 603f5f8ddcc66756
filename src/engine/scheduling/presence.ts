import type { Board } from './board.ts'
import { meet } from './grid.ts'

/** Where a juror sits in a half-day, `plan[juror * halves + half]`: a panel, or one of these. */
export type Presence = Int32Array
/** With whichever of their panels sits. */
export const ANY = -2
/** At home. */
export const NOWHERE = -1

/**
 * Jurors whose half-days must be decided: they sit on several panels, or have more free half-days than may be asked of them. A juror
 * sits with one panel at most in a half-day, so that nobody runs from room to room.
 */
export function undecidedJurors({ members, jurors, halves, slots, jurorFree }: Board): number[] {
  return jurors.flatMap(({ halfDays }, j) => {
    const panels = members.filter(list => list.includes(j)).length
    const free = halves.filter((_, half) => slots.some((s, t) => s.half === half && jurorFree[j * slots.length + t]))
    return panels > 1 || (panels === 1 && halfDays !== null && halfDays < free.length) ? [j] : []
  })
}

/** Everybody with whichever panel sits, save where a fixed interview says with which: no real plan allows more. */
export function everywhere(board: Board): Presence {
  const plan = new Int32Array(board.jurors.length * board.halves.length).fill(ANY)
  for (const { juror, half, panel } of promised(board)) plan[juror * board.halves.length + half] = panel
  return plan
}

/** The half-days that fixed interviews already take from jurors. */
export function promised({ problem, panels, halves, members }: Board) {
  return problem.fixed.flatMap(it => {
    const half = halves.findIndex(span => meet(span, it))
    const panel = panels.findIndex(({ id }) => id === it.panel)
    return half === -1 ? [] : (members[panel] ?? []).map(juror => ({ juror, half, panel }))
  })
}

/** Whether a juror is with a panel at a slot. */
export function isThere({ jurorFree, slots, halves }: Board, plan: Presence, j: number, p: number, t: number): boolean {
  if (!jurorFree[j * slots.length + t]) return false
  const where = plan[j * halves.length + (slots[t]?.half as number)]
  return where === ANY || where === p
}

/** The jurors asked to come when a panel sits in a half-day. */
export function rosterOf(board: Board, plan: Presence, p: number, half: number): number[] {
  const inHalf = board.slots.flatMap((slot, t) => (slot.half === half ? [t] : []))
  return (board.members[p] ?? []).filter(j => inHalf.some(t => isThere(board, plan, j, p, t)))
}

/** Who could be heard by whom when, `[(candidate * panels + panel) * slots + slot]`, were everything else free. */
export function possibleTimes(board: Board, plan: Presence): Uint8Array {
  const { candidates, panels, slots, members, jurors, mode, candidateFree, panelFree, inConflict } = board
  const [P, T] = [panels.length, slots.length]
  const there = panels.map((_, p) =>
    slots.map((_, t) => (panelFree[p * T + t] ? (members[p] ?? []).filter(j => isThere(board, plan, j, p, t)) : [])),
  )
  const possible = new Uint8Array(candidates.length * P * T)
  for (let i = 0; i < candidates.length; i++) {
    for (let p = 0; p < P; p++) {
      if (mode[i * P + p] === null) continue
      const barred = (members[p] ?? []).filter(j => inConflict.has(i * jurors.length + j))
      const quorum = panels[p]?.quorum as number
      for (let t = 0; t < T; t++) {
        if (!candidateFree[i * T + t]) continue
        const present = there[p]?.[t] as number[]
        const count = barred.length === 0 ? present.length : present.filter(j => !barred.includes(j)).length
        if (count >= quorum) possible[(i * P + p) * T + t] = 1
      }
    }
  }
  return possible
}
