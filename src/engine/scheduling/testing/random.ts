import { type Random, shuffled, whole } from '../../testing/index.ts'
import type { SchedulingProblem, Span } from '../problem.ts'

const some = <T>(random: Random, items: readonly T[], chance: number): T[] => items.filter(() => random() < chance)

/** The kinds of small problems: what is drawn beyond candidates, panels of their own jurors, slots and rooms. */
export type Kind = { each?: number; shared?: boolean; limits?: boolean; fixed?: boolean }

/** Two to five people, two or three panels, two half-days of two slots, one or two rooms: few enough for every timetable to be tried. */
export function smallDays(random: Random, kind: Kind = {}): SchedulingProblem {
  const halfDays = [
    { from: 0, to: 50 },
    { from: 100, to: 150 },
  ]
  const slots = [0, 20, 100, 120].map(from => ({ from, to: from + 20 }))
  const free = (chance: number): Span[] | null => (random() < 0.5 ? null : some(random, slots, chance))
  const jurors = ['j0', 'j1', 'j2', 'j3', 'j4'].map(id => ({
    id,
    free: free(0.7),
    halfDays: kind.limits && random() < 0.5 ? 1 : null,
  }))
  const lists = ['A', 'B', 'C']
  const seats = [['j0', 'j1'], ['j2', 'j3'], ['j4']]
  const panels = seats.slice(0, whole(random, 2, 3)).map((own, p) => {
    const extra = kind.shared && random() < 0.6 ? some(random, ['j0', 'j2', 'j4'], 0.4) : []
    const members = [...new Set([...own, ...extra])]
    return {
      id: `P${p}`,
      jurors: members,
      quorum: random() < 0.6 ? 1 : members.length,
      lists: some(random, lists, 0.6),
      hearsAll: random() < 0.2,
      modes: random() < 0.2 ? (['remote'] as const).slice() : (['on-site', 'remote'] as const).slice(),
    }
  })
  const candidates = Array.from({ length: whole(random, 2, kind.each && kind.each > 1 ? 3 : 5) }, (_, i) => ({
    id: `c${i}`,
    wishes: shuffled(random, lists).slice(0, whole(random, 1, 3)),
    free: free(0.6),
    modes: random() < 0.8 ? (['on-site', 'remote'] as const).slice() : (['remote'] as const).slice(),
  }))
  const fixed =
    kind.fixed && random() < 0.7 ? [{ candidate: 'c0', panel: 'P0', ...(slots[whole(random, 0, 3)] as Span) }] : []
  return {
    version: 1,
    seed: String(random()),
    halfDays,
    rhythm: { interview: 20, breaks: { every: 40, pause: 10 } },
    interviewsEach: kind.each ?? 1,
    gap: random() < 0.5 ? 0 : 20,
    candidates,
    jurors,
    panels,
    rooms: ['R0', 'R1'].slice(0, whole(random, 1, 2)).map(id => ({ id, free: free(0.8) })),
    conflicts: jurors.flatMap(({ id }) => some(random, candidates, 0.15).map(c => ({ juror: id, candidate: c.id }))),
    fixed,
  }
}

/** The same problem with everything whose order has no effect listed in another order. */
export function listedOtherwise(random: Random, p: SchedulingProblem): SchedulingProblem {
  const spans = <T extends { free: Span[] | null }>(all: T[]) =>
    shuffled(random, all).map(it => ({ ...it, free: it.free && shuffled(random, it.free) }))
  return {
    ...p,
    halfDays: shuffled(random, p.halfDays),
    candidates: spans(p.candidates),
    jurors: spans(p.jurors),
    panels: shuffled(random, p.panels).map(panel => ({
      ...panel,
      jurors: shuffled(random, panel.jurors),
      lists: shuffled(random, panel.lists),
    })),
    rooms: spans(p.rooms),
    conflicts: shuffled(random, p.conflicts),
    fixed: shuffled(random, p.fixed),
  }
}

/**
 * The size of the second edition: 84 people, 13 challenges, two days of a morning and an afternoon, four rooms, six panels of four
 * jurors that each rank the lists of four or five challenges, so that every list has two panels; interviews of 20 minutes and a pause
 * of 10 every 40; some people not free for half a day, some heard from afar, some conflicts.
 */
export function editionDays(random: Random, people = 84): SchedulingProblem {
  const halfDays = [0, 300, 1440, 1740].map(from => ({
    from: from + 540,
    to: from + 540 + (from % 1440 === 0 ? 210 : 240),
  }))
  const lists = Array.from({ length: 13 }, (_, k) => `L${String(k).padStart(2, '0')}`)
  const jurors = Array.from({ length: 24 }, (_, j) => ({
    id: `j${String(j).padStart(2, '0')}`,
    free: random() < 0.25 ? halfDays.filter((_, h) => h !== whole(random, 0, 3)) : null,
    halfDays: null,
  }))
  const panels = Array.from({ length: 6 }, (_, p) => ({
    id: `P${p}`,
    jurors: jurors.slice(4 * p, 4 * p + 4).map(({ id }) => id),
    quorum: 3,
    lists: lists.filter((_, k) => k % 6 === p || (k + 3) % 6 === p),
    hearsAll: false,
    modes: (['on-site', 'remote'] as const).slice(),
  }))
  const candidates = Array.from({ length: people }, (_, i) => ({
    id: `c${String(i).padStart(3, '0')}`,
    wishes: shuffled(random, lists).slice(0, whole(random, 1, 3)),
    free: random() < 0.2 ? halfDays.filter(() => random() < 0.6) : null,
    modes: random() < 0.15 ? (['remote'] as const).slice() : (['on-site', 'remote'] as const).slice(),
  }))
  return {
    version: 1,
    seed: String(random()),
    halfDays,
    rhythm: { interview: 20, breaks: { every: 40, pause: 10 } },
    interviewsEach: 1,
    gap: 30,
    candidates,
    jurors,
    panels,
    rooms: ['R1', 'R2', 'R3', 'R4'].map(id => ({ id, free: null })),
    conflicts: candidates.flatMap(c => some(random, jurors, 0.03).map(j => ({ juror: j.id, candidate: c.id }))),
    fixed: [],
  }
}
