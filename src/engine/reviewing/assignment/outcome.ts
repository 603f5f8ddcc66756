import type { ReadingPair } from './problem.ts'

/** Who reads what, what it is worth, and what proves it. Plain JSON; lists are sorted by id, by code unit. */
export type Assignment = {
  version: 1
  /** Every reading, those given beforehand and anchors included. */
  pairs: ReadingPair[]
  loads: { reader: string; load: number }[]
  /** Empty when every file has its readers and every lower bound is met; otherwise what stands in the way. */
  impossible: Witness[]
  /** False when `impossible` says what was not found, without a proof that it cannot be: types that cross organisations. */
  impossibleProven: boolean
  worst: WorstFile
  total: Total
  loadSpread: LoadSpread
  /** When chances are capped: the expected total before the draw, `points` over `over`; the largest that the cap allows. */
  chances: { percent: number; expectedPoints: { points: number; over: number } } | null
  calibration: Calibration
}

/**
 * The file whose mean suitability is lowest, anchors aside (`null` without any): `points` over `readings`. `bound` says that no
 * assignment does better than `bound.points / bound.readings`; it is reached when `proof` is not `none`.
 * `own-best`: some file's own best readers give no more. `flow`: above, the pairs that could serve cannot make a complete
 * assignment. `prices`: above, the cheapest readers of all files would cost more than all readings are worth; a recount of `prices` shows
 * it, also when they only prove a bound that was not reached. `solver`: a solver of integer programmes found nothing above.
 */
export type WorstFile = {
  file: string | null
  points: number
  readings: number
  bound: { points: number; readings: number }
  proof: 'own-best' | 'flow' | 'prices' | 'solver' | 'none'
  prices: { reader: string; price: number }[] | null
}

/** The sum of suitabilities, anchors aside. No assignment whose worst file is as good has more than `bound`. */
export type Total = { points: number; bound: number; proof: 'flow' | 'solver' | 'none' }

/** `squares`: sum of the squares of loads; `proven`: the least for this worst file and this total. */
export type LoadSpread = { least: number; most: number; squares: number; proven: boolean }

/** Whether marks can be compared: groups of readers that share files directly or not, and readers with too few companions. */
export type Calibration = { groups: string[][]; fewCompanions: string[] }

/** What makes a problem impossible, so that anybody can see it. */
export type Witness =
  /**
   * These files need `needed` readings that only `readers` can give (others who could already read them), and those have room for
   * `room` only. `file` lacks `missing` readers.
   */
  | {
      code: 'too-few-readers'
      file: string
      missing: number
      files: string[]
      readers: string[]
      needed: number
      room: number
    }
  /** The possible readers of that file cannot give so many of that type, whatever the others read, or not without somebody else's file. */
  | { code: 'type-missing'; file: string; type: string; missing: number; readers: string[] }
  /** That reader cannot be given so many files; the files that nothing bars are listed. */
  | { code: 'too-few-files'; reader: string; missing: number; files: string[] }
  /** The cap on chances leaves these files fewer than they need (or some reader or type, when empty): it was not applied. */
  | { code: 'too-few-chances'; files: string[] }
