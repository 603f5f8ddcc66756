import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { draftContract, sendContract } from '../hiring/index.ts'
import { addContact } from './add-contact.ts'

const CHALLENGE = 'eig-2-predisauvetage'
let world: Awaited<ReturnType<typeof fellowsWorld>>
let fellowshipId: number
before(async () => {
  world = await fellowsWorld()
  world.setClock('2018-01-05T09:00:00Z')
  const { edition, services, team } = world
  fellowshipId = (await world.fileOf('DATA1')).id
  for (const named of ['hr', 'it'] as const) {
    const contact = { function: named, name: named, email: `${named}@example.org`, phone: '', lang: 'fr' } as const
    const about = { challengeId: CHALLENGE, personId: team.personId }
    assert.ok((await addContact({ ...services, randomToken: () => `link-${named}` }, about, edition, contact)).ok)
  }
})
after(() => world.close())

const handedIn = (given: { name?: string; file?: Blob; version?: string }) => {
  const form = new FormData()
  form.set('version', given.version ?? '1')
  form.set('name', given.name ?? 'Jeanne Roy')
  form.set('confirmed', 'on')
  form.set('document', given.file ?? new Blob([new Uint8Array(pdfOf(2))], { type: 'application/pdf' }), 'signe.pdf')
  return form
}

test('human resources find the contract in their part once it is sent, and hand it in signed; nobody else does', async () => {
  const browser = visitor(world.services)
  const item = `/contact/link-hr?point=contract_signed.${fellowshipId}`
  const contract = `/contact/link-hr/contrats/contract_signed.${fellowshipId}`
  assert.doesNotMatch(await (await browser.get(item)).text(), /Le contrat à signer/)
  assert.equal((await browser.get(contract)).status, 404)
  await draftContract(world.services, world.team, world.edition, { fellowshipId, reason: '' })
  await sendContract(world.services, world.team, world.edition, fellowshipId)
  assert.match(textOf(await (await browser.get(item)).text()), /Le contrat à signer Téléchargez-le/)
  const read = await browser.get(contract)
  assert.equal(read.headers.get('content-type'), 'application/pdf')
  assert.equal(
    Buffer.from(await read.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  )
  for (const other of [
    `/contact/link-it/contrats/contract_signed.${fellowshipId}`,
    `/contact/link-hr/contrats/payroll.${fellowshipId}`,
  ]) {
    assert.equal((await browser.get(other)).status, 404)
    assert.equal((await browser.post(other, handedIn({}))).status, 404)
  }
  const wrong = await browser.post(contract, handedIn({ file: new Blob(['pas un contrat']), name: 'Jeanne Roy' }))
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /en PDF, de 10\sMo au plus[\s\S]*value="Jeanne Roy"/)
  assert.equal((await browser.post(contract, handedIn({ version: '2' }))).status, 422)
  assert.equal((await browser.post(contract, handedIn({}))).status, 303)
  assert.deepEqual((await world.fileOf('DATA1')).signed, ['host'])
  assert.equal((await browser.get(contract)).status, 404)
})
