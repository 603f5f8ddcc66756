import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { textOf } from '../files/index.ts'
import { documentFonts } from './fonts.ts'
import { closeDocuments, type PdfDocument, readAttachments, renderPdf } from './index.ts'

after(closeDocuments)

const letter: PdfDocument = {
  title: 'Récépissé de candidature',
  lang: 'fr',
  date: new Date('2017-10-27T14:59:59Z'),
  data: {
    said: 'Œuvre de Štěpán, Łódź et Nguyễn, Ελένη et Иван : «\u202fdéjà là\u202f», 1\u202f234\u202f€.',
    pairs: [['Référence', 'A-12']],
    rows: [['cv.pdf', '213 ko']],
    digest: 'ab'.repeat(32),
  },
  attachments: [{ name: 'recu.json', mediaType: 'application/json', description: 'Récépissé', content: '{"é":1}' }],
  main: `#import "/letter.typ": *
#show: letter.with(sender: "Direction", programme: "Programme", place: "Paris", reference: "A-12")
#data.said
#facts(data.pairs)
== Fichiers
#listing(("Fichier", "Taille"), data.rows, align: (left, right), widths: (1fr, auto))
#digest(data.digest)
#notice[À lire]
#signatory("Prénom Nom", "Qualité")
#pagebreak()
Fin`,
}

test('the same document always makes the same bytes, also in another thread', async () => {
  const first = await renderPdf(letter)
  await closeDocuments()
  assert.deepEqual(Buffer.from(await renderPdf(letter)), Buffer.from(first))
})

test('a document is a tagged PDF/UA-1 in its language, with its title and its own date', async () => {
  const pdf = await renderPdf(letter)
  const text = Buffer.from(pdf).toString('latin1')
  assert.match(text, /\/MarkInfo\s*<<\s*\/Marked true/)
  assert.match(text, /\/Lang\s*\(fr-FR\)/)
  assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/)
  assert.match(text, /\/DisplayDocTitle true/)
  assert.match(text, /D:20171027145959/)
  assert.equal((await textOf(pdf))?.length, 2)
})

test('accents, ligatures, other alphabets and narrow no-break spaces can be read back, and all fonts are inside', async () => {
  const pdf = await renderPdf(letter)
  const { pages, fonts } = readPdf(pdf)
  const said = 'Œuvre de Štěpán, Łódź et Nguyễn, Ελένη et Иван : «\u202fdéjà là\u202f», 1\u202f234\u202f€.'
  const [first = '', last = ''] = pages.map(it => it.replaceAll('\u202f', ' '))
  assert.ok(first.includes(said.replaceAll('\u202f', ' ')), first)
  assert.match(first, /Récépissé de candidature.*RéférenceA-12.*FichierTaille.*cv\.pdf213 ko.*Prénom Nom/s)
  assert.match(last, /^Fin/)
  assert.match(last, /A-12\s?2 ?\/ ?2$/)
  assert.deepEqual([...new Set(fonts)].sort(), ['DejaVuSansMono', 'SourceSans3'])
  assert.deepEqual(readAttachments(pdf), ['{"é":1}'])
})

test('two documents asked at once each get their own', async () => {
  const short = (word: string) => renderPdf({ ...letter, main: `#import "/letter.typ": *\n#show: letter\n${word}` })
  const [a, b, again] = await Promise.all([short('un'), short('deux'), short('un')])
  assert.deepEqual(a, again)
  assert.notDeepEqual(a, b)
})

test('a template that is wrong says what is wrong, and the next document is not harmed', async () => {
  await assert.rejects(renderPdf({ ...letter, main: '#import "/letter.typ": *\n#show: letter\n#nothing' }), /nothing/)
  await assert.rejects(renderPdf({ ...letter, main: '= Sans titre ni langue' }), /could not be typeset/)
  assert.ok((await renderPdf(letter)).length > 1000)
})

test('data cannot become template code or read a file', async () => {
  const data = { said: '#read("/letter.typ") #panic("x") $x$ *y*' }
  const pdf = await renderPdf({ ...letter, data, main: '#import "/letter.typ": *\n#show: letter\n#data.said' })
  assert.ok(pdf.length > 1000)
})

test('every font is a whole OpenType file under the name of its alphabet', async () => {
  const fonts = await documentFonts()
  assert.equal(fonts.length, 20)
  for (const font of fonts) assert.equal(font.readUInt32BE(0), 0x00010000)
})
