import { type Zippable, zipSync } from 'fflate'

/** A file of an archive; `path` with slashes, `stored` for what is already compressed. */
export type ZipEntry = { path: string; bytes: Uint8Array; stored?: boolean }

/** The first instant that the format can write, in its own local time: dates would make the same files other bytes. */
const SOME_DAY = new Date(1980, 0, 1)

/** A ZIP archive of these files, in the order of their paths: the same files always make the same bytes. Refuses two of one path. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {}
  for (const { bytes, path, stored } of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (files[path]) throw new Error(`two files are called ${path}`)
    files[path] = [bytes, { level: stored ? 0 : 6, mtime: SOME_DAY }]
  }
  return new Uint8Array(zipSync(files))
}
