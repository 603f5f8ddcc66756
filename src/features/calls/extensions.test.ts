import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { draftWorld } from '../../../test/support/draft-world.ts'
import { textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { addFile, remindDrafts, save, submit } from '../applications/index.ts'
import { apply, currentEdition, dataOf } from '../edition/index.ts'
import { canExtend } from './rules.ts'

const ALL = '/equipe/appel/prolongations'
const ONE = '/equipe/appel/prolongations/individuelle'

let world: Awaited<ReturnType<typeof draftWorld>>
let team: Awaited<ReturnType<typeof signedInVisitor>>
let late: Awaited<ReturnType<typeof world.started>>
let other: Awaited<ReturnType<typeof world.started>>

before(async () => {
  world = await draftWorld()
  team = await signedInVisitor(world.services, {
    email: 'team@example.org',
    name: 'Ines Roc',
    roles: [{ role: 'team' }],
  })
  late = await world.started()
  other = await world.started()
})
after(() => world.close())

const count = async (query: string) => Number((await world.database.pool.query(query)).rows[0].count)

describe('a delay for one person', () => {
  test('needs a code, a later instant and a reason, and keeps what was typed', async () => {
    const { code } = await late.stored()
    for (const [given, said] of [
      [{ code: 'C-0000', 'one-closes': '2017-10-28T12:00', 'one-reason': 'Panne' }, /n’a ce code/],
      [{ code, 'one-closes': '2017-10-27T17:00', 'one-reason': 'Panne' }, /après la clôture en vigueur/],
      [{ code, 'one-closes': '2017-10-28T12:00', 'one-reason': ' ' }, /Dites pourquoi/],
      [{ code, 'one-closes': 'demain', 'one-reason': 'Panne' }, /un jour et une heure/],
    ] as const) {
      const refused = await team.post(ONE, given)
      assert.equal(refused.status, 422)
      const page = await refused.text()
      assert.match(textOf(page), said)
      assert.match(page, new RegExp(`value="${given.code}"`))
    }
    assert.equal(await count('select count(*) from call_extension'), 0)
    assert.equal((await other.post(ONE, { code })).status, 404)
  })

  test('is told to that person alone, with its reason, and recorded', async () => {
    const { code } = await late.stored()
    const given = { code, 'one-closes': '2017-10-30T12:00', 'one-reason': 'Hospitalisation.' }
    assert.equal((await team.post(ONE, given)).status, 303)
    const { rows } = await world.database.pool.query(
      "select recipient, body_text from mail where kind = 'call.extended'",
    )
    assert.equal(rows.length, 1)
    assert.match(rows[0].body_text, /lundi 30 octobre 2017 à 12\sh.*Hospitalisation\./s)
    const mine = textOf(await (await late.get('/ma-candidature')).text())
    assert.match(mine, /jusqu’au lundi 30 octobre 2017 à 12\sh/)
    assert.match(mine, /Hospitalisation\./)
    assert.doesNotMatch(textOf(await (await other.get('/ma-candidature')).text()), /Hospitalisation/)
    assert.doesNotMatch(textOf(await (await visitor(world.services).get('/appel')).text()), /Hospitalisation/)
    assert.equal(await count("select count(*) from event where kind = 'extended'"), 1)
    assert.match(textOf(await (await team.get(ALL)).text()), /Hospitalisation\..*Ines Roc/s)
  })

  test('moves their reminder, and the refusal of everybody else', async () => {
    world.setClock('2017-10-26T08:00:00Z')
    await remindDrafts(world.services, world.edition)
    assert.equal(await count("select count(*) from event where kind = 'reminded'"), 1)
    world.setClock('2017-10-28T12:00:00Z')
    await remindDrafts(world.services, world.edition)
    assert.equal(await count("select count(*) from event where kind = 'reminded'"), 2)
    const file = { kind: 'cv', name: 'cv.pdf', content: pdfOf(1) }
    assert.ok((await addFile(world.services, late.actor, world.edition, file)).ok)
    const refused = await addFile(world.services, other.actor, world.edition, file)
    assert.equal(refused.ok || refused.refusal.code, 'call_closed')
    const kept = await submit(world.services, { ...late.actor, email: 'late@example.org' }, world.edition, {
      lang: 'fr',
    })
    assert.ok(kept.ok, JSON.stringify(kept))
    world.setClock('2017-10-30T11:00:00Z')
    const over = await save(world.services, late.actor, world.edition, { base: 0, page: 'p', seen: [], fields: [] })
    assert.equal(over.ok || over.refusal.code, 'call_closed')
  })
})

describe('the whole call put off', () => {
  test('moves the closing of everybody, and says so with its reason on the page of the call', async () => {
    world.setClock('2017-10-27T10:00:00Z')
    const given = { 'all-closes': '2017-10-30T17:00', 'all-reason': 'Site inaccessible ce matin.' }
    assert.equal((await team.post(ALL, given)).status, 303)
    const edition = await currentEdition(world.services.db)
    assert.equal(edition.instants.callCloses.toISOString(), '2017-10-30T16:00:00.000Z')
    const page = await (await visitor(world.services).get('/appel')).text()
    assert.match(textOf(page), /prolongé jusqu’au lundi 30 octobre 2017 à 17\sh.*Site inaccessible ce matin\./s)
    assert.match(page, /data-countdown="2017-10-30T16:00:00.000Z"/)
    const again = await team.post(ALL, { 'all-closes': '2017-10-30T16:00', 'all-reason': 'x' })
    assert.equal(again.status, 422)
  })
})

describe('a file on its way at the closing instant', () => {
  test('is kept on record, and what it completes is submitted within the grace', async () => {
    const before = await currentEdition(world.services.db)
    const data = dataOf(before)
    const calendar = { ...data.calendar, uploadGraceMinutes: 10 }
    assert.ok((await apply(world.services, { data: { ...data, calendar }, reason: 'Essai', actorId: null })).ok)
    const edition = await currentEdition(world.services.db)
    const begunAt = new Date('2017-10-30T15:59:59.999Z')
    world.setClock('2017-10-30T16:04:00Z')
    const file = { kind: 'cv', name: 'cv.pdf', content: pdfOf(2) }
    const early = await submit(world.services, { ...other.actor, email: 'other@example.org' }, edition, { lang: 'fr' })
    assert.equal(early.ok || early.refusal.code, 'call_closed')
    const tooLate = await addFile(world.services, other.actor, edition, {
      ...file,
      begunAt: edition.instants.callCloses,
    })
    assert.equal(tooLate.ok || tooLate.refusal.code, 'call_closed')
    assert.deepEqual(await addFile(world.services, other.actor, edition, { ...file, begunAt }), {
      ok: true,
      value: 'in_grace',
    })
    assert.match(
      textOf(await (await other.get('/ma-candidature')).text()),
      /Relisez et déposez avant le lundi 30 octobre/,
    )
    assert.equal((await other.get('/ma-candidature/relecture')).status, 200)
    assert.ok(
      (await submit(world.services, { ...other.actor, email: 'other@example.org' }, edition, { lang: 'fr' })).ok,
    )
    const { rows } = await world.database.pool.query('select kind, begun_at, finished_at from late_upload')
    assert.deepEqual(rows, [{ kind: 'cv', begun_at: begunAt, finished_at: world.services.now() }])
    world.setClock('2017-10-30T16:10:00Z')
    const over = await addFile(world.services, other.actor, edition, { ...file, begunAt })
    assert.equal(over.ok || over.refusal.code, 'call_closed')
  })
})

test('a closing only ever moves away, to an instant still to come', () => {
  const closes = new Date('2017-10-27T15:00:00Z')
  const at = (ms: number) => new Date(closes.getTime() + ms)
  const code = (asked: Date | undefined, now: Date, reason = 'x') => {
    const decided = canExtend(closes, { asked, reason }, now)
    return decided.ok ? 'done' : decided.refusal.code
  }
  assert.equal(code(at(1), at(0)), 'done')
  assert.equal(code(at(0), at(-9)), 'not_later')
  assert.equal(code(at(1), at(1)), 'already_past')
  assert.equal(code(at(1), at(0), ''), 'reason_missing')
  assert.equal(code(at(1), at(0), 'x'.repeat(501)), 'reason_long')
  assert.equal(code(undefined, at(0)), 'instant_missing')
})
