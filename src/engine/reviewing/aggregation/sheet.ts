/** Everything the aggregation takes, as plain JSON. Points are whole numbers of sixtieths: a mark of 3.5 is 210. */
export type Sheet = {
  version: 1
  /** Opens the draws of the advice; decides nothing. */
  seed: string
  /** How many files the readings are to keep: where the cut falls. */
  places: number
  /** The criteria of the grid, and those announced to separate equal totals, in that order. */
  criteria: string[]
  tieBreak: string[]
  /** Opaque identifiers of the files to rank, those without review included. */
  files: string[]
  reviews: Review[]
}

/** What one reader gave one file; a criterion without mark is absent. */
export type Review = { file: string; reader: string; marks: { criterion: string; points: number }[] }

/** A file with fewer complete reviews has no score. */
export const LEAST_REVIEWS = 2

/** What makes a sheet unfit, with the names concerned. */
export type SheetFlaw =
  | { code: 'bad_places' }
  | { code: 'listed_twice'; list: 'criteria' | 'tieBreak' | 'files'; id: string }
  | { code: 'unknown_criterion'; criterion: string }
  | { code: 'unknown_file'; file: string }
  | { code: 'reviewed_twice'; file: string; reader: string }
  | { code: 'marked_twice'; file: string; reader: string; criterion: string }
  | { code: 'bad_points'; file: string; reader: string; criterion: string }

/** A thousand points: sums of the marks of a thousand readers and their cross products stay exact. */
const MOST_POINTS = 60_000

/** What is wrong with a sheet; empty when it may be ranked and advised upon. */
export function sheetFlaws(sheet: Sheet): SheetFlaw[] {
  const { criteria, tieBreak, files, places } = sheet
  const [knownCriteria, knownFiles] = [new Set(criteria), new Set(files)]
  const twice = (list: 'criteria' | 'tieBreak' | 'files'): SheetFlaw[] =>
    repeated(sheet[list]).map(id => ({ code: 'listed_twice', list, id }))
  const reviewed = repeated(sheet.reviews.map(({ file, reader }) => JSON.stringify([file, reader])))
  return [
    ...(Number.isSafeInteger(places) && places >= 0 ? [] : [{ code: 'bad_places' } as const]),
    ...twice('criteria'),
    ...twice('tieBreak'),
    ...twice('files'),
    ...tieBreak.flatMap((criterion): SheetFlaw[] =>
      knownCriteria.has(criterion) ? [] : [{ code: 'unknown_criterion', criterion }],
    ),
    ...reviewed.map((pair): SheetFlaw => {
      const [file, reader] = JSON.parse(pair) as [string, string]
      return { code: 'reviewed_twice', file, reader }
    }),
    ...sheet.reviews.flatMap(review => reviewFlaws(review, knownFiles, knownCriteria)),
  ]
}

function reviewFlaws({ file, reader, marks }: Review, files: Set<string>, criteria: Set<string>): SheetFlaw[] {
  return [
    ...(files.has(file) ? [] : [{ code: 'unknown_file', file } as const]),
    ...repeated(marks.map(it => it.criterion)).map(
      (criterion): SheetFlaw => ({ code: 'marked_twice', file, reader, criterion }),
    ),
    ...marks.flatMap(({ criterion, points }): SheetFlaw[] => {
      if (!criteria.has(criterion)) return [{ code: 'unknown_criterion', criterion }]
      const fit = Number.isSafeInteger(points) && points >= 0 && points <= MOST_POINTS
      return fit ? [] : [{ code: 'bad_points', file, reader, criterion }]
    }),
  ]
}

function repeated(ids: string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter(id => seen.has(id) || !seen.add(id)))]
}
