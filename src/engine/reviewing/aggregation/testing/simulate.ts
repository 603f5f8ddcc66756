import { normal, normalQuantile, type Stream, streamOf } from '../chance.ts'
import type { Sheet } from '../sheet.ts'

/** A panel to imagine. Spreads in points; `tie` above zero gives the stronger files to the harsher readers, 0 assigns at random. */
export type Panel = {
  seed: string
  files: number
  readers: number
  reviews: number
  places: number
  spread: { files: number; readers: number; marks: number }
  tie: number
  /** Marks as a grid gives them: 5 criteria from 1 to 4. Otherwise whole totals without bounds. */
  graded: boolean
}

/** A sheet with what nobody knows in life: the quality of each file, the mean total of all the readers there could be, in points. */
export type Imagined = { sheet: Sheet; quality: number[] }

/** Five criteria of one point each; ungraded totals are carried by the first, forty points up so that none is negative. */
const CRITERIA = ['a', 'b', 'c', 'd', 'e']
const LIFT = 40

/** How far a criterion strays from a fifth of the total, in points. */
const BLUR = 0.5

/** Files choose readers in random order, among those with room left; a reader's chance grows with exp(tie × quality × harshness). */
export function imagine(panel: Panel): Imagined {
  const stream = streamOf(panel.seed)
  const quality = Array.from({ length: panel.files }, () => normal(stream))
  const harshness = Array.from({ length: panel.readers }, () => normal(stream))
  const room = harshness.map(() => Math.ceil((panel.files * panel.reviews) / panel.readers) + 1)
  const reviews: Sheet['reviews'] = []
  for (const i of shuffled(stream, quality.length))
    for (const j of teamOf(panel, stream, quality[i] as number, harshness, room)) {
      const { files, readers, marks } = panel.spread
      const total = 12.5 + files * (quality[i] as number) - readers * (harshness[j] as number) + marks * normal(stream)
      reviews.push({ file: fileId(i), reader: `r${j}`, marks: panel.graded ? graded(stream, total) : ungraded(total) })
    }
  const { seed, places } = panel
  const files = quality.map((_, i) => fileId(i))
  const sheet: Sheet = { version: 1, seed, places, criteria: CRITERIA, tieBreak: CRITERIA, files, reviews }
  return { sheet, quality: quality.map(value => trueTotal(panel, 12.5 + panel.spread.files * value)) }
}

/** What marks would average over readers and chance: the grid has a floor and a ceiling, which bring the best and worst closer. */
function trueTotal({ graded, spread }: Panel, total: number): number {
  if (!graded) return LIFT + total
  const deviation = Math.sqrt((spread.readers ** 2 + spread.marks ** 2) / 25 + BLUR ** 2)
  const marks = Array.from({ length: 200 }, (_, i) => onGrid(total / 5 + deviation * normalQuantile((i + 0.5) / 200)))
  return marks.reduce((sum, mark) => sum + mark, 0) / 40
}

const onGrid = (mark: number) => Math.max(1, Math.min(4, Math.round(mark)))

const fileId = (i: number) => `f${String(i).padStart(4, '0')}`

function teamOf(
  { tie, reviews }: Panel,
  stream: Stream,
  quality: number,
  harshness: number[],
  room: number[],
): number[] {
  const team: number[] = []
  while (team.length < reviews) {
    const chance = harshness.map((harsh, j) =>
      team.includes(j) ? 0 : (room[j] as number) * Math.exp(tie * quality * harsh),
    )
    const chosen = drawFrom(stream, chance)
    if (chosen < 0) return team
    team.push(chosen)
    room[chosen] = (room[chosen] as number) - 1
  }
  return team
}

/** A place drawn with these chances; −1 when all are nil. */
function drawFrom(stream: Stream, chance: number[]): number {
  let left = uniform(stream) * chance.reduce((sum, value) => sum + value, 0)
  for (const [j, value] of chance.entries()) {
    left -= value
    if (value > 0 && left <= 0) return j
  }
  return -1
}

const graded = (stream: Stream, total: number) =>
  CRITERIA.map(criterion => ({ criterion, points: 60 * onGrid(total / 5 + BLUR * normal(stream)) }))

const ungraded = (total: number) =>
  CRITERIA.map((criterion, i) => ({ criterion, points: i === 0 ? Math.max(0, 60 * Math.round(LIFT + total)) : 0 }))

const uniform = (stream: Stream): number => (stream() + 0.5) / 4294967296

export function shuffled(stream: Stream, length: number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = stream() % (i + 1)
    const [a, b] = [order[i] as number, order[j] as number]
    order[i] = b
    order[j] = a
  }
  return order
}

/** The share of the `places` best files by quality that are also among the best by `value`. */
export function recall(places: number, quality: number[], value: number[]): number {
  const best = (by: number[]) =>
    by
      .map((_, i) => i)
      .sort((a, b) => (by[b] as number) - (by[a] as number) || a - b)
      .slice(0, places)
  const truly = new Set(best(quality))
  return best(value).filter(i => truly.has(i)).length / places
}
