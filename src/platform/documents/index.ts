import { Worker } from 'node:worker_threads'
import { keptPdf } from './kept.ts'
import type { Answer, PdfDocument, Question } from './protocol.ts'

export { readAttachments } from './attachments.ts'
export type { PdfDocument } from './protocol.ts'

const idleMilliseconds = 60_000
const longestMilliseconds = 60_000

type Waiting = {
  resolve: (made: Uint8Array<ArrayBuffer>) => void
  reject: (fault: Error) => void
  timer: NodeJS.Timeout
}
type Press = { worker: Worker; waiting: Map<number, Waiting>; idle?: NodeJS.Timeout }

let press: Press | undefined
let lastId = 0

/**
 * Typesets a document as an accessible PDF (PDF/UA-1: tagged, titled, in its language), in a worker thread that starts with the first
 * document and stops after a minute without any. Throws when the template is wrong or takes more than a minute.
 */
export const renderPdf = (document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> => ask(document, 'pdf')

/**
 * Draws a document of one page as SVG, in the type of the documents, each letter as an outline: it looks the same wherever it is drawn, and
 * no letter can be missing. Same thread, same refusals.
 */
export const renderDrawing = async (document: PdfDocument): Promise<string> =>
  new TextDecoder().decode(await ask(document, 'drawing'))

function ask(document: PdfDocument, form: Question['form']): Promise<Uint8Array<ArrayBuffer>> {
  const own = press ?? start()
  press = own
  clearTimeout(own.idle)
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => stop(own, new Error(`Document "${document.title}" took too long`)),
      longestMilliseconds,
    )
    own.worker.ref()
    own.waiting.set(id, { resolve, reject, timer })
    own.worker.postMessage({ id, document, form } satisfies Question)
  })
}

/** Stops the worker thread now; the next document starts another. What was being typeset is rejected. */
export async function closeDocuments(): Promise<void> {
  const own = press
  if (own) await stop(own, new Error('The typesetter was stopped'))
}

/** A public document, typeset once for all its readers. `etag` names its content. */
export const publicPdf = (document: PdfDocument) => keptPdf(document, renderPdf)

function start(): Press {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: ['--no-warnings'] })
  const own: Press = { worker, waiting: new Map() }
  worker.on('message', (answer: Answer) => settle(own, answer))
  worker.on('error', fault => void stop(own, fault))
  worker.on('exit', code => void stop(own, new Error(`The typesetter stopped (${code})`)))
  return own
}

function settle(own: Press, answer: Answer) {
  const waiting = own.waiting.get(answer.id)
  if (waiting === undefined) return
  own.waiting.delete(answer.id)
  clearTimeout(waiting.timer)
  if (own.waiting.size === 0) rest(own)
  if ('made' in answer) waiting.resolve(answer.made)
  else waiting.reject(new Error(`The document could not be typeset: ${answer.error}`))
}

/** A waiting thread must neither keep the process alive nor its memory for ever. */
function rest(own: Press) {
  own.worker.unref()
  own.idle = setTimeout(() => void stop(own, new Error('The typesetter was resting')), idleMilliseconds)
  own.idle.unref()
}

async function stop(own: Press, fault: Error) {
  if (press === own) press = undefined
  clearTimeout(own.idle)
  const waiting = [...own.waiting.values()]
  own.waiting.clear()
  for (const it of waiting) {
    clearTimeout(it.timer)
    it.reject(fault)
  }
  await own.worker.terminate()
}
