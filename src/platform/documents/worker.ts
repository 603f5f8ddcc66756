import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { documentFamilies, documentFonts } from './fonts.ts'
import type { Answer, Question } from './protocol.ts'

const regions = { fr: 'FR', en: 'GB' }
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: await documentFonts() }],
})
compiler.addSource(`${import.meta.dirname}/letter.typ`, await readFile(`${import.meta.dirname}/letter.typ`, 'utf8'))

parentPort?.on('message', (question: Question) => {
  const answer = typeset(question)
  parentPort?.postMessage(answer)
})

function typeset({ id, document, form }: Question): Answer {
  try {
    const { main, data, title, lang, date, attachments = [] } = document
    const about = { title, lang, region: regions[lang], date: dateParts(date), attachments, ...type }
    const inputs = { data: JSON.stringify(data), about: JSON.stringify(about) }
    const outcome = compiler.compile({ mainFileContent: main, inputs })
    if (outcome.result === null) return { id, error: diagnosis(outcome.takeError()) }
    if (form === 'drawing') return { id, made: new TextEncoder().encode(compiler.plainSvg(outcome.result)) }
    const creationTimestamp = Math.floor(date.getTime() / 1000)
    return { id, made: new Uint8Array(compiler.pdf(outcome.result, { pdfStandard: 'ua-1', creationTimestamp })) }
  } catch (fault) {
    return { id, error: fault instanceof Error ? fault.message : String(fault) }
  } finally {
    compiler.evictCache(10)
  }
}

const type = { families: documentFamilies, mono: ['DejaVu Sans Mono'] }

function dateParts(date: Date) {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return { year, month, day, hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() }
}

function diagnosis(error: ReturnType<ReturnType<typeof compiler.compile>['takeError']>) {
  const found = error ? compiler.fetchDiagnostics(error) : []
  return found.map(it => `${it.message} (${it.range ?? it.path ?? ''})`).join('; ') || 'unknown error'
}
