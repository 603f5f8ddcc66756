import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import { DESK_KEY, signingDesk } from '../../../test/support/signing-desk.ts'
import { createApp } from '../../app.ts'
import type { Services } from '../../platform/services.ts'
import { openDesk } from '../../platform/signatures/index.ts'
import { sha256Hex } from '../../platform/signing/index.ts'
import { cancelOffer } from '../offers/index.ts'
import { askDesk } from './ask-desk.ts'
import { draftContract, draftMissing } from './draft-contract.ts'
import { followDesk } from './follow-desk.ts'
import { followFellowships } from './follow-fellowships.ts'
import { findCurrent } from './queries.ts'
import { sendContract } from './send-contract.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
let desk: Awaited<ReturnType<typeof signingDesk>>
let services: Services
before(async () => {
  world = await fellowsWorld()
  desk = await signingDesk()
  services = { ...world.services, desk: openDesk({ signatureUrl: desk.url, signatureKey: DESK_KEY }) }
  world.setClock('2018-01-02T08:00:00Z')
  await draftMissing(services, world.team, world.edition)
  for (const code of ['DATA1', 'DEV1', 'DEV2'])
    await sendContract(services, world.team, world.edition, await idOf(code))
})
after(async () => {
  await desk.close()
  await world.close()
})

const idOf = async (code: string) => (await world.fileOf(code)).id
const host = { name: 'Jeanne Roy', email: 'jeanne.roy@example.org' }
const ask = async (code: string, given = services) =>
  codeOf(await askDesk(given, world.team, world.edition, { fellowshipId: await idOf(code), host }))
const contractOf = async (code: string) => {
  const contract = await findCurrent(services.db, await idOf(code))
  if (!contract) throw new Error(`${code} has no contract`)
  return contract
}
const sendCall = async (body: string, signature: string) => {
  const headers = { 'content-type': 'application/json', signature }
  return createApp(services).request('http://localhost/signatures/appel', { method: 'POST', body, headers })
}

test('without a desk nothing is asked, and a call finds none', async () => {
  assert.equal(await ask('DATA1', world.services), 'no_desk')
  const answer = await createApp(world.services).request('http://localhost/signatures/appel', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  assert.equal(answer.status, 409)
})

test('a desk that does not answer is said to, and nothing is kept', async () => {
  desk.fall(true)
  assert.equal(await ask('DATA1'), 'desk_unreachable')
  desk.fall(false)
  assert.equal((await world.fileOf('DATA1')).atDesk, false)
})

test('the desk gets the very document that was sent, with who signs in which order', async () => {
  assert.equal(await ask('DATA1'), 'done')
  assert.equal(await ask('DATA1'), 'at_desk')
  const [asked] = desk.asked
  const { documentSha256 } = await contractOf('DATA1')
  assert.equal(asked?.sha256, documentSha256)
  assert.equal(sha256Hex(Buffer.from(asked?.document ?? '', 'base64')), documentSha256)
  assert.deepEqual(
    asked?.signatories.map(it => [it.party, it.name]),
    [
      ['host', 'Jeanne Roy'],
      ['fellow', 'Zorglub DATA1'],
    ],
  )
  assert.equal(asked?.callback, 'http://localhost/signatures/appel')
})

test('a call that the desk did not sign is refused and changes nothing, though the document is signed', async () => {
  desk.say('signed')
  const body = JSON.stringify({ id: 'req-1' })
  for (const forged of ['', 'zz', desk.sealOf(body, 'another key, long enough'), desk.sealOf('{"id":"req-2"}')])
    assert.equal((await sendCall(body, forged)).status, 403)
  assert.equal((await contractOf('DATA1')).state, 'sent')
})

test('a call of the desk has the document fetched and kept, with each signature at the instant the desk says', async () => {
  const body = JSON.stringify({ id: 'req-1' })
  assert.equal((await sendCall(body, desk.sealOf(body))).status, 200)
  const { signatures, state } = await contractOf('DATA1')
  assert.equal(state, 'signed')
  assert.deepEqual(
    signatures.map(({ name, party, signedAt, way }) => [party, name, way, signedAt.toISOString()]),
    [
      ['host', 'Jeanne Roy', 'external', '2018-01-02T09:00:00.000Z'],
      ['fellow', 'Zorglub DATA1', 'external', '2018-01-02T10:00:00.000Z'],
    ],
  )
  assert.ok(await services.files.has(signatures[0]?.signedSha256 ?? ''))
  assert.equal((await world.fileOf('DATA1')).state, 'hired')
  assert.equal((await sendCall(body, desk.sealOf(body))).status, 200)
  assert.equal((await contractOf('DATA1')).signatures.length, 2)
})

test('without a call the job finds it by itself; a refusal at the desk leaves the contract to be signed by hand', async () => {
  desk.say('open')
  assert.equal(await ask('DEV1'), 'done')
  await followDesk(services)
  assert.equal((await world.fileOf('DEV1')).atDesk, true)
  desk.say('refused')
  await followDesk(services)
  const file = await world.fileOf('DEV1')
  assert.deepEqual([file.atDesk, file.contractState, file.signed], [false, 'sent', []])
  desk.say('signed')
  assert.equal(await ask('DEV1'), 'done')
  await followDesk(services)
  assert.equal((await world.fileOf('DEV1')).state, 'hired')
})

test('a document signed at the desk for a version replaced meanwhile signs nothing', async () => {
  desk.say('open')
  assert.equal(await ask('DEV2'), 'done')
  await services.db
    .updateTable('person')
    .set({ full_name: 'Zorglub DEV2 Martin' })
    .where('id', '=', world.actorOf('DEV2').personId)
    .execute()
  const change = { fellowshipId: await idOf('DEV2'), reason: 'Son nom a changé' }
  assert.equal(codeOf(await draftContract(services, world.team, world.edition, change)), 'done')
  desk.say('signed')
  await followDesk(services)
  const { signatures, state, version } = await contractOf('DEV2')
  assert.deepEqual([version, state, signatures.length], [2, 'drafted', 0])
})

test('the desk is no longer waited for about somebody who lost their place, and what it signs then signs nothing', async () => {
  desk.say('open')
  const { id, offerId } = await world.fileOf('DEV2')
  assert.equal(codeOf(await sendContract(services, world.team, world.edition, id)), 'done')
  assert.equal(await ask('DEV2'), 'done')
  const taking = { offerId, reason: 'Le poste est supprimé' }
  assert.equal(codeOf(await cancelOffer(services, world.team, world.edition, taking)), 'done')
  await followFellowships(services, world.edition)
  assert.deepEqual([(await world.fileOf('DEV2')).state, (await world.fileOf('DEV2')).atDesk], ['left', false])
  await services.db
    .updateTable('signing_request')
    .set({ state: 'open', finished_at: null })
    .where('contract_id', '=', (await contractOf('DEV2')).id)
    .execute()
  desk.say('signed')
  await followDesk(services)
  const { signatures, state } = await contractOf('DEV2')
  assert.deepEqual([state, signatures.length], ['sent', 0])
})
