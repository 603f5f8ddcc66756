import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { lockedPdf, pdfOf, scriptedPdf } from '../../../../test/support/pdf.ts'
import { closeDocuments, renderPdf } from '../../documents/index.ts'
import { textOf } from '../text-of.ts'
import { closePdfReader, countPages, drawPage, readPages } from './reader.ts'

after(async () => {
  await closePdfReader()
  await closeDocuments()
})

const typeset = (main: string) =>
  renderPdf({
    main: `#import "/letter.typ": *\n#show: letter\n${main}`,
    data: 0,
    title: 'x',
    lang: 'fr',
    date: new Date(0),
  })

const broken = { trouble: 'broken' }

test('the pages of a PDF are counted, plain, packed or typeset', async () => {
  for (const pages of [1, 2, 13, 240])
    for (const packed of [false, true]) assert.equal(await countPages(pdfOf(pages, { packed })), pages)
  assert.equal(await countPages(await typeset('Un #pagebreak() Deux #pagebreak() Trois')), 3)
})

test('a PDF that asks for a password is locked, and what is no PDF at all is broken', async () => {
  assert.deepEqual(await countPages(lockedPdf()), { trouble: 'locked' })
  assert.deepEqual(await countPages(pdfOf(0)), broken)
  assert.deepEqual(await countPages(Buffer.from('%PDF-1.7\n%%EOF')), broken)
  assert.deepEqual(await countPages(randomBytes(5000)), broken)
})

test('a PDF with a script inside is a document like another, and its script never runs', async () => {
  assert.equal(await countPages(scriptedPdf()), 1)
  assert.ok('pixels' in (await drawPage(scriptedPdf(), 1)))
})

test('the text of each page comes in its order, accents and all', async () => {
  const pages = await textOf(await typeset('Été à l’œuvre\n#pagebreak()\nDeuxième page'))
  assert.deepEqual(
    pages?.map(it => it.split('\n').filter(line => /œuvre|page/.test(line))),
    [['Été à l’œuvre'], ['Deuxième page']],
  )
  assert.equal(await textOf(lockedPdf()), undefined)
})

test('a page is drawn at a bounded size, and one that is not there is said to be missing', async () => {
  const pdf = pdfOf(2)
  const drawn = await drawPage(pdf, 2)
  assert.ok('pixels' in drawn)
  assert.deepEqual([drawn.width, drawn.height, drawn.pixels.length], [1200, 1698, 1200 * 1698 * 4])
  assert.deepEqual(await drawPage(pdf, 3), { trouble: 'missing' })
  const strip = await drawPage(Buffer.from(pdf.toString('latin1').replace('595 842', '9 14000')), 1)
  assert.ok('pixels' in strip && strip.height === 2400)
})

test('a document that pretends to have a million pages is read no further than asked', async () => {
  const pretending = Buffer.from(pdfOf(3).toString('latin1').replace('/Count 3', '/Count 999999'))
  const started = performance.now()
  const read = await readPages(pretending, 20)
  assert.ok('pages' in read ? read.pages.length <= 20 : read.trouble === 'broken')
  assert.ok(performance.now() - started < 3000)
})

test('a document that asks for gigabytes is broken, and the next one is read all the same', async () => {
  const bomb = deflateSync(Buffer.alloc(540 * 1024 * 1024), { level: 1 })
  const packed = deflateSync(bomb)
  const head = `%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length ${packed.length} >>\nstream\n`
  const tail = '\nendstream\nendobj\n1 0 obj << /Type /Catalog /Pages 9 0 R >> endobj trailer << /Root 1 0 R >>\n%%EOF'
  const before = process.memoryUsage().rss
  await countPages(Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]))
  assert.ok(process.memoryUsage().rss - before < 650 * 1024 * 1024)
  assert.equal(await countPages(pdfOf(4)), 4)
})

test('questions that come at once are answered each with its own answer', async () => {
  const asked = Array.from({ length: 12 }, (_, index) => countPages(pdfOf(index + 1)))
  assert.deepEqual(await Promise.all(asked), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test('whatever is cut or altered, there is an answer, soon', async () => {
  const originals = [pdfOf(4), pdfOf(4, { packed: true }), Buffer.from(await typeset('Un #pagebreak() Deux'))]
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const started = performance.now()
  for (let i = 0; i < 300; i += 1) {
    const altered = Buffer.from(originals[i % 3] ?? [])
    for (let k = 0; k < 6; k += 1) altered[next(altered.length)] = next(256)
    const cut = altered.subarray(0, 1 + next(altered.length))
    const counted = await countPages(i % 2 ? altered : cut)
    assert.ok(typeof counted === 'number' ? counted > 0 : counted.trouble !== 'missing')
    if (i % 10 === 0) await drawPage(altered, 1)
    if (i % 10 === 5) await textOf(altered)
  }
  assert.ok(performance.now() - started < 30_000)
})

test('a file made to be slow ends all the same', async () => {
  const stream = '<< /Type /ObjStm /First 4 /Filter /FlateDecode >>\nstream\n'
  const hostile = [
    '1 0 obj '.repeat(400_000),
    `1 0 obj ${stream}`.repeat(40_000),
    `1${' '.repeat(3_000_000)}obj`,
    `${'['.repeat(1_000_000)}`,
    `1 0 obj ${'<<'.repeat(500_000)}`,
    '/Root 1 0 '.repeat(300_000),
  ]
  for (const text of hostile) {
    const started = performance.now()
    assert.deepEqual(await countPages(Buffer.from(`%PDF-1.4\n${text}endstream %%EOF`)), broken)
    const taken = performance.now() - started
    assert.ok(taken < 11_000, `${taken} ms for ${text.slice(0, 40)}`)
  }
})
