import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { extend, moveStart } from './change-term.ts'
import { draftContract, draftMissing } from './draft-contract.ts'
import { findCurrent, listContracts } from './queries.ts'
import type { Experience, Party } from './rules.ts'
import { sendContract } from './send-contract.ts'
import { signContract } from './sign-contract.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
before(async () => {
  world = await fellowsWorld()
  world.setClock('2017-12-28T09:00:00Z')
})
after(() => world.close())

const idOf = async (code: string) => (await world.fileOf(code)).id
const current = async (code: string) => {
  const contract = await findCurrent(world.services.db, await idOf(code))
  if (!contract) throw new Error(`${code} has no contract`)
  return contract
}
const draft = async (code: string, reason = '') =>
  codeOf(await draftContract(world.services, world.team, world.edition, { fellowshipId: await idOf(code), reason }))
const send = async (code: string) =>
  codeOf(await sendContract(world.services, world.team, world.edition, await idOf(code)))
const sign = async (
  code: string,
  party: Party,
  given: { version?: number; content?: Uint8Array<ArrayBuffer> } = {},
) => {
  const name = party === 'host' ? 'Jeanne Roy' : `Zorglub ${code}`
  const signing = { fellowshipId: await idOf(code), party, version: 1, name, confirmed: true, recordedBy: null }
  const content = new Uint8Array(pdfOf(party === 'host' ? 2 : 3))
  return codeOf(await signContract(world.services, world.edition, { ...signing, content, ...given }))
}
const kindsOf = async (code: string) => {
  const { personId } = world.actorOf(code)
  const rows = await world.services.db
    .selectFrom('mail')
    .select(['kind', 'state'])
    .where('kind', 'like', 'hiring.%')
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
  return rows.map(it => it.kind.replace('hiring.', ''))
}

test('the contracts of everybody are drafted at once from the edition, once', async () => {
  assert.equal(await draftMissing(world.services, world.team, world.edition), 3)
  assert.equal(await draftMissing(world.services, world.team, world.edition), 0)
  const { facts, state, version } = await current('DATA1')
  assert.deepEqual([state, version], ['drafted', 1])
  assert.deepEqual(facts, {
    employer: {
      fr: 'Direction des affaires maritimes, Ministère de la Transition écologique et solidaire',
      en: facts.employer.en,
    },
    ...{ person: 'Zorglub DATA1', challenge: 'PrédiSauvetage', profile: 'data', place: facts.place },
    ...{ startsOn: '2018-01-15', endsOn: '2018-11-14', netMonthly: 4000, currency: 'EUR', clearance: false },
  })
  assert.equal('experience' in facts, false, 'experience is not asked where everybody is paid the same')
  const given = { fellowshipId: await idOf('DATA1'), experience: { years: 7 }, reason: '' }
  assert.equal(codeOf(await draftContract(world.services, world.team, world.edition, given)), 'done')
  assert.equal((await world.fileOf('DATA1')).experienceYears, null, 'nor kept when it is sent all the same')
})

test('nobody but the team drafts or sends', async () => {
  const fellowshipId = await idOf('DATA1')
  const by = world.actorOf('DATA1')
  await assert.rejects(draftContract(world.services, by, world.edition, { fellowshipId, reason: '' }), NotFound)
  await assert.rejects(sendContract(world.services, by, world.edition, fellowshipId), NotFound)
})

test('nothing is signed before it is sent; sending keeps a tagged document that says the facts, and tells the fellow', async () => {
  assert.equal(await sign('DATA1', 'host'), 'not_sent')
  assert.equal(await send('DATA1'), 'done')
  assert.equal(await send('DATA1'), 'no_draft')
  const { documentSha256 } = await current('DATA1')
  const pdf = await world.services.files.get(documentSha256 ?? '')
  const raw = Buffer.from(pdf).toString('latin1')
  assert.match(raw, /pdfuaid:part/)
  assert.match(raw, /\/Marked true/)
  const text = readPdf(pdf).pages.join(' ').replace(/\s+/g, ' ')
  for (const said of ['Zorglub DATA1', 'Article 1. Objet', '15 janvier 2018', '14 novembre 2018', '4 000 €'])
    assert.ok(text.replace(/[\u202f\u00a0]/g, ' ').includes(said), `${said} in ${text.slice(0, 600)}`)
  assert.doesNotMatch(text, /Enquête de sécurité/)
  assert.deepEqual(await kindsOf('DATA1'), ['contract_ready'])
})

