/** The reviews that bear on the advice, as arrays: review k is mark `y[k]` given by reader `by[k]`, file after file. */
export type Design = {
  files: string[]
  readers: string[]
  /** The reviews of file i are those from `from[i]` up to, but not including, `from[i + 1]`. */
  from: Int32Array
  by: Int32Array
  /** How many files each reader has read. */
  load: Int32Array
}

/** Totals of complete reviews, in 1/60 point. */
export type Mark = { file: string; reader: string; total: number }

/**
 * The marks of files sorted by file, then by reader, both by code unit: the order in which they were listed leaves no trace, not
 * even in the last bit of a sum. Takes at most one mark for each file and reader.
 */
export function designOf(marks: readonly Mark[]): { design: Design; y: Float64Array } {
  const files = [...new Set(marks.map(it => it.file))].sort()
  const readers = [...new Set(marks.map(it => it.reader))].sort()
  const [fileAt, readerAt] = [placeIn(files), placeIn(readers)]
  const at = ({ file, reader }: Mark) => (fileAt.get(file) ?? 0) * readers.length + (readerAt.get(reader) ?? 0)
  const sorted = marks.map(mark => ({ mark, at: at(mark) })).sort((a, b) => a.at - b.at)
  const by = Int32Array.from(sorted, it => it.at % readers.length)
  const from = new Int32Array(files.length + 1)
  for (const it of sorted) bump(from, Math.floor(it.at / readers.length) + 1)
  for (let i = 0; i < files.length; i++) from[i + 1] = (from[i] as number) + (from[i + 1] as number)
  const load = new Int32Array(readers.length)
  for (const reader of by) bump(load, reader)
  return { design: { files, readers, from, by, load }, y: Float64Array.from(sorted, it => it.mark.total) }
}

const placeIn = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, i]))

const bump = (counts: Int32Array, at: number) => {
  counts[at] = (counts[at] as number) + 1
}
