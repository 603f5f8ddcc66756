import assert from 'node:assert/strict'
import { after, before, beforeEach, suite, test } from 'node:test'
import { sql } from 'kysely'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { another, useEdition } from '../../../test/support/edition.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import type { Actor } from '../../platform/services.ts'
import { applyForms, cloneForm, findDraft, formInForce, publishForm, shippedForm } from './index.ts'
import { listToClone, listVersions } from './queries.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>
const address = '/equipe/formulaires/projet'

const actorIn = (editionId: string, personId: number): Actor => ({
  personId,
  name: '',
  email: '',
  sessionId: '',
  grants: [{ editionId, role: 'team', challengeId: null }],
})
const teamActor = () => actorIn('eig-2', team.personId)

before(async () => {
  world = await testServices('2017-05-02T08:00:00Z')
  await useEdition(world.services)
  team = await signedInVisitor(world.services, {
    email: 'team@example.org',
    name: 'Camille Roy',
    roles: [{ role: 'team' }],
  })
})
after(() => world.close())

/** The file of this name becomes the draft of the call for projects, as if the edition had been applied again with it. */
const draftFrom = (definition: string, textOfFile = shippedForm(definition)) =>
  world.services.db
    .transaction()
    .execute(tx =>
      applyForms(
        tx,
        { id: 'eig-2', forms: [{ of: 'project', exclusive: true, definition }] },
        { at: world.services.now(), textOf: () => textOfFile },
      ),
    )

const draft = async () => {
  const found = await findDraft(world.services.db, 'eig-2', 'project')
  assert.ok(found)
  return found
}

async function publish(reason = 'Ouverture de l’appel') {
  const { digest: read } = await draft()
  return publishForm(world.services, teamActor(), { editionId: 'eig-2', of: 'project', reason, read })
}

const read = async (path: string) => textOf(await (await team.get(path)).text())

suite('preparing a form', () => {
  test('a form comes with its edition, and nobody answers it before it is published', async () => {
    assert.equal((await draft()).source, 'eig-3-project')
    assert.equal(await formInForce(world.services.db, 'eig-2', 'project'), undefined)
    assert.match(await read('/equipe/formulaires'), /Appel à projets 40 Pas encore publié/)
    assert.match(await (await team.get('/equipe')).text(), /href="\/equipe\/formulaires"/)
    assert.match(await (await team.get('/en/team')).text(), /href="\/en\/team\/forms"/)
  })

  test('the same file applied again leaves the draft alone; a file that is wrong applies nothing', async () => {
    const { draftedAt } = await draft()
    world.setClock('2017-05-02T09:00:00Z')
    await draftFrom('eig-3-project')
    assert.deepEqual((await draft()).draftedAt, draftedAt)
    await assert.rejects(draftFrom('eig-3-project', 'title: T\nsections: []'), /sections/)
    assert.deepEqual((await draft()).draftedAt, draftedAt)
  })

  test('the team alone sees it, and a call without a form is not found', async () => {
    const reader = await signedInVisitor(world.services, {
      email: 'r@example.org',
      name: 'Lou',
      roles: [{ role: 'reader' }],
    })
    assert.equal((await reader.get(address)).status, 404)
    assert.equal((await team.get('/equipe/formulaires/candidature')).status, 404)
    assert.equal((await team.get('/en/team/forms/project')).status, 200)
  })

  test('a form is tried without script: a row more, a row less, what is missing, and nothing is kept', async () => {
    const trial = `${address}/essai`
    const first = await (await team.get(trial)).text()
    const typed = formTo(first.replaceAll('action=""', 'action="/form"'), '/form')
    typed.set('q.name', 'Phares')
    typed.set('q.team.r1.time', 'beaucoup')
    typed.append('act', 'add team')
    const more = await (await team.post(trial, typed)).text()
    assert.match(more, /name="q\.team\.r3" value="1"/)
    assert.match(more, /id="q\.name"[^>]*>|value="Phares"/)
    const less = formTo(more.replaceAll('action=""', 'action="/form"'), '/form')
    less.append('act', 'remove team r1')
    const fewer = await (await team.post(trial, less)).text()
    assert.doesNotMatch(fewer, /beaucoup/)
    const checked = await team.post(trial, typed.has('act') ? withoutAct(typed) : typed)
    assert.equal(checked.status, 422)
    const said = textOf(await checked.text())
    assert.match(said, /Dans « Membre 1 : Part du temps », écrivez un nombre entier, par exemple 7\./)
    assert.match(said, /Répondez à « Porteur opérationnel »\./)
  })

  const withoutAct = (data: FormData) => {
    data.delete('act')
    return data
  }

  test('it prints as a document to fill in by hand', async () => {
    const pdf = await team.get(`${address}/brouillon.pdf`)
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    const { pages, fonts } = readPdf(new Uint8Array(await pdf.arrayBuffer()))
    assert.match(pages.join(' '), /Porteur opérationnel/)
    assert.match(pages.join(' '), /Science ou ingénierie des données/, 'choices inside a block are printed too')
    assert.ok(fonts.every(it => !it.startsWith('missing')))
  })
})

