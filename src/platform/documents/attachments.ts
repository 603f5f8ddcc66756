import { inflateSync } from 'node:zlib'

const mostBytes = 10 * 1024 * 1024

/**
 * The text of each file attached to a PDF that Cohorte typeset. Other programs may rewrite a PDF in ways this does not follow: it then
 * finds nothing.
 */
export function readAttachments(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const body = raw.toString('latin1')
  return [...body.matchAll(/\/Type\s*\/EmbeddedFile\b/g)].flatMap(({ index }) => {
    const head = /stream\r?\n/g
    head.lastIndex = index
    const opening = head.exec(body)
    const end = body.indexOf('endstream', head.lastIndex)
    if (!opening || end < 0 || body.slice(index, opening.index).includes('endobj')) return []
    const flate = dictionaryAround(body, index, opening.index).includes('/FlateDecode')
    const text = readStream(raw.subarray(head.lastIndex, end), flate)
    return text === undefined ? [] : [text]
  })
}

const dictionaryAround = (body: string, index: number, end: number) => body.slice(body.lastIndexOf(' obj', index), end)

function readStream(part: Buffer, flate: boolean): string | undefined {
  if (!flate) return part.toString('utf8').trimEnd()
  try {
    return inflateSync(part, { maxOutputLength: mostBytes, finishFlush: 2 }).toString('utf8')
  } catch {
    return undefined
  }
}
