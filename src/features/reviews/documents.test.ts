import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { filled, person, posted } from '../../../test/support/candidate.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import * as world from '../../../test/support/preselection.ts'
import { href } from '../../kernel/address.ts'
import { renderPdf } from '../../platform/documents/index.ts'
import { rescanFiles } from '../../platform/files/index.ts'
import { addFile, save, start, submit, tellInfected } from '../applications/index.ts'
import { paths as own } from '../applications/paths.ts'
import { currentEdition } from '../edition/index.ts'
import { paths } from './paths.ts'
import { countHeld, listHeld } from './queries/held.ts'

let it: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>
let author: Awaited<ReturnType<typeof signedInVisitor>>
let reader: Awaited<ReturnType<typeof signedInVisitor>>
let id: number
let fileId: number
let code: string

before(async () => {
  it = await testServices(world.DURING_CALL)
  const { services } = it
  await useEdition(services)
  const edition = await currentEdition(services.db)
  const actor = await person(services, 'zelie@example.org', 'Zélie Quartz')
  await start(services, actor, edition)
  await save(services, actor, edition, posted(filled(edition)))
  const main = '#import "/letter.typ": *\n#show: letter\nZélie Quartz, hydrologue\n#pagebreak()\nPublications'
  const content = await renderPdf({ main, data: 0, title: 'CV', lang: 'fr', date: new Date(0) })
  const added = await addFile(services, actor, edition, { kind: 'cv', name: 'cv été.pdf', content })
  const submitted = await submit(services, actor, edition, { lang: 'fr' })
  assert.ok(added.ok && submitted.ok)
  const here = await world.preselectionWorld(it, { files: 1, readers: 2 })
  await world.openReadings(
    services,
    here,
    here.files.map(file => file.id),
  )
  const row = await services.db
    .selectFrom('application_file')
    .innerJoin('application', 'application.id', 'application_id')
    .select(['application_file.id', 'application_id', 'code'])
    .executeTakeFirstOrThrow()
  ;({ id: fileId, application_id: id } = row)
  code = row.code ?? ''
  team = await signedInVisitor(services, { email: 'team@example.org', name: 'T', roles: [{ role: 'team' }] })
  author = await signedInVisitor(services, {
    email: 'zelie@example.org',
    name: 'Zélie',
    roles: [{ role: 'candidate' }],
  })
  reader = await signedInVisitor(services, { email: 'r0@example.org', name: 'Ada', roles: [{ role: 'reader' }] })
})
after(() => it.close())

const CV = { kind: 'cv' }
const pagesOf = () => href(paths.documentPages, 'fr', { ...CV, id })
const pictureOf = (page: number) => href(paths.documentPicture, 'fr', { ...CV, id, page })

test('the team and the author see each page as a picture of the size it is said to have, with its text', async () => {
  const shown = { team: [team, pagesOf()], author: [author, href(own.filePreview, 'fr', { id: fileId })] } as const
  for (const [browser, address] of Object.values(shown)) {
    const page = await (await browser.get(address)).text()
    assert.match(textOf(page), /Page 1 sur 2.*Zélie Quartz, hydrologue.*Page 2 sur 2.*Publications/s)
    const pictures = [...page.matchAll(/<img src="([^"]+)" alt="([^"]+)" width="(\d+)" height="(\d+)"([^>]*)>/g)]
    assert.deepEqual(
      pictures.map(([, , alt = '', , , rest = '']) => [alt, rest.includes('loading="lazy"')]),
      [
        ['Image de la page 1 de cv été.pdf. Son texte suit.', false],
        ['Image de la page 2 de cv été.pdf. Son texte suit.', true],
      ],
    )
    for (const [, src = '', , width, height] of pictures) {
      const answer = await browser.get(src)
      const image = await sharp(await answer.arrayBuffer()).metadata()
      assert.deepEqual([image.format, image.width, image.height], ['webp', Number(width), Number(height)])
      assert.equal(answer.headers.get('cache-control'), 'private, no-store')
      assert.match(answer.headers.get('content-security-policy') ?? '', /sandbox/)
    }
  }
  assert.equal((await team.get(pictureOf(3))).status, 404)
})

test('a page is drawn once, and what was drawn is what is given again', async () => {
  const first = Buffer.from(await (await team.get(pictureOf(1))).arrayBuffer())
  assert.deepEqual(Buffer.from(await (await team.get(pictureOf(1))).arrayBuffer()), first)
  const { rows } = await it.services.db
    .selectFrom('blob_page')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  assert.equal(Number(rows), 2)
})

test('for a blind reader, and for any other candidate, no document and no page of one exists', async () => {
  const other = await signedInVisitor(it.services, { email: 'other@example.org', name: 'O' })
  const addresses = [
    href(paths.document, 'fr', { ...CV, id }),
    pagesOf(),
    pictureOf(1),
    href(paths.heldFiles, 'fr'),
    href(own.file, 'fr', { id: fileId }),
    href(own.filePreview, 'fr', { id: fileId }),
    href(own.filePicture, 'fr', { id: fileId, page: 1 }),
    `/jury/dossiers/${code}/pieces/cv/pages`,
    `/jury/dossiers/${code}/pieces/cv/pages/1`,
    `${href(paths.reading, 'fr', { code })}/pieces/cv/pages/1`,
  ]
  assert.equal((await reader.get(href(paths.reading, 'fr', { code }))).status, 200, 'the reader does read this file')
  for (const browser of [reader, other])
    for (const address of addresses) assert.equal((await browser.get(address)).status, 404, address)
  const page = await (await reader.get(href(paths.reading, 'fr', { code }))).text()
  assert.doesNotMatch(page, /cv été|\.pdf|\/pages/)
})

