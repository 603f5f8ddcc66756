import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { draftWorld } from '../../../test/support/draft-world.ts'
import { textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { href } from '../../kernel/address.ts'
import { paths } from './paths.ts'

describe('the files of an application', () => {
  let opened: Awaited<ReturnType<typeof draftWorld>>
  before(async () => {
    opened = await draftWorld()
  })
  after(() => opened.close())

  async function started() {
    const draft = await opened.started()
    const files = async () => (await draft.stored()).files
    const send = (bytes: Uint8Array<ArrayBuffer>, name = 'cv.pdf', kind = 'cv') => {
      const form = new FormData()
      form.append(`f.${kind}`, new File([bytes], name, { type: 'application/pdf' }))
      return draft.post(href(paths.fileUpload, 'fr', { kind }), form)
    }
    return { ...draft, files, send }
  }
  const pdf = (pages: number, filler = 0) => {
    const plain = pdfOf(pages)
    return new Uint8Array(Buffer.concat([plain.subarray(0, 9), Buffer.alloc(filler, '% \n'), plain.subarray(9)]))
  }

  it('shows its name, its pages and its size, and gives it back to its owner exactly', async () => {
    const { get, send, files } = await started()
    const bytes = pdf(2)
    assert.equal((await send(bytes, 'Mon CV été.pdf')).headers.get('location'), paths.files.fr)
    assert.match(textOf(await (await get(paths.files.fr)).text()), /Mon CV été\.pdf \(2 pages, \d+ octets\)/)
    const [file] = await files()
    const response = await get(href(paths.file, 'fr', { id: file?.id ?? 0 }))
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes)
    assert.equal(
      response.headers.get('content-disposition'),
      "attachment; filename*=UTF-8''Mon%20CV%20%C3%A9t%C3%A9.pdf",
    )
    assert.equal(response.headers.get('cache-control'), 'private, no-store')
  })

  it('is replaced by the next one of its kind, and removed by its button', async () => {
    const { post, send, files } = await started()
    await send(pdf(1), 'un.pdf')
    await send(pdf(2), 'deux.pdf')
    await send(pdf(1), 'travaux.pdf', 'portfolio')
    const kept = await files()
    assert.deepEqual(
      kept.map(({ name }) => name),
      ['deux.pdf', 'travaux.pdf'],
    )
    const removed = await post(href(paths.fileRemoval, 'fr', { id: kept[0]?.id ?? 0 }))
    assert.equal(removed.headers.get('location'), paths.files.fr)
    assert.deepEqual(
      (await files()).map(({ name }) => name),
      ['travaux.pdf'],
    )
  })

  const refusals: [what: string, bytes: () => Uint8Array<ArrayBuffer>, said: RegExp][] = [
    ['a text named .pdf', () => new Uint8Array(Buffer.from('bonjour')), /n’a pas le format demandé \(PDF\)/],
    [
      'a picture named .pdf',
      () => new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      /n’a pas le format demandé/,
    ],
    ['a PDF one byte over the limit', () => pdf(1, 5_000_001 - pdf(1).length), /trop lourd : 5 Mo au plus/],
    ['a PDF of five pages', () => pdf(5), /a 5 pages, 4 au plus/],
    ['a PDF cut short', () => pdf(1).slice(0, 40), /incomplet ou abîmé/],
  ]
  for (const [what, bytes, said] of refusals)
    it(`refuses ${what}, says what to do and keeps the one before`, async () => {
      const { send, files } = await started()
      await send(pdf(1), 'avant.pdf')
      const response = await send(bytes())
      assert.equal(response.status, 422)
      const page = await response.text()
      assert.match(textOf(page), said)
      assert.ok(page.includes('href="#f.cv"'))
      assert.deepEqual(
        (await files()).map(({ name }) => name),
        ['avant.pdf'],
      )
    })

  it('of exactly the largest size and the most pages is accepted', async () => {
    const { send, files } = await started()
    await send(pdf(4, 5_000_000 - pdf(4).length))
    assert.deepEqual(
      (await files()).map(({ size, pages }) => [size, pages]),
      [[5_000_000, 4]],
    )
  })

  it('is asked for when the button was pressed without one', async () => {
    const { post } = await started()
    const form = new FormData()
    form.append('f.cv', new File([], ''))
    const response = await post(href(paths.fileUpload, 'fr', { kind: 'cv' }), form)
    assert.equal(response.status, 422)
    assert.match(textOf(await response.text()), /Choisissez un fichier/)
  })

  it('of somebody else is not there, to read or to remove', async () => {
    const owner = await started()
    await owner.send(pdf(1))
    const id = (await owner.files())[0]?.id ?? 0
    const other = await started()
    assert.equal((await other.get(href(paths.file, 'fr', { id }))).status, 404)
    assert.equal((await other.post(href(paths.fileRemoval, 'fr', { id }))).status, 404)
    assert.equal((await other.get('/ma-candidature/pieces/un')).status, 404)
    assert.equal((await owner.files()).length, 1)
  })

  it('of a kind that the edition does not ask for has no place', async () => {
    const { send } = await started()
    assert.equal((await send(pdf(1), 'x.pdf', 'passport')).status, 404)
  })

  it('is refused from the closing instant on', async () => {
    const { send, files } = await started()
    opened.setClock('2017-10-27T15:00:00Z')
    const response = await send(pdf(1))
    opened.setClock('2017-10-16T14:41:00Z')
    assert.equal(response.status, 409)
    assert.deepEqual(await files(), [])
  })

  it('keeps one file of each kind in force, whatever arrives at the same instant, and the database sees to it', async () => {
    const { files, send } = await started()
    const sent = await Promise.all([1, 2, 3, 4].map(pages => send(pdf(pages), `cv-${pages}.pdf`)))
    assert.deepEqual(new Set(sent.map(it => it.headers.get('location'))), new Set([paths.files.fr]))
    const [file, ...others] = await files()
    assert.deepEqual(others, [])
    const again = opened.database.pool.query(
      `insert into application_file (application_id, kind, sha256, name, added_at)
       select application_id, kind, sha256, name, added_at from application_file where id = $1`,
      [file?.id],
    )
    await assert.rejects(again, /application_file_in_force/)
    const { rows } = await opened.database.pool.query(
      'select count(*) from application_file where application_id = (select application_id from application_file where id = $1)',
      [file?.id],
    )
    assert.equal(Number(rows[0].count), 4)
  })
})
