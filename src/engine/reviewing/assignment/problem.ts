/**
 * Everything the assignment of readers may look at, as plain JSON. Ids are opaque; the order of the lists has no effect on the
 * result. A juror is a reader here.
 */
export type AssignmentProblem = {
  version: 1
  /** Drawn or published before the run: it orders what nothing else separates, and draws when chances are capped. */
  seed: string
  files: ReadFile[]
  readers: FileReader[]
  /** How well a reader suits a file, whole number, 0 to 1000. Pairs that are not listed are worth `otherwise`. */
  suitabilities: (ReadingPair & { value: number })[]
  otherwise: number
  /** Who may not read what; the reason is for people. */
  conflicts: (ReadingPair & { reason: string })[]
  /** Readings already given, which stay. They count in loads, in the readings of the file, in types and organisations. */
  given: ReadingPair[]
  /** What makes marks comparable: every reader should share at least `sharedFiles` files with at least two others. */
  calibration: { sharedFiles: number } | null
  /** No pair is more likely than this, in percent, before the seed is known; 100: no draw. */
  chancePercent: number
}

export type ReadingPair = { file: string; reader: string }

export type ReadFile = {
  id: string
  /** How many readings the file needs in all, those given included; of no effect for an anchor. */
  readings: number
  /** Read by everybody who has no conflict, to compare readers; organisations and types are then of no effect. */
  anchor: boolean
  /** At least so many of its readers must be of that type. */
  types: { type: string; atLeast: number }[]
}

export type FileReader = {
  id: string
  /** At most one reader of an organisation reads a file; `null`: belongs to none of those concerned. */
  organisation: string | null
  types: string[]
  /** How many files this person must and may read, anchors and readings already given included. */
  atLeast: number
  atMost: number
}