/** Has an antivirus look at everything that finds a malware in whatever holds these words. */
const scanFor = (word: string) => {
  const scan = async (bytes: Uint8Array) =>
    Buffer.from(bytes).includes(word)
      ? { clean: false as const, signature: `Test.${word.replace(/\W/g, '')}` }
      : { clean: true as const }
  const services = { ...it.services, files: { ...it.services.files, scanner: { scan, signatures: async () => word } } }
  return rescanFiles(services, { onInfected: (tx, { sha256 }) => tellInfected(services, tx, sha256) })
}

test('a document in quarantine is given to nobody, its author is told what to do, and the team sees it', async () => {
  const list = await (await team.get(paths.list.fr)).text()
  assert.doesNotMatch(textOf(list), /quarantaine/)
  assert.equal((await scanFor('%PDF-1.7'))?.infected, 1)
  const given = [pictureOf(1), pagesOf(), href(paths.document, 'fr', { ...CV, id })]
  for (const address of given) {
    const answer = await team.get(address)
    assert.equal(answer.status, 403, address)
    assert.match(textOf(await answer.text()), /Ce fichier est en quarantaine/)
  }
  assert.equal((await author.get(href(own.filePicture, 'fr', { id: fileId, page: 1 }))).status, 403)
  const { body_text: mail, recipient } = await it.services.db
    .selectFrom('mail')
    .select(['recipient', 'body_text'])
    .where('kind', '=', 'applications.infected')
    .executeTakeFirstOrThrow()
  assert.equal(recipient, 'zelie@example.org')
  assert.match(mail, /cv été\.pdf.*en quarantaine.*L’appel est clos.*répondez à ce message/s)
  assert.match(textOf(await (await team.get(paths.list.fr)).text()), /1 document en quarantaine/)
  assert.match(textOf(await (await team.get(paths.heldFiles.fr)).text()), /Zélie Quartz.*cv été\.pdf.*Test\.PDF17/s)
  const file = await (await team.get(href(paths.file, 'fr', { id }))).text()
  assert.match(textOf(file), /En quarantaine L’antivirus y a trouvé/)
  assert.doesNotMatch(file, /pieces\/cv/)
})

test('what the antivirus no longer finds is given again, and nobody is written to twice', async () => {
  assert.equal((await scanFor('nothing like it'))?.released, 1)
  assert.equal((await team.get(pagesOf())).status, 200)
  assert.match(textOf(await (await team.get(paths.heldFiles.fr)).text()), /Aucun fichier retenu/)
  const { mails } = await it.services.db
    .selectFrom('mail')
    .select(({ fn }) => fn.countAll<number>().as('mails'))
    .where('kind', '=', 'applications.infected')
    .executeTakeFirstOrThrow()
  assert.equal(Number(mails), 1)
})

test('a draft’s author reads on the page, and in the mail, how to replace the file while the call is open', async () => {
  it.setClock(world.DURING_CALL)
  const { services } = it
  const edition = await currentEdition(services.db)
  const browser = await signedInVisitor(services, { email: 'draft@example.org', name: 'D' })
  const actor = { personId: browser.personId, name: 'D', email: '', sessionId: '', grants: [] }
  await start(services, actor, edition)
  await save(services, actor, edition, posted(filled(edition)))
  const content = Buffer.concat([pdfOf(1), Buffer.from('%DRAFTED\n%%EOF\n')])
  assert.ok((await addFile(services, actor, edition, { kind: 'cv', name: 'brouillon.pdf', content })).ok)
  assert.equal((await scanFor('%DRAFTED'))?.infected, 1)
  const page = textOf(await (await browser.get(own.files.fr)).text())
  assert.match(page, /L’antivirus a trouvé un programme malveillant dans « brouillon\.pdf »/)
  const { body_text: mail } = await services.db
    .selectFrom('mail')
    .select('body_text')
    .where('recipient', '=', 'draft@example.org')
    .where('kind', '=', 'applications.infected')
    .executeTakeFirstOrThrow()
  assert.match(mail, /joignez-le avant le .*\/ma-candidature\/pieces/s)
})

test('three held documents are listed with as many queries as one, those in quarantine first', async () => {
  const { services, sent, reset } = counting(it.services)
  const me = { email: 'team@example.org', name: 'T', roles: [{ role: 'team' as const }] }
  const browser = await signedInVisitor(services, me)
  const asked = async () => {
    reset()
    const page = await (await browser.get(paths.heldFiles.fr)).text()
    return { queries: sent.count, rows: [...page.matchAll(/<tr><th scope="row"/g)].length }
  }
  const one = await asked()
  const { db } = it.services
  await db.updateTable('blob').set({ scan_state: 'waiting' }).where('scan_state', '=', 'clean').execute()
  const { sha256 } = await db
    .selectFrom('application_file')
    .select('sha256')
    .where('id', '=', fileId)
    .executeTakeFirstOrThrow()
  const same = { kind: 'portfolio', sha256, name: 'le même.pdf', added_at: it.services.now() }
  await db
    .insertInto('application_file')
    .values({ ...same, application_id: id })
    .execute()
  const three = await asked()
  assert.deepEqual([one.rows, three.rows], [1, 3])
  assert.equal(three.queries, one.queries)
  assert.deepEqual(await countHeld(services.db, 'eig-2'), { infected: 1, waiting: 2 })
  const states = (await listHeld(services.db, 'eig-2')).map(({ name, state }) => `${name} ${state}`)
  assert.deepEqual(states, ['brouillon.pdf infected', 'cv été.pdf waiting', 'le même.pdf waiting'])
})
