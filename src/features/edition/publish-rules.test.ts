import assert from 'node:assert/strict'
import { after, afterEach, beforeEach, describe, it } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { closeDocuments } from '../../platform/documents/index.ts'
import type { Services } from '../../platform/services.ts'
import { freezeRules, listRulesVersions, rulesVersionAt } from './index.ts'

const BEFORE = '2017-09-20T08:00:00Z'
const OPEN = '2017-10-12T08:00:00Z'

describe('the versions of the rules', () => {
  let world: Awaited<ReturnType<typeof testServices>>
  beforeEach(async () => {
    world = await testServices(OPEN)
    await useEdition(world.services)
  })
  afterEach(() => world.close())
  after(closeDocuments)

  const at = (instant: string): Services => ({ ...world.services, now: () => new Date(instant) })
  const team = (services = world.services) =>
    signedInVisitor(services, { email: 'equipe@example.org', name: 'Alix Martin', roles: [{ role: 'team' }] })
  const moveTo = (closes: string) =>
    useEdition(world.services, {
      reason: 'Panne du réseau',
      change: data => ({ ...data, calendar: { ...data.calendar, call: { ...data.calendar.call, closes } } }),
    })
  const read = async (path: string) => (await visitor(world.services).get(path)).text()
  /** The hash that the team's page asks back. */
  const draftIn = (page: string) => /name="read" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''

  async function publish(reason = 'Clôture repoussée après une panne') {
    const browser = await team()
    const page = await (await browser.get('/equipe/reglement')).text()
    return browser.post('/equipe/reglement', { reason, read: draftIn(page) })
  }

  it('say before the call that nothing is frozen, and when it will be', async () => {
    await freezeRules(at(BEFORE), 'eig-2')
    assert.deepEqual(await listRulesVersions(world.services.db, 'eig-2'), [])
    assert.match(await read('/reglement'), /pas encore figé.*mercredi 27 septembre 2017 à 0\u00a0h/s)
    assert.match(await read('/reglement/versions'), /figée à l’ouverture de l’appel/)
  })

  it('begin when the call opens, once however often it is looked at', async () => {
    for (const _ of [1, 2]) await freezeRules(world.services, 'eig-2')
    const [only, ...others] = await listRulesVersions(world.services.db, 'eig-2')
    assert.deepEqual([only?.number, only?.reason, only?.publishedBy, others], [1, 'Ouverture de l’appel', null, []])
    assert.match(await read('/reglement'), /Version 1<\/strong>, en vigueur depuis le/)
  })

  it('say why in the reader’s language for the first, and the team’s own words as French, with one full stop', async () => {
    await freezeRules(world.services, 'eig-2')
    const first = await read('/en/rules')
    assert.match(first, /Reason: Opening of the call\./)
    assert.match(await read('/en/rules/versions'), /Opening of the call/)
    assert.doesNotMatch(first, /Ouverture de l’appel/)
    assert.match(await read('/reglement'), /Motif\u202f: Ouverture de l’appel\./)
    await moveTo('2017-10-30T17:00')
    assert.equal((await publish('Clôture repoussée après une panne.')).status, 303)
    assert.match(await read('/reglement'), /après une panne\. *</)
    assert.match(await read('/en/rules'), /Reason: <span lang="fr">Clôture repoussée après une panne<\/span>\./)
  })

  it('keep a reason however long it is, and take out of it what cannot be kept', async () => {
    await freezeRules(world.services, 'eig-2')
    await moveTo('2017-10-30T17:00')
    const long = `Panne${' du réseau'.repeat(80)}`
    assert.equal((await publish(`${long}\0`)).status, 303)
    assert.equal((await listRulesVersions(world.services.db, 'eig-2'))[0]?.reason, long)
  })

  it('keep what they said when the calendar changes, and say at once what will change', async () => {
    await freezeRules(world.services, 'eig-2')
    await moveTo('2017-10-30T17:00')
    const page = await read('/reglement')
    assert.match(page, /Une nouvelle version va paraître/)
    assert.match(page, /<del>.*vendredi.*<\/del>.*<ins>.*lundi.*<\/ins>/s)
    assert.match(page, /href="#change-candidater">Article 4 – Candidater \(modifié\)/)
    assert.match(page, /Il se clôt le vendredi 27 octobre 2017/)
  })

  it('are published by the team with a reason, each at an address for ever, with what changed', async () => {
    await freezeRules(world.services, 'eig-2')
    await moveTo('2017-10-30T17:00')
    assert.equal((await publish()).status, 303)
    const now = await read('/reglement')
    assert.match(now, /Version 2<\/strong>, en vigueur depuis le/)
    assert.match(now, /Il se clôt le lundi 30 octobre 2017/)
    assert.doesNotMatch(now, /va paraître/)
    const first = await read('/reglement/eig-2/versions/1')
    assert.match(first, /Il se clôt le vendredi 27 octobre 2017/)
    assert.match(first, /n’est plus en vigueur/)
    const difference = await read('/reglement/eig-2/differences/1/2')
    assert.deepEqual(
      [...difference.matchAll(/<li><a href="#change-(\w+)">/g)].map(([, id]) => id),
      ['candidater'],
    )
    assert.match(difference, /\[ajouté\u202f: <\/span>lundi/)
    assert.match(await read('/en/rules/eig-2/differences/1/2'), /What|Article 4 – Applying \(changed\)/)
    const versions = await read('/reglement/versions')
    assert.match(versions, /Clôture repoussée après une panne/)
    assert.ok(!versions.includes('Alix Martin'), 'who published is for the team')
  })

  it('say on their short address which one holds for ever', async () => {
    await freezeRules(world.services, 'eig-2')
    assert.match(await read('/reglement/versions/1'), /href="\/reglement\/eig-2\/versions\/1">Adresse permanente/)
    for (const path of ['/reglement/eig-2/versions/2', '/reglement/eig-9/versions/1', '/reglement/eig-2/versions/x']) {
      assert.equal((await visitor(world.services).get(path)).status, 404, path)
    }
  })

  it('are PDFs that always have the same bytes, sent again only when they changed', async () => {
    await freezeRules(world.services, 'eig-2')
    const path = '/reglement/eig-2/versions/1/reglement.pdf'
    const first = await visitor(world.services).get(path)
    assert.equal(first.headers.get('content-type'), 'application/pdf')
    const bytes = new Uint8Array(await first.arrayBuffer())
    assert.match(readPdf(bytes).pages.join(''), /Article 14/)
    await moveTo('2017-10-30T17:00')
    const again = await visitor(world.services).get(path)
    assert.deepEqual(new Uint8Array(await again.arrayBuffer()), bytes)
    assert.equal(again.headers.get('etag'), first.headers.get('etag'))
    assert.equal((await visitor(world.services).get('/reglement.pdf')).status, 200)
  })

  it('refuse a silent change, one that says nothing new and one that was not read', async () => {
    await freezeRules(world.services, 'eig-2')
    const same = await (await team()).post('/equipe/reglement', { reason: 'Pour voir', read: '0'.repeat(64) })
    assert.equal(same.status, 422)
    assert.match(await same.text(), /rien à publier/)
    await moveTo('2017-10-30T17:00')
    assert.match(await (await publish(' ')).text(), /Dites pourquoi le règlement change/)
    const stale = await (await team()).post('/equipe/reglement', { reason: 'Sans relire', read: '0'.repeat(64) })
    assert.equal(stale.status, 409)
    assert.match(await stale.text(), /pendant que vous lisiez.*Sans relire<\/textarea>/s)
    assert.equal((await listRulesVersions(world.services.db, 'eig-2')).length, 1)
  })

  it('wait for the opening also when the team asks', async () => {
    const early = at(BEFORE)
    const refused = await (await team(early)).post('/equipe/reglement', { reason: 'En avance', read: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /figée à l’ouverture/)
  })

  it('are found by the instant of an application', async () => {
    await freezeRules(world.services, 'eig-2')
    await moveTo('2017-10-30T17:00')
    await publish()
    const { db } = world.services
    assert.equal(await rulesVersionAt(db, 'eig-2', new Date(BEFORE)), undefined)
    assert.equal((await rulesVersionAt(db, 'eig-2', new Date('2017-10-13T08:00:00Z')))?.number, 2)
  })

  it('are listed with the same number of queries however many there are', async () => {
    const { services, sent, reset } = counting(world.services)
    await freezeRules(world.services, 'eig-2')
    const asked = async () => {
      reset()
      const page = await (await visitor(services).get('/reglement/versions')).text()
      return { queries: sent.count, rows: page.split('reglement.pdf').length - 1 }
    }
    await asked()
    const one = await asked()
    for (const day of [28, 30]) {
      await moveTo(`2017-10-${day}T17:00`)
      assert.equal((await publish(`Clôture au ${day}`)).status, 303)
    }
    const three = await asked()
    assert.deepEqual([one.rows, three.rows], [1, 3])
    assert.equal(three.queries, one.queries)
  })
})
