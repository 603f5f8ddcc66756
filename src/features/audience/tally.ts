import type { Services } from '../../platform/services.ts'
import { addRead, type Read, type Sum } from './rules.ts'
import { addSums } from './store.ts'

/** Counts in memory; what it holds is written every so often, and one last time when it stops. */
export type Tally = { add: (day: string, read: Read) => void; flush: () => Promise<void>; close: () => Promise<void> }

const WRITTEN_EVERY_MS = 10_000
/** A crawl that names itself a browser must not fill the memory: what is beyond waits for the next writing by being written now. */
const MOST_SUMS = 5000

/**
 * Opens the counting of pages. No page waits for it: adding is a few operations in memory, and one statement writes them all. What a
 * process killed at once had not written is lost: ten seconds of a count.
 */
export function openTally({ db, log }: Pick<Services, 'db' | 'log'>): Tally {
  let sums = new Map<string, Sum>()
  let writing = Promise.resolve()
  const flush = () => {
    if (sums.size === 0) return writing
    const due = [...sums.values()]
    sums = new Map()
    writing = writing.then(() => addSums(db, due)).catch(fault => log.error('audience not written', { fault }))
    return writing
  }
  const timer = setInterval(flush, WRITTEN_EVERY_MS)
  timer.unref()
  const add = (day: string, read: Read) => {
    addRead(sums, day, read)
    if (sums.size >= MOST_SUMS) void flush()
  }
  const close = async () => {
    clearInterval(timer)
    await flush()
  }
  return { add, flush, close }
}