suite('publishing', () => {
  beforeEach(() => draftFrom('eig-3-project'))

  test('a version needs a reason, and the draft to be the one that was read', async () => {
    assert.deepEqual(await publish(' '), { ok: false, refusal: { code: 'reason_missing' } })
    const stale = { editionId: 'eig-2', of: 'project', reason: 'Ouverture', read: 'f'.repeat(64) } as const
    assert.deepEqual(await publishForm(world.services, teamActor(), stale), {
      ok: false,
      refusal: { code: 'changed_meanwhile' },
    })
  })

  test('what is published is answered, says what it is, and is never changed', async () => {
    assert.deepEqual(await publish(), { ok: true, value: 1 })
    assert.deepEqual(await publish(), { ok: false, refusal: { code: 'nothing_new' } })
    const inForce = await formInForce(world.services.db, 'eig-2', 'project')
    assert.deepEqual([inForce?.number, inForce?.publishedBy], [1, 'Camille Roy'])
    await assert.rejects(sql`update form_version set reason = 'x'`.execute(world.services.db), /frozen/)
    const [event] = await world.services.db
      .selectFrom('event')
      .select(['kind', 'to_state as to'])
      .where('subject', '=', 'form')
      .where('kind', '=', 'published')
      .execute()
    assert.deepEqual(event, { kind: 'published', to: '1' })
  })

  test('the form in force prints for everybody, and says which version it is', async () => {
    const pdf = await visitor(world.services).get('/formulaires/projet/formulaire.pdf')
    assert.equal(pdf.status, 200)
    assert.match(readPdf(new Uint8Array(await pdf.arrayBuffer())).pages.join(' '), /Version 1, publiée le/)
    assert.equal((await team.get('/formulaires/candidature/formulaire.pdf')).status, 404)
  })

  test('a new version shows what it changes, before and after it is published', async () => {
    await draftFrom('eig-4-project')
    const before = await read(address)
    assert.match(before, /Questions juridiques et éthiques Ajouté/)
    assert.match(before, /Types d’innovation|En quoi est-ce une innovation \? Retiré/)
    const body = formTo(await (await team.get(address)).text(), `${address}/publication`)
    assert.equal((await team.post(`${address}/publication`, body)).status, 422)
    body.set('reason', 'L’appel demande les questions éthiques')
    assert.equal((await team.post(`${address}/publication`, body)).status, 303)
    assert.match(await read(`${address}/versions/2/differences`), /Questions juridiques et éthiques Ajouté/)
    assert.match(await read(`${address}/versions/2`), /L’appel demande les questions éthiques/)
  })

  test('the form of another edition is compared, then taken over; the next one applied from its file stays away', async () => {
    const change = another('eig-9', 'Promotion suivante')
    await useEdition(world.services, { change, reason: 'Suite' })
    const [last] = await listToClone(world.services.db, 'eig-9', 'project')
    assert.equal(last?.editionId, 'eig-2')
    const { personId } = await signedInVisitor(world.services, {
      email: 'next@example.org',
      name: 'Alix',
      roles: [{ role: 'team' }],
      editionId: 'eig-9',
    })
    const actor = actorIn('eig-9', personId)
    const choice = { editionId: 'eig-9', of: 'project', versionId: last?.id ?? 0 } as const
    assert.equal((await cloneForm(world.services, actor, choice)).ok, true)
    assert.equal((await findDraft(world.services.db, 'eig-9', 'project'))?.digest, last?.digest)
    assert.deepEqual(await cloneForm(world.services, actor, choice), {
      ok: false,
      refusal: { code: 'same_already' },
    })
  })

  test('the list costs the same with one form and with three versions', async () => {
    const counted = counting(world.services)
    const queries = async () => {
      counted.reset()
      await listVersions(counted.services.db, 'eig-2')
      return counted.sent.count
    }
    assert.equal(await queries(), 1)
    await publish('Retour')
    assert.equal((await listVersions(world.services.db, 'eig-2')).length, 3)
    assert.equal(await queries(), 1)
  })
})
