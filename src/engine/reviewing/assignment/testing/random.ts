import { type Random, shuffled, whole } from '../../../testing/index.ts'
import type { AssignmentProblem } from '../problem.ts'
import { sketched } from './build.ts'

export type Chances = { conflict: number; organisation: number; type: number; given: number }

/** 2 to 4 files, 3 to 5 readers, few different values so that ties and tight worst files are common: small enough to try everything. */
export function smallProblem(random: Random, chance: Chances): AssignmentProblem {
  const [n, m] = [whole(random, 2, 4), whole(random, 3, 5)]
  const rows = Array.from({ length: n }, () =>
    Array.from({ length: m }, () => (random() < chance.conflict ? '-' : whole(random, 0, 6))).join(' '),
  )
  const readings = whole(random, 1, 2)
  const fair = Math.ceil((n * readings) / m)
  const hasTypes = random() < chance.type
  const problem = sketched({
    rows,
    readings,
    load: [whole(random, 0, Math.max(0, fair - 1)), whole(random, fair, fair + 1)],
    organisations: Array.from({ length: m }, () => (random() < chance.organisation ? `o${whole(random, 0, 1)}` : null)),
    types: Array.from({ length: m }, () => (random() < 0.4 ? ['expert'] : [])),
    needs: hasTypes ? [{ type: 'expert', atLeast: 1 }] : [],
    seed: String(random()),
  })
  const free = problem.files.flatMap(file => problem.readers.map(reader => ({ file: file.id, reader: reader.id })))
  const [kept] = shuffled(random, free).filter(
    it => !problem.conflicts.some(({ file, reader }) => file === it.file && reader === it.reader),
  )
  return random() < chance.given && kept ? { ...problem, given: [kept] } : problem
}

/** The same problem with every list in another order. */
export function listedOtherwise(random: Random, problem: AssignmentProblem): AssignmentProblem {
  return {
    ...problem,
    files: shuffled(random, problem.files).map(file => ({ ...file, types: shuffled(random, file.types) })),
    readers: shuffled(random, problem.readers).map(it => ({ ...it, types: shuffled(random, it.types) })),
    suitabilities: shuffled(random, problem.suitabilities),
    conflicts: shuffled(random, problem.conflicts),
    given: shuffled(random, problem.given),
  }
}

/** Files and readers of an edition, or of any size: values as `kind` says, few conflicts. */
export function edition(
  random: Random,
  {
    files,
    readers,
    load,
    value,
  }: { files: number; readers: number; load: [number, number]; value: (i: number, j: number) => number },
): AssignmentProblem {
  const rows = Array.from({ length: files }, (_, i) =>
    Array.from({ length: readers }, (_, j) => (random() < 0.03 ? '-' : value(i, j))).join(' '),
  )
  return sketched({ rows, readings: 3, load, seed: String(random()) })
}
