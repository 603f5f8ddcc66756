import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { another, useEdition } from '../../../test/support/edition.ts'
import { currentEdition, use } from './index.ts'

const PUBLIC = ['/', '/appel', '/questions', '/reglement', '/defis', '/promotion', '/donnees-personnelles']
const PUT = '/equipe/edition/mise-en-vigueur/next'

describe('the edition in force', () => {
  let world: Awaited<ReturnType<typeof testServices>>
  beforeEach(async () => {
    world = await testServices('2017-10-12T08:00:00Z')
    await useEdition(world.services)
  })
  afterEach(() => world.close())

  const applyNext = (id = 'next', title = 'Édition suivante') =>
    useEdition(world.services, { change: another(id, title) })
  const team = (editionId = 'eig-2') =>
    signedInVisitor(world.services, {
      email: `${editionId}@example.org`,
      name: 'Alix Martin',
      roles: [{ role: 'team' }],
      editionId,
    })
  const read = async (browser: { get: (path: string) => Promise<Response> }, path: string) =>
    (await browser.get(path)).text()
  const inForce = async () => (await currentEdition(world.services.db)).id

  it('stays on every public page, to the letter, when another edition is applied', async () => {
    const pages = () => Promise.all(PUBLIC.map(path => read(visitor(world.services), path)))
    const before = await pages()
    await applyNext()
    assert.deepEqual(await pages(), before)
  })

  it('is handed over by its own team, with a reason, and every public page follows', async () => {
    await applyNext()
    const browser = await team()
    await team('next')
    assert.match(await read(browser, '/equipe/edition'), /Édition suivante[\s\S]*appliquée[\s\S]*Mettre en vigueur/)
    assert.match(await read(browser, PUT), /toutes les pages publiques[\s\S]*Édition suivante/)
    const silent = await browser.post(PUT, { reason: '  ' })
    assert.equal(silent.status, 422)
    assert.match(await silent.text(), /Dites pourquoi cette édition entre en vigueur/)
    assert.equal(await inForce(), 'eig-2')
    assert.equal((await browser.post(PUT, { reason: 'L’appel ouvre demain' })).status, 303)
    assert.equal(await inForce(), 'next')
    assert.match(await read(visitor(world.services), '/'), /Édition suivante/)
    const event = await world.database.pool.query(
      "select subject_id, from_state, to_state, reason, actor_id from event_told where kind = 'put_in_force' and from_state is not null",
    )
    const by = browser.personId
    assert.deepEqual(event.rows, [
      { subject_id: 'next', from_state: 'eig-2', to_state: 'next', reason: 'L’appel ouvre demain', actor_id: by },
    ])
  })

  it('cannot be handed to an edition that nobody could run, nor to itself, nor by anybody else', async () => {
    await applyNext()
    const browser = await team()
    const alone = await browser.post(PUT, { reason: 'Pour voir' })
    assert.equal(alone.status, 422)
    assert.match(await alone.text(), /plus personne ne pourrait la conduire/)
    const other = await team('next')
    assert.equal((await other.get(PUT)).status, 404)
    assert.equal((await other.post(PUT, { reason: 'Pour voir' })).status, 404)
    assert.equal((await browser.get('/equipe/edition/mise-en-vigueur/eig-2')).status, 303)
    assert.equal((await browser.get('/equipe/edition/mise-en-vigueur/eig-9')).status, 404)
    const again = await use(world.services, { actor: null, editionId: 'eig-2', reason: 'Encore' })
    assert.deepEqual(again, { ok: false, refusal: { code: 'already_in_force' } })
    assert.equal(await inForce(), 'eig-2')
  })

  it('leaves the team of each edition at work in its own, and lets whoever belongs to both choose', async () => {
    await applyNext()
    const next = await team('next')
    assert.match(await read(next, '/equipe/edition'), /Édition suivante/)
    const old = await team()
    const both = await signedInVisitor(world.services, {
      email: 'next@example.org',
      name: 'Alix Martin',
      roles: [{ role: 'team' }],
    })
    await use(world.services, { actor: null, editionId: 'next', reason: 'L’appel ouvre' })
    const eyebrow = async (browser: typeof old, path: string) =>
      /class="eyebrow"[^>]*>([^<]*)</.exec(await read(browser, path))?.[1]
    assert.equal(await eyebrow(next, '/equipe/edition'), 'Édition suivante')
    assert.notEqual(await eyebrow(old, '/equipe/edition'), 'Édition suivante')
    assert.equal(await eyebrow(both, '/equipe/edition'), 'Édition suivante')
    assert.match(await read(both, '/mon-espace'), /href="\/mon-espace\?edition=eig-2"/)
    await both.get('/mon-espace?edition=eig-2')
    assert.notEqual(await eyebrow(both, '/equipe/edition'), 'Édition suivante')
    assert.match(await read(both, '/reglement'), /Édition suivante/)
    await old.get('/mon-espace?edition=next')
    assert.equal((await old.get('/equipe/edition')).status, 404)
  })

  it('is listed with the others in one query, however many there are', async () => {
    const { services, sent, reset } = counting(world.services)
    const browser = await signedInVisitor(services, { email: 'a@example.org', name: 'A', roles: [{ role: 'team' }] })
    const asked = async () => {
      reset()
      const offered = (await read(browser, '/equipe/edition')).split('>Mettre en vigueur<').length - 1
      return { queries: sent.count, offered }
    }
    await asked()
    const one = await asked()
    for (const id of ['next', 'later']) await applyNext(id, `Édition ${id}`)
    const three = await asked()
    assert.deepEqual([one.offered, three.offered], [0, 2])
    assert.equal(three.queries, one.queries)
  })
})
