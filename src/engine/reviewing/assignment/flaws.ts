import { compile } from './instance.ts'
import type { AssignmentProblem, ReadingPair } from './problem.ts'

/** What makes a problem impossible to run, with the ids concerned. */
export type AssignmentFlaw =
  | { code: 'unknown-version' }
  | { code: 'duplicate-file'; file: string }
  | { code: 'duplicate-reader'; reader: string }
  | { code: 'unknown-file'; file: string }
  | { code: 'unknown-reader'; reader: string }
  /** Not a whole number within its limits: readings 0 to 100, suitabilities 0 to 1000, loads not negative, chances 1 to 100. */
  | { code: 'bad-number'; file: string | null; reader: string | null }
  | { code: 'valued-twice'; file: string; reader: string }
  | { code: 'given-twice'; file: string; reader: string }
  | { code: 'given-despite-conflict'; file: string; reader: string }
  /** More readings given than the file needs. */
  | { code: 'given-too-many'; file: string }
  /** More readings given, anchors included, than this person may have. */
  | { code: 'load-exceeded'; reader: string }
  /** The readings given already put two people of one organisation on a file. */
  | { code: 'given-from-one-organisation'; file: string; organisation: string }
  | { code: 'type-twice'; file: string; type: string }
  /** Wants more readers of some type than readers. */
  | { code: 'types-exceed-readings'; file: string }
  | { code: 'load-bounds-crossed'; reader: string }
  /** Chances can be capped only when no reader has two types that count and no organisation has readers of different types. */
  | { code: 'chances-with-crossed-types' }
  /** More than five million pairs of file and reader. */
  | { code: 'too-large' }

const LARGEST = 5_000_000

/** Everything wrong with a problem; an empty list means that `assignReaders` accepts it. Expects the right JSON shapes. */
export function assignmentFlaws(problem: AssignmentProblem): AssignmentFlaw[] {
  if (problem.version !== 1) return [{ code: 'unknown-version' }]
  if (problem.files.length * problem.readers.length > LARGEST) return [{ code: 'too-large' }]
  const named = referenceFlaws(problem)
  const found = [...named, ...numberFlaws(problem), ...typeFlaws(problem)]
  return [
    ...found,
    ...(named.length === 0 ? givenFlaws(problem) : []),
    ...(found.length === 0 ? chanceFlaws(problem) : []),
  ]
}

function referenceFlaws({ files, readers, suitabilities, conflicts, given }: AssignmentProblem): AssignmentFlaw[] {
  const fileIds = new Set(files.map(({ id }) => id))
  const readerIds = new Set(readers.map(({ id }) => id))
  const pairs = [...suitabilities, ...conflicts, ...given]
  return [
    ...repeated(files.map(({ id }) => id)).map(file => ({ code: 'duplicate-file', file }) as const),
    ...repeated(readers.map(({ id }) => id)).map(reader => ({ code: 'duplicate-reader', reader }) as const),
    ...[...new Set(pairs.filter(it => !fileIds.has(it.file)).map(it => it.file))].map(
      file => ({ code: 'unknown-file', file }) as const,
    ),
    ...[...new Set(pairs.filter(it => !readerIds.has(it.reader)).map(it => it.reader))].map(
      reader => ({ code: 'unknown-reader', reader }) as const,
    ),
    ...repeatedPairs(suitabilities).map(pair => ({ code: 'valued-twice', ...pair }) as const),
    ...repeatedPairs(given).map(pair => ({ code: 'given-twice', ...pair }) as const),
  ]
}

function numberFlaws(problem: AssignmentProblem): AssignmentFlaw[] {
  const { files, readers, suitabilities, otherwise, calibration, chancePercent } = problem
  const within = (n: number, low: number, high: number) => Number.isSafeInteger(n) && n >= low && n <= high
  const bad = (file: string | null, reader: string | null) => ({ code: 'bad-number', file, reader }) as const
  const loads = (n: number) => within(n, 0, 1_000_000)
  const shared = calibration?.sharedFiles ?? 0
  return [
    ...(within(otherwise, 0, 1000) && within(chancePercent, 1, 100) && loads(shared) ? [] : [bad(null, null)]),
    ...files
      .filter(it => !within(it.readings, 0, 100) || it.types.some(({ atLeast }) => !within(atLeast, 0, 100)))
      .map(it => bad(it.id, null)),
    ...readers.filter(it => !loads(it.atLeast) || !loads(it.atMost)).map(it => bad(null, it.id)),
    ...suitabilities.filter(it => !within(it.value, 0, 1000)).map(it => bad(it.file, it.reader)),
    ...readers
      .filter(it => it.atLeast > it.atMost)
      .map(({ id }) => ({ code: 'load-bounds-crossed', reader: id }) as const),
  ]
}

function typeFlaws({ files }: AssignmentProblem): AssignmentFlaw[] {
  return files
    .filter(({ anchor }) => !anchor)
    .flatMap(({ id, types, readings }): AssignmentFlaw[] => [
      ...repeated(types.map(({ type }) => type)).map(type => ({ code: 'type-twice', file: id, type }) as const),
      ...(types.some(({ atLeast }) => atLeast > readings)
        ? [{ code: 'types-exceed-readings', file: id } as const]
        : []),
    ])
}

function givenFlaws({ files, readers, conflicts, given }: AssignmentProblem): AssignmentFlaw[] {
  const barred = new Set(conflicts.map(keyOf))
  const free = files.filter(({ anchor }) => !anchor)
  const teams = Map.groupBy(given, ({ file }) => file)
  const organisationOf = new Map(readers.map(it => [it.id, it.organisation]))
  const anchors = files.filter(({ anchor }) => anchor).map(({ id }) => id)
  const loads = readers.map(({ id, atMost }) => {
    const kept = new Set(given.filter(it => it.reader === id).map(({ file }) => file))
    for (const file of anchors) if (!barred.has(keyOf({ file, reader: id }))) kept.add(file)
    return { reader: id, over: kept.size > atMost }
  })
  return [
    ...given
      .filter(it => barred.has(keyOf(it)))
      .map(({ file, reader }) => ({ code: 'given-despite-conflict', file, reader }) as const),
    ...free
      .filter(it => (teams.get(it.id)?.length ?? 0) > it.readings)
      .map(({ id }) => ({ code: 'given-too-many', file: id }) as const),
    ...loads.filter(({ over }) => over).map(({ reader }) => ({ code: 'load-exceeded', reader }) as const),
    ...free.flatMap(({ id }) =>
      repeated((teams.get(id) ?? []).flatMap(({ reader }) => organisationOf.get(reader) ?? [])).map(
        organisation => ({ code: 'given-from-one-organisation', file: id, organisation }) as const,
      ),
    ),
  ]
}

const chanceFlaws = (problem: AssignmentProblem): AssignmentFlaw[] =>
  problem.chancePercent < 100 && !compile(problem).nested ? [{ code: 'chances-with-crossed-types' }] : []

const keyOf = ({ file, reader }: ReadingPair) => JSON.stringify([file, reader])

function repeated(ids: string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter(id => seen.has(id) || !seen.add(id)))]
}

function repeatedPairs(pairs: ReadingPair[]): ReadingPair[] {
  const seen = new Set<string>()
  const again = pairs.filter(pair => seen.has(keyOf(pair)) || !seen.add(keyOf(pair)))
  return again.map(({ file, reader }) => ({ file, reader }))
}
