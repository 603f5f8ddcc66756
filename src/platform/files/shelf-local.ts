import { randomUUID } from 'node:crypto'
import { closeSync, fsync, openSync } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Shelf } from './files.ts'

/**
 * Files in a folder: `ab/cdef…`, written beside under another name, flushed, then renamed, so that a name never shows half a
 * file. The same content again takes the place of itself.
 */
export function localShelf(folder: string): Shelf {
  const place = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2))
  let shelves: Promise<void> | undefined
  return {
    has: sha256 => access(place(sha256)).then(() => true, absent(false)),
    read: sha256 => readFile(place(sha256)).then(bytes => new Uint8Array(bytes), absent(undefined)),
    remove: async sha256 => {
      await rm(place(sha256), { force: true })
      await syncFolder(dirname(place(sha256))).catch(absent(undefined))
    },
    write: async (sha256, bytes) => {
      shelves ??= makeShelves(folder)
      await shelves.catch(fault => {
        shelves = undefined
        throw fault
      })
      await writeDurably(place(sha256), bytes)
    },
  }
}

/** All 256 folders at once, so that a file costs two flushes and none for its folder's own name. */
async function makeShelves(folder: string) {
  for (let index = 0; index < 256; index += 1)
    await mkdir(join(folder, index.toString(16).padStart(2, '0')), { recursive: true })
  await syncFolder(folder)
}

async function writeDurably(path: string, bytes: Uint8Array) {
  const draft = `${path}.${randomUUID()}.part`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (fault) {
    await rm(draft, { force: true })
    throw fault
  }
  await syncFolder(dirname(path))
}

/** A rename is durable only once the folder that holds the name is. Windows has no such call. */
async function syncFolder(path: string) {
  if (process.platform === 'win32') return
  // Only the flush waits for the disk: opening a folder that was just written to does not, and a thread for it costs more.
  const folder = openSync(path, 'r')
  try {
    await promisify(fsync)(folder)
  } finally {
    closeSync(folder)
  }
}

const absent =
  <T>(value: T) =>
  (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return value
    throw fault
  }
