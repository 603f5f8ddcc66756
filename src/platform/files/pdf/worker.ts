import { parentPort } from 'node:worker_threads'
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium'
import type { Answer, Drawn, PdfPage, Question, Task } from './protocol.ts'

/** What one document may take of memory, in bytes. A scan of twenty pages takes a fifth of it. */
const MOST_MEMORY = 512 * 1024 * 1024

/** Enough to read small print on a large screen; a page that is all height stays a picture of bounded size. */
const DRAWN_WIDTH = 1200
const DRAWN_HEIGHT = 2400

// The library grows as far as two gigabytes. Refused more, it gives up this document, and the thread with it.
const grow = WebAssembly.Memory.prototype.grow
WebAssembly.Memory.prototype.grow = function (delta) {
  if (this.buffer.byteLength + Number(delta) * 65_536 > MOST_MEMORY) throw new RangeError('This PDF asks for too much')
  return grow.call(this, delta)
}

// The library tells its troubles on its way down: they are an answer already.
console.error = () => {}

const library = await PDFiumLibrary.init()

parentPort?.on('message', async (question: Question) => {
  const answer = await answerTo(question)
  parentPort?.postMessage(answer, 'task' in answer && answer.task === 'draw' ? [answer.drawn.pixels.buffer] : [])
})

async function answerTo({ bytes, ...task }: Question): Promise<Answer> {
  let document: PDFiumDocument
  try {
    document = await library.loadDocument(bytes)
  } catch (fault) {
    // A document is never opened by a guess: the library says in its own words that it asks for a password.
    if (fault instanceof WebAssembly.RuntimeError) throw fault
    return { trouble: String(fault).includes('assword') ? 'locked' : 'broken' }
  }
  try {
    return await work(document, task)
  } finally {
    document.destroy()
  }
}

async function work(document: PDFiumDocument, task: Task): Promise<Answer> {
  const count = document.getPageCount()
  if (count === 0 || !opens(document, 0)) return { trouble: 'broken' }
  if (task.task === 'count') return { task: 'count', count }
  if (task.task === 'read') {
    const numbers = Array.from({ length: Math.min(count, task.most) }, (_, index) => index)
    return { task: 'read', count, pages: numbers.map(it => readPage(document, it)) }
  }
  if (task.page > count || !opens(document, task.page - 1)) return { trouble: 'missing' }
  return { task: 'draw', drawn: await draw(document.getPage(task.page - 1)) }
}

/** A page that cannot be loaded has no handle, whatever the library's wrapper says. */
function opens(document: PDFiumDocument, index: number): boolean {
  try {
    const page = document.getPage(index)
    const opened = page['pageIdx'] !== 0
    if (opened) close(page)
    return opened
  } catch {
    // A page that is listed and is not there is an answer about the document, not a fault.
    return false
  }
}

/** The wrapper closes only what it draws: a page that was read would stay in memory. */
const close = (page: PDFiumPage) => page['module']._FPDF_ClosePage(page['pageIdx'])

const EMPTY: PdfPage = { width: 595, height: 842, text: '' }

/** A page that is damaged keeps its place, empty. */
function readPage(document: PDFiumDocument, index: number): PdfPage {
  if (!opens(document, index)) return EMPTY
  const page = document.getPage(index)
  try {
    const { originalHeight: height, originalWidth: width } = page.getOriginalSize()
    if (!(width >= 1 && height >= 1)) return EMPTY
    return { width, height, text: page.getText().replace(/\r\n?/g, '\n').replaceAll('\0', '').trim() }
  } finally {
    close(page)
  }
}

async function draw(page: PDFiumPage): Promise<Drawn> {
  const { originalHeight, originalWidth } = page.getOriginalSize()
  const scale = Math.min(DRAWN_WIDTH / Math.max(1, originalWidth), DRAWN_HEIGHT / Math.max(1, originalHeight))
  const width = Math.max(1, Math.round(originalWidth * scale))
  const height = Math.max(1, Math.round(originalHeight * scale))
  const { data } = await page.render({ width, height, scale: 1, render: async ({ data }) => data })
  return { width, height, pixels: new Uint8Array(data) }
}
