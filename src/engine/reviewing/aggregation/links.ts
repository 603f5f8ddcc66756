import type { Counted } from './equations.ts'

/** Readers bound to one another by files that they share, and how many files they have read between them. */
export type Part = { readers: string[]; files: number }

/** The parts between which no file is shared: one, when every mark can be compared with every other. */
export function partsOf({ design, groups }: Counted): Part[] {
  const { readers, files, from, by } = design
  const part = new Int32Array(readers.length).fill(-1)
  let parts = 0
  for (let j = 0; j < readers.length; j++) if (part[j] === -1) fill(part, j, parts++, groups)
  const found = Array.from({ length: parts }, (): Part => ({ readers: [], files: 0 }))
  for (const [j, reader] of readers.entries()) found[part[j] as number]?.readers.push(reader)
  for (let i = 0; i < files.length; i++) (found[part[by[from[i] as number] as number] as number] as Part).files++
  return found
}

function fill(part: Int32Array, start: number, mark: number, groups: Counted['groups']): void {
  const todo = [start]
  part[start] = mark
  for (let j = todo.pop(); j !== undefined; j = todo.pop())
    for (let other = 0; other < part.length; other++)
      if (part[other] === -1 && share(groups, part.length, j, other)) {
        part[other] = mark
        todo.push(other)
      }
}

/** With how many other readers each reader shares a file. */
export const linksOf = ({ design, groups }: Counted): number[] =>
  design.readers.map(
    (_, j) => design.readers.filter((_, k) => k !== j && share(groups, design.readers.length, j, k)).length,
  )

const share = (groups: Counted['groups'], readers: number, j: number, k: number) =>
  groups.some(({ shared }) => (shared.at[j * readers + k] as number) > 0)
