import { advise, type Sheet } from '../../engine/reviewing/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Edition } from '../edition/rules.ts'
import { type FinishedReading, listFinishedReadings } from './queries/comparison.ts'

/**
 * Compares the readings finished so far; writes nothing and decides nothing. One query.
 * @returns what the engine advises, with the code of each file and the name of each reader by their identifiers
 */
export async function compareReadings(db: Db, edition: Edition) {
  const readings = await listFinishedReadings(db, edition.id)
  return {
    advice: advise(sheetOf(edition, readings)),
    codes: new Map(readings.map(({ fileId, code }) => [String(fileId), code])),
    readers: new Map(readings.map(({ readerId, reader }) => [String(readerId), reader])),
  }
}

/** The seed only opens the draws of the guard: the identifier of the edition, so that the same marks always give the same words. */
function sheetOf({ id, criteria, preselection }: Edition, readings: readonly FinishedReading[]): Sheet {
  return {
    version: 1,
    seed: id,
    places: preselection.expectedInterviews ?? 0,
    criteria: criteria.map(({ code }) => code),
    tieBreak: [],
    files: [...new Set(readings.map(({ fileId }) => String(fileId)))],
    reviews: readings.map(({ fileId, readerId, marks }) => ({
      file: String(fileId),
      reader: String(readerId),
      marks: criteria.flatMap(({ code }) => {
        const mark = marks[code]
        return mark === undefined ? [] : [{ criterion: code, points: Math.round(mark * 60) }]
      }),
    })),
  }
}
