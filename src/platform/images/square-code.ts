import { encode } from 'uqr'

/** Modules of white around a code, without which readers do not find it (ISO/IEC 18004, 6.3.8). */
const QUIET = 4

/**
 * A text as a square code (QR, ISO/IEC 18004), row by row, true for dark, without its white edge.  It is still read with about
 * a seventh of it soiled (level M).
 */
export const squareCode = (text: string): boolean[][] =>
  encode(text, { ecc: 'M', border: 0, boostEcc: false }).data.map(row => [...row])

/** The same as a drawing with its white edge: it is read on any ground. */
export function squareCodeSvg(text: string): string {
  const rows = squareCode(text)
  const size = rows.length + 2 * QUIET
  const dark = rows.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}" fill="#000"/></svg>`
}

/** Where dark modules begin in a row, and how many follow one another: neighbours are one shape, so that no light comes between. */
function runsOf(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (isDark && last && last[0] + last[1] === x) last[1] += 1
    else if (isDark) runs.push([x, 1])
  }
  return runs
}
