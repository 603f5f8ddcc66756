import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCandidates } from './candidates.ts'
import { cvPdf } from './cv-pdf.ts'
import { writePdf } from './pdf.ts'

const candidates = demoCandidates('eig-2').filter(it => it.hasCv)
const read = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

/** Follows the file as a reader does: the cross-reference table from its end, then each object and stream length. */
function objectsOf(pdf: string): string[] {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1])
  assert.equal(pdf.slice(start, start + 7), 'xref\n0 ')
  const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(match => Number(match[1]))
  return offsets.map((offset, index) => {
    const object = pdf.slice(offset, pdf.indexOf('\nendobj', offset))
    assert.ok(object.startsWith(`${index + 1} 0 obj\n`), `object ${index + 1}`)
    const length = /\/Length (\d+)/.exec(object)?.[1]
    if (length) assert.equal(/stream\n([\s\S]*)\nendstream/.exec(object)?.[1]?.length, Number(length))
    return object
  })
}

/** The text shown, decoded from Windows-1252. */
function textOf(pdf: Uint8Array): string {
  const shown = [...read(pdf).matchAll(/\(((?:\\.|[^\\)])*)\) Tj/g)].map(
    match => match[1]?.replace(/\\(.)/g, '$1') ?? '',
  )
  return new TextDecoder('windows-1252').decode(Buffer.from(shown.join('\n'), 'latin1'))
}

test('every CV is a well-formed PDF of one or two pages, the same bytes every time', () => {
  for (const candidate of candidates) {
    const pdf = cvPdf(candidate)
    assert.deepEqual(cvPdf(candidate), pdf)
    assert.ok(read(pdf).startsWith('%PDF-1.4\n'))
    const pages = objectsOf(read(pdf)).filter(it => it.includes('/Type /Page ')).length
    assert.ok(pages === 1 || pages === 2, `${candidate.key}: ${pages} pages`)
    assert.ok(pdf.length < 30_000)
  }
})

test('a CV says who, where, since when, with French signs intact', () => {
  for (const candidate of candidates.filter(it => it.flaw === null)) {
    const text = textOf(cvPdf(candidate))
    assert.ok(text.startsWith(`${candidate.firstName} ${candidate.lastName}\n`), candidate.key)
    for (const job of candidate.background.jobs) assert.ok(text.includes(`${job.from} – `), candidate.key)
    assert.ok(text.includes(candidate.language === 'fr' ? 'aujourd’hui' : 'today'), candidate.key)
  }
})

test('the unreadable CV opens and is empty', () => {
  const [candidate] = candidates.filter(it => it.flaw?.code === 'unreadable-cv')
  assert.ok(candidate)
  const pdf = cvPdf(candidate)
  assert.equal(objectsOf(read(pdf)).filter(it => it.includes('/Type /Page ')).length, 1)
  assert.equal(textOf(pdf), '')
})

test('brackets are escaped, long lines wrap, pages follow, and a foreign sign is a fault', () => {
  const line = { text: `(a\\b) ${'mot '.repeat(60).trim()}`, size: 11 }
  const pdf = writePdf({ title: 'Essai', language: 'fr-FR', lines: Array.from({ length: 40 }, () => line) })
  assert.ok(objectsOf(read(pdf)).filter(it => it.includes('/Type /Page ')).length > 1)
  assert.ok(textOf(pdf).startsWith('(a\\b) mot mot'))
  assert.throws(() => writePdf({ title: '', language: 'fr', lines: [{ text: 'ж', size: 9 }] }), /Windows-1252/)
})
