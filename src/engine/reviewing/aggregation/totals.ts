import { LEAST_REVIEWS, type Review, type Sheet } from './sheet.ts'

/** A mean as an exact fraction: `sum` sixtieths of a point over `reviews`, compared by cross products and never divided. */
export type Mean = { sum: number; reviews: number }

/** The score of a file as announced: the mean of the totals of its complete reviews. */
export type Score = Mean & {
  file: string
  /** The mean in sixtieths of a point, to be shown: the nearest one unless `exact`. Always exact for 2 to 6 reviews of whole marks. */
  sixtieths: number
  exact: boolean
  /** The sum of the marks of each criterion that separates equal totals, in the announced order. */
  separating: number[]
  partial: Partial[]
}

/** A review that lacks marks: shown as it is, counted in no mean, and nothing is put in the place of what is missing. */
export type Partial = { reader: string; points: number; missing: string[] }

/** What the secretariat has to do about a file that has no score. */
export type Task = { file: string; reviews: number; needed: number; partial: Partial[] }

export type Totals = { scores: Score[]; tasks: Task[] }

/** The score of each file that has one, and a task for each that has not; both by identifier of the file, by code unit. */
export function totalsOf(sheet: Sheet): Totals {
  const byFile = new Map<string, Review[]>(sheet.files.toSorted().map(file => [file, []]))
  for (const review of sheet.reviews) byFile.get(review.file)?.push(review)
  const totals: Totals = { scores: [], tasks: [] }
  for (const [file, reviews] of byFile) {
    const complete = reviews.filter(it => isComplete(sheet, it))
    const partial = reviews.filter(it => !isComplete(sheet, it)).map(it => partialOf(sheet, it))
    partial.sort((a, b) => (a.reader < b.reader ? -1 : 1))
    if (complete.length >= LEAST_REVIEWS) totals.scores.push(scoreOf(sheet, file, complete, partial))
    else totals.tasks.push({ file, reviews: complete.length, needed: LEAST_REVIEWS - complete.length, partial })
  }
  return totals
}

/** Whether every criterion of the grid has its mark. */
export const isComplete = ({ criteria }: Sheet, { marks }: Review): boolean =>
  criteria.every(criterion => marks.some(mark => mark.criterion === criterion))

/** The sum of the marks of a review, in sixtieths of a point. */
export const totalOf = ({ marks }: Review): number => marks.reduce((sum, mark) => sum + mark.points, 0)

function scoreOf({ tieBreak }: Sheet, file: string, complete: Review[], partial: Partial[]): Score {
  const sum = complete.reduce((total, review) => total + totalOf(review), 0)
  const reviews = complete.length
  const separating = tieBreak.map(criterion =>
    complete
      .flatMap(({ marks }) => marks)
      .reduce((total, mark) => total + (mark.criterion === criterion ? mark.points : 0), 0),
  )
  const sixtieths = Math.floor((2 * sum + reviews) / (2 * reviews))
  return { file, sum, reviews, sixtieths, exact: sum % reviews === 0, separating, partial }
}

function partialOf({ criteria }: Sheet, review: Review): Partial {
  const missing = criteria.filter(criterion => !review.marks.some(mark => mark.criterion === criterion))
  return { reader: review.reader, points: totalOf(review), missing }
}