test('the host signs, then the fellow, each once, with a PDF and nothing else', async () => {
  assert.equal(await sign('DATA1', 'fellow'), 'not_your_turn')
  assert.equal(await sign('DATA1', 'host', { content: new TextEncoder().encode('un mot') }), 'wrong_type')
  assert.equal(await sign('DATA1', 'host', { content: new Uint8Array(10_000_001) }), 'too_large')
  assert.equal(await sign('DATA1', 'host'), 'done')
  assert.equal(await sign('DATA1', 'host'), 'already_signed')
  assert.equal((await world.fileOf('DATA1')).state, 'to_hire')
  assert.equal(await sign('DATA1', 'fellow'), 'done')
  const { signatures, state } = await current('DATA1')
  assert.equal(state, 'signed')
  assert.deepEqual(
    signatures.map(({ name, party, way }) => [party, name, way]),
    [
      ['host', 'Jeanne Roy', 'upload'],
      ['fellow', 'Zorglub DATA1', 'upload'],
    ],
  )
  assert.equal(signatures[0]?.signedAt.toISOString(), '2017-12-28T09:00:00.000Z')
  assert.ok(await world.services.files.has(signatures[1]?.signedSha256 ?? ''))
  assert.equal((await world.fileOf('DATA1')).state, 'hired')
  assert.deepEqual(await kindsOf('DATA1'), ['contract_ready', 'contract_signed'])
})

test('what changes after sending is a new version, whose old signatures stay and no longer count', async () => {
  assert.equal(await draft('DATA1', 'Une coquille'), 'nothing_changed')
  const change = {
    fellowshipId: await idOf('DATA1'),
    day: '2018-02-01',
    reason: 'Son préavis court jusqu’à fin janvier',
  }
  assert.equal(codeOf(await moveStart(world.services, world.team, world.edition, change)), 'done')
  const file = await world.fileOf('DATA1')
  assert.deepEqual([file.startsOn, file.endsOn, file.state], ['2018-02-01', '2018-11-30', 'to_hire'])
  const [second, first] = await listContracts(world.services.db, file.id)
  assert.deepEqual(
    [second?.version, second?.state, second?.cause, second?.signatures.length],
    [2, 'drafted', 'start', 0],
  )
  assert.deepEqual([first?.version, first?.state, first?.signatures.length], [1, 'replaced', 2])
  assert.equal(await send('DATA1'), 'done')
  assert.equal(await sign('DATA1', 'host'), 'other_version')
  assert.equal(await sign('DATA1', 'host', { version: 2 }), 'done')
  assert.equal(await sign('DATA1', 'fellow', { version: 2 }), 'done')
  assert.equal((await world.fileOf('DATA1')).state, 'hired')
  assert.deepEqual((await kindsOf('DATA1')).slice(2), ['start_moved', 'contract_ready', 'contract_signed'])
})

test('an extension moves the last day by a version of its own, and somebody at work stays hired', async () => {
  world.setClock('2018-06-01T09:00:00Z')
  const later = { fellowshipId: await idOf('DATA1'), day: '2018-12-31', reason: 'Le transfert demande un mois de plus' }
  assert.equal(codeOf(await extend(world.services, world.team, world.edition, later)), 'done')
  const file = await world.fileOf('DATA1')
  assert.deepEqual([file.endsOn, file.state, file.version, file.contractState], ['2018-12-31', 'hired', 3, 'drafted'])
  assert.equal(codeOf(await extend(world.services, world.team, world.edition, later)), 'not_later')
})

test('where pay follows experience the team says it first, and the contract says how it was counted', async () => {
  const bands = [{ upToYears: 5, netMonthly: 3500 }, { netMonthly: 4000 }]
  const pay = { rule: 'by_experience', currency: 'EUR', countedOn: 'start', exactYears: 'lower', bands } as const
  const edition = { ...world.edition, pay }
  const fellowshipId = await idOf('DEV1')
  const told = async (experience?: Experience) =>
    codeOf(await draftContract(world.services, world.team, edition, { fellowshipId, experience, reason: '' }))
  assert.equal(await told(), 'experience_missing')
  assert.equal(await told({ startedOn: '2013-01-15' }), 'done')
  const exactly = await current('DEV1')
  assert.equal(exactly.facts.netMonthly, 3500, 'exactly five years on the first day')
  assert.deepEqual(exactly.facts.experience, { startedOn: '2013-01-15', countedOn: '2018-01-15' })
  assert.equal(await told({ years: 6 }), 'done')
  assert.equal((await current('DEV1')).facts.netMonthly, 4000)
  assert.equal(await told(), 'done', 'what was said once is known')
})

test('each step is an event of the chain, without a name in it', async () => {
  const events = await world.services.db
    .selectFrom('event')
    .select(['subject', 'kind', 'data'])
    .where('subject', 'in', ['contract', 'fellowship'])
    .orderBy('id')
    .execute()
  const kinds = events.map(it => `${it.subject} ${it.kind}`)
  for (const kind of [
    'fellowship opened',
    'contract drafted',
    'contract sent',
    'contract countersigned',
    'contract signed',
  ])
    assert.ok(kinds.includes(kind), kind)
  for (const kind of [
    'fellowship hired',
    'fellowship start_moved',
    'fellowship to_hire_again',
    'contract replaced',
    'fellowship extended',
  ])
    assert.ok(kinds.includes(kind), kind)
  assert.doesNotMatch(JSON.stringify(events), /Zorglub|Jeanne/)
})
