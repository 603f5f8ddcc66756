import type { Assignment } from './outcome.ts'
import type { AssignmentProblem, ReadFile, ReadingPair } from './problem.ts'

/** One thing wrong with an assignment: which rule it breaks, and where. */
export type AssignmentViolation =
  | { rule: 'unknown-pair' | 'read-twice' | 'conflict' | 'given-not-kept'; file: string; reader: string }
  /** A file with another number of readers than it needs, and no witness that it cannot have them. */
  | { rule: 'readings'; file: string; expected: number; found: number }
  | { rule: 'type'; file: string; type: string; expected: number; found: number }
  | { rule: 'organisation'; file: string; organisation: string }
  | { rule: 'anchor'; file: string; reader: string }
  | { rule: 'load'; reader: string; expected: number; found: number }
  /** A figure of the assignment that a recount does not find. */
  | { rule: 'figure'; name: string; expected: number; found: number }

/**
 * Everything wrong with an assignment, recounted from its pairs alone: constraints, loads, worst file, total. Shares nothing with the
 * solver but the types. What `impossible` announces is not counted against it. Expects a problem without flaws.
 */
export function checkAssignment(problem: AssignmentProblem, assignment: Assignment): AssignmentViolation[] {
  const known = new Set([...problem.files, ...problem.readers].map(({ id }) => id))
  const strangers = assignment.pairs.filter(({ file, reader }) => !known.has(file) || !known.has(reader))
  if (strangers.length > 0) return strangers.map(pair => ({ rule: 'unknown-pair', ...pair }))
  const teams = teamsOf(assignment)
  return [
    ...checkPairs(problem, assignment),
    ...problem.files.flatMap(file => checkFile(problem, assignment, file, teams.get(file.id) ?? [])),
    ...checkLoads(problem, assignment),
    ...checkFigures(problem, assignment),
  ]
}

function checkPairs({ conflicts, given }: AssignmentProblem, { pairs }: Assignment): AssignmentViolation[] {
  const keys = pairs.map(keyOf)
  const all = new Set(keys)
  return [
    ...conflicts
      .filter(it => all.has(keyOf(it)))
      .map(({ file, reader }) => ({ rule: 'conflict', file, reader }) as const),
    ...given.filter(it => !all.has(keyOf(it))).map(pair => ({ rule: 'given-not-kept', ...pair }) as const),
    ...(all.size < keys.length
      ? pairs
          .filter((_, at) => keys.indexOf(keys[at] as string) < at)
          .map(it => ({ rule: 'read-twice', ...it }) as const)
      : []),
  ]
}

function checkFile(
  problem: AssignmentProblem,
  assignment: Assignment,
  file: ReadFile,
  pairs: ReadingPair[],
): AssignmentViolation[] {
  const team = pairs.map(({ reader }) => reader)
  if (file.anchor) return checkAnchor(problem, file.id, new Set(team))
  const members = problem.readers.filter(({ id }) => team.includes(id))
  const organisations = members.flatMap(it => it.organisation ?? [])
  const twice = organisations.filter((name, at) => organisations.indexOf(name) < at)
  const announced = assignment.impossible.filter(it => 'file' in it && it.file === file.id)
  const missing = announced.reduce((sum, it) => sum + (it.code === 'too-few-readers' ? it.missing : 0), 0)
  const expected = file.readings - missing
  const types = file.types.map(({ type, atLeast }) => {
    const told = announced.reduce(
      (sum, it) => sum + (it.code === 'type-missing' && it.type === type ? it.missing : 0),
      0,
    )
    return { type, expected: atLeast - told, found: members.filter(it => it.types.includes(type)).length }
  })
  return [
    ...(team.length === expected ? [] : [{ rule: 'readings', file: file.id, expected, found: team.length } as const]),
    ...types.filter(it => it.found < it.expected).map(it => ({ rule: 'type', file: file.id, ...it }) as const),
    ...twice.map(organisation => ({ rule: 'organisation', file: file.id, organisation }) as const),
  ]
}

function checkAnchor(
  { readers, conflicts }: AssignmentProblem,
  file: string,
  team: Set<string>,
): AssignmentViolation[] {
  const barred = new Set(conflicts.filter(it => it.file === file).map(({ reader }) => reader))
  const absent = readers.filter(({ id }) => !barred.has(id) && !team.has(id))
  return absent.map(({ id }) => ({ rule: 'anchor', file, reader: id }))
}

function checkLoads({ readers }: AssignmentProblem, assignment: Assignment): AssignmentViolation[] {
  const told = new Map(assignment.loads.map(({ reader, load }) => [reader, load]))
  const counts = new Map<string, number>()
  for (const { reader } of assignment.pairs) counts.set(reader, (counts.get(reader) ?? 0) + 1)
  return readers.flatMap(({ id, atLeast, atMost }): AssignmentViolation[] => {
    const found = counts.get(id) ?? 0
    const missing = assignment.impossible.reduce(
      (sum, it) => sum + (it.code === 'too-few-files' && it.reader === id ? it.missing : 0),
      0,
    )
    const expected = Math.min(Math.max(found, atLeast - missing), atMost)
    if (found !== expected) return [{ rule: 'load', reader: id, expected, found }]
    return told.get(id) === found ? [] : [{ rule: 'load', reader: id, expected: found, found: told.get(id) ?? -1 }]
  })
}

function checkFigures(problem: AssignmentProblem, assignment: Assignment): AssignmentViolation[] {
  const values = new Map(problem.suitabilities.map(it => [keyOf(it), it.value]))
  const teams = teamsOf(assignment)
  const counted = problem.files
    .filter(({ anchor }) => !anchor)
    .map(({ id, readings }) => {
      const team = teams.get(id) ?? []
      return { id, readings, points: team.reduce((sum, it) => sum + (values.get(keyOf(it)) ?? problem.otherwise), 0) }
    })
  const { worst, total } = assignment
  const lower = counted.filter(it => it.readings > 0 && it.points * worst.readings < worst.points * it.readings)
  const told = counted.find(({ id }) => id === worst.file)
  const points = counted.reduce((sum, it) => sum + it.points, 0)
  return [
    ...(points === total.points ? [] : [figure('total', points, total.points)]),
    ...(told && told.points !== worst.points ? [figure('worst', told.points, worst.points)] : []),
    ...lower.slice(0, 1).map(it => figure('worst', it.points, worst.points)),
    ...(total.points > total.bound ? [figure('total bound', total.points, total.bound)] : []),
  ]
}

const figure = (name: string, expected: number, found: number) => ({ rule: 'figure', name, expected, found }) as const

const teamsOf = ({ pairs }: Assignment) => Map.groupBy(pairs, ({ file }) => file)

const keyOf = ({ file, reader }: ReadingPair) => JSON.stringify([file, reader])
