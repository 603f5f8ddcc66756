import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Source, Sources } from '../features/archives/index.ts'

/** A file of a site is text written by people: more than this is something else. */
const MOST_BYTES = 8 * 1024 * 1024

/**
 * The files of a site in a folder, or in its `_data`; undefined when none of them is there. Throws where the folder cannot be
 * read, or a file is larger than a site's.
 */
export async function readFolder(folder: string): Promise<Sources | undefined> {
  const inside = [folder, join(folder, '_data')]
  const one = async (name: string): Promise<Source | undefined> => {
    for (const place of inside)
      for (const extension of ['yml', 'yaml']) {
        const found = await readIf(folder, join(place, `${name}.${extension}`))
        if (found) return found
      }
    return undefined
  }
  await readdir(folder)
  const files = { challenges: await one('defis'), people: await one('personnes'), editions: await one('promos') }
  if (!files.challenges && !files.people && !files.editions) return undefined
  return { ...files, sheets: await pagesIn(folder, '_defis'), biographies: await pagesIn(folder, '_communaute') }
}

async function pagesIn(folder: string, name: string): Promise<Source[]> {
  const names = await readdir(join(folder, name)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return []
    throw cause
  })
  const pages = await Promise.all(
    names
      .filter(it => it.endsWith('.md'))
      .toSorted()
      .map(it => readIf(folder, join(folder, name, it))),
  )
  return pages.filter(it => it !== undefined)
}

/** A file that is not there is one that the site does without. Its path is told from the folder on. */
async function readIf(folder: string, path: string): Promise<Source | undefined> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined
    throw cause
  })
  if (!bytes) return undefined
  if (bytes.length > MOST_BYTES) throw Object.assign(new Error(`${basename(path)} is too large`), { code: 'EFBIG' })
  return { path: path.slice(folder.replace(/\/+$/, '').length + 1), text: bytes.toString('utf8') }
}
