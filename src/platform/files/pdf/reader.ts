import { Worker } from 'node:worker_threads'
import type { Answer, Drawn, Made, PdfPage, Question, Task, Trouble } from './protocol.ts'

export type { Drawn, PdfPage } from './protocol.ts'

/** Hundreds of times what a real document takes: whatever takes longer was made to. */
const LONGEST_MILLISECONDS = 10_000
const IDLE_MILLISECONDS = 60_000

type Waiting = { question: Question; settle: (answer: Answer) => void }
type Reader = { worker: Worker; asked: (Waiting & { timer: NodeJS.Timeout }) | undefined; idle?: NodeJS.Timeout }

let reader: Reader | undefined
const queue: Waiting[] = []

/**
 * How many pages a PDF has, or why it cannot be read. One that anybody can open is not locked, even where it asks not to be copied. Damage that
 * a program repairs by itself is no trouble.
 */
export async function countPages(bytes: Uint8Array): Promise<number | Trouble> {
  const made = await ask(bytes, { task: 'count' })
  return 'trouble' in made ? made : made.count
}

/** The first `most` pages with their proportions and their text; `count` is of the whole. */
export const readPages = (bytes: Uint8Array, most: number): Promise<{ count: number; pages: PdfPage[] } | Trouble> =>
  ask(bytes, { task: 'read', most })

/** One page as pixels, 1,200 wide at most. Nothing in the document is run, and nothing is fetched. */
export async function drawPage(bytes: Uint8Array, page: number): Promise<Drawn | Trouble> {
  const made = await ask(bytes, { task: 'draw', page })
  return 'trouble' in made ? made : made.drawn
}

/**
 * Asks the thread that reads PDFs, one document at a time, 512 MB and 10 s at most each: what takes more, or brings the library down, is a
 * broken document, and the thread is replaced.
 */
function ask<T extends Task>(bytes: Uint8Array, task: T): Promise<Extract<Made, { task: T['task'] }> | Trouble> {
  return new Promise(resolve => {
    queue.push({
      question: { ...task, bytes },
      settle: answer => resolve(answer as Awaited<ReturnType<typeof ask<T>>>),
    })
    next()
  })
}

function next() {
  if (reader?.asked || queue.length === 0) return
  const own = reader ?? start()
  reader = own
  const first = queue.shift()
  if (!first) return
  clearTimeout(own.idle)
  own.worker.ref()
  own.asked = { ...first, timer: setTimeout(() => void give(own, { trouble: 'broken' }), LONGEST_MILLISECONDS) }
  own.worker.postMessage(first.question)
}

function start(): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--no-warnings'],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  const own: Reader = { worker, asked: undefined }
  worker.on('message', (answer: Answer) => settle(own, answer))
  worker.on('error', () => void give(own, { trouble: 'broken' }))
  worker.on('exit', () => void give(own, { trouble: 'broken' }))
  return own
}

function settle(own: Reader, answer: Answer) {
  const { asked } = own
  if (!asked) return
  clearTimeout(asked.timer)
  own.asked = undefined
  rest(own)
  asked.settle(answer)
  next()
}

/** A waiting thread must neither keep the process alive nor its memory for ever. */
function rest(own: Reader) {
  own.worker.unref()
  own.idle = setTimeout(() => void give(own, { trouble: 'broken' }), IDLE_MILLISECONDS)
  own.idle.unref()
}

/** Gives up this thread; the next question starts another. */
async function give(own: Reader, answer: Trouble) {
  if (reader === own) reader = undefined
  clearTimeout(own.idle)
  const { asked } = own
  own.asked = undefined
  if (asked) {
    clearTimeout(asked.timer)
    asked.settle(answer)
  }
  const ended = own.worker.terminate()
  next()
  await ended
}

/** Stops the thread now; the next question starts another. */
export async function closePdfReader(): Promise<void> {
  if (reader) await give(reader, { trouble: 'broken' })
}
