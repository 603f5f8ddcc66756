import { by } from '../../ordering.ts'
import type { Short } from './fill.ts'

import type { Witness } from './outcome.ts'
import type { State } from './state.ts'

/** What stands in the way of a complete assignment: one witness for each file or reader that lacks something. */
export function witnessesOf(state: State, short: Short[]): Witness[] {
  return [...short.map(it => tooFewReaders(state, it)), ...typesMissing(state), ...tooFewFiles(state)].sort(
    by(
      it => it.code,
      it => ('file' in it ? it.file : 'reader' in it ? it.reader : ''),
      it => ('type' in it ? it.type : ''),
    ),
  )
}

function tooFewReaders({ it }: State, { i, missing, files, readers }: Short): Witness {
  const within = new Set(readers)
  const outside = (file: number) =>
    [...Array(it.m).keys()].filter(j => !within.has(j) && (it.allowed[file * it.m + j] || it.locked[file * it.m + j]))
  const needed = files.reduce((sum, file) => sum + Math.max(0, (it.need[file] as number) - outside(file).length), 0)
  const busy = (j: number) => it.locked.reduce((sum, is, at) => sum + (at % it.m === j ? is : 0), 0)
  const own = files.reduce(
    (sum, file) => sum + readers.reduce((n, j) => n + (it.locked[file * it.m + j] as number), 0),
    0,
  )
  const room = readers.reduce((sum, j) => sum + (it.high[j] as number) - busy(j), own)
  return {
    code: 'too-few-readers',
    file: it.files[i]?.id ?? '',
    missing,
    files: files.flatMap(file => it.files[file]?.id ?? []).sort(),
    readers: readers.flatMap(j => it.readers[j]?.id ?? []).sort(),
    needed,
    room,
  }
}

function typesMissing({ it, ofType }: State): Witness[] {
  const found: Witness[] = []
  it.files.forEach((file, i) => {
    for (let t = 0; t < it.types; t += 1) {
      const missing = (it.typeNeed[i * it.types + t] as number) - (ofType[i * it.types + t] as number)
      const possible = it.readers.filter(
        (_, j) => it.ofType[t * it.m + j] && (it.allowed[i * it.m + j] || it.locked[i * it.m + j]),
      )
      const type = it.typeNames[t] as string
      if (missing > 0)
        found.push({ code: 'type-missing', file: file.id, type, missing, readers: possible.map(({ id }) => id).sort() })
    }
  })
  return found
}

function tooFewFiles({ it, load }: State): Witness[] {
  return it.readers.flatMap((reader, j) => {
    const missing = (it.low[j] as number) - (load[j] as number)
    const files = it.files.filter((_, i) => it.allowed[i * it.m + j] || it.locked[i * it.m + j]).map(({ id }) => id)
    return missing > 0 ? [{ code: 'too-few-files', reader: reader.id, missing, files: files.sort() } as const] : []
  })
}
