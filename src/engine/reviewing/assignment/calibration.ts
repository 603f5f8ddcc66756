import type { Instance } from './instance.ts'
import type { Calibration } from './outcome.ts'

/** What ties readers together: who shares how many files with whom, at a·m + b. O(files · readers of a file²). */
export function sharedFiles({ n, m }: Instance, x: Uint8Array): Int32Array {
  const shared = new Int32Array(m * m)
  for (let i = 0; i < n; i += 1) {
    const team: number[] = []
    for (let j = 0; j < m; j += 1) if (x[i * m + j]) team.push(j)
    for (const a of team) for (const b of team) if (a !== b) shared[a * m + b] = (shared[a * m + b] as number) + 1
  }
  return shared
}

/** The groups of readers who share files, directly or through others; whoever reads nothing is in none. */
export function groupsOf({ m }: Instance, shared: Int32Array, load: Int32Array): number[][] {
  const seen = new Uint8Array(m)
  const groups: number[][] = []
  for (let first = 0; first < m; first += 1) {
    if (seen[first] || !load[first]) continue
    const group = [first]
    seen[first] = 1
    for (const a of group)
      for (let b = 0; b < m; b += 1) {
        if (seen[b] || !shared[a * m + b]) continue
        seen[b] = 1
        group.push(b)
      }
    groups.push(group)
  }
  return groups
}

/** Readers, among those who read, who share at least `wanted` files with fewer than two others. */
function fewCompanions({ m }: Instance, shared: Int32Array, load: Int32Array, wanted: number): number[] {
  const companions = (a: number) =>
    shared.subarray(a * m, a * m + m).reduce((count, it) => count + (it >= wanted ? 1 : 0), 0)
  return [...Array(m).keys()].filter(a => load[a] && companions(a) < 2)
}

/** How comparable the marks will be; without a wish for companions, one shared file is enough. */
export function calibrationOf(it: Instance, x: Uint8Array, load: Int32Array, wanted: number): Calibration {
  const shared = sharedFiles(it, x)
  const id = (j: number) => it.readers[j]?.id ?? ''
  return {
    groups: groupsOf(it, shared, load)
      .map(group => group.map(id).sort())
      .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)),
    fewCompanions: fewCompanions(it, shared, load, wanted).map(id).sort(),
  }
}
