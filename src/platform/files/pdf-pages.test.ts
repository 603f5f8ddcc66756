import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { pdfOf } from '../../../test/support/pdf.ts'
import { closeDocuments, renderPdf } from '../documents/index.ts'
import { countPages } from './pdf-pages.ts'

after(closeDocuments)

test('the pages of a PDF are counted, plain or packed', () => {
  for (const pages of [1, 2, 13, 240])
    for (const packed of [false, true]) assert.equal(countPages(pdfOf(pages, { packed })), pages)
})

test('the pages of a typeset document are counted', async () => {
  for (const pages of [1, 2, 30]) {
    const main = `#import "/letter.typ": *\n#show: letter\n${'Page #pagebreak()\n'.repeat(pages - 1)}Fin`
    assert.equal(countPages(await renderPdf({ main, data: 0, title: 'x', lang: 'fr', date: new Date(0) })), pages)
  }
})

test('a later version of the page tree replaces the earlier one', () => {
  const again = '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'
  assert.equal(countPages(Buffer.concat([pdfOf(5), Buffer.from(again)])), 1)
})

test('pages that only look like pages are not counted', () => {
  const decoy = Buffer.from('99 0 obj\n(/Type /Page /Type /Page /Count 50)\nendobj\n')
  assert.equal(countPages(Buffer.concat([decoy, pdfOf(2)])), 2)
})

test('an encrypted, empty or damaged PDF has an unknown number of pages', () => {
  const plain = pdfOf(3).toString('latin1')
  assert.equal(countPages(Buffer.from(plain.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 9 0 R'))), undefined)
  assert.equal(countPages(Buffer.from(plain.replace('/Root 1 0 R', ''))), undefined)
  assert.equal(countPages(Buffer.from(plain.replace('/Count 3', '/Count 8 0 R'))), undefined)
  assert.equal(countPages(pdfOf(0)), undefined)
  assert.equal(countPages(Buffer.from('%PDF-1.7\n%%EOF')), undefined)
})

test('a small stream that would inflate to gigabytes is not inflated', () => {
  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024))
  const start = Buffer.from('%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n')
  const content = Buffer.concat([start, bomb, Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF')])
  const before = process.memoryUsage().rss
  assert.equal(countPages(content), undefined)
  assert.ok(process.memoryUsage().rss - before < 120 * 1024 * 1024)
})

test('whatever is cut or altered, counting ends quickly and never throws', () => {
  const originals = [pdfOf(4), pdfOf(4, { packed: true })]
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let i = 0; i < 400; i += 1) {
    const altered = Buffer.from(originals[i % 2] ?? [])
    for (let k = 0; k < 6; k += 1) altered[next(altered.length)] = next(256)
    const pages = countPages(altered.subarray(0, 1 + next(altered.length)))
    assert.ok(pages === undefined || pages > 0)
  }
})

test('a file made to be slow is counted quickly all the same', () => {
  const stream = '<< /Type /ObjStm /First 4 /Filter /FlateDecode >>\nstream\n'
  const hostile = [
    '1 0 obj '.repeat(400_000),
    `1 0 obj ${stream}`.repeat(40_000),
    `1${' '.repeat(3_000_000)}obj`,
    `${'1 '.repeat(1_500_000)}obj`,
    `1 0 obj ${'/Type '.repeat(500_000)}`,
    '/Root 1 0 '.repeat(300_000),
  ]
  for (const text of hostile) {
    const started = performance.now()
    countPages(Buffer.from(`%PDF-1.4\n${text}endstream %%EOF`))
    const taken = performance.now() - started
    assert.ok(taken < 2000, `${taken} ms for ${text.slice(0, 40)}`)
  }
})
