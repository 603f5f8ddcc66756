import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { rememberFile } from '../../platform/files/index.ts'
import { eraseRows, findAnywhere } from '../../platform/personal/index.ts'
import type { Actor } from '../../platform/services.ts'
import { editionById } from '../edition/index.ts'
import { findDraft, formInForce, publishForm } from '../forms/index.ts'
import { decideProposal, publishProposal, takeBack } from './decide.ts'
import { proposalPersonal } from './personal.ts'
import * as store from './store.ts'

type World = Awaited<ReturnType<typeof testServices>>
let world: World
let formVersionId = 0

before(async () => {
  world = await testServices('2017-05-10T08:00:00Z')
  const projects = { opens: '2017-05-02', closes: '2017-06-16T17:00', jury: ['2017-07-04', '2017-07-05'] }
  await useEdition(world.services, {
    change: data => ({
      ...data,
      forms: data.forms.map(it => (it.of === 'project' ? { ...it, definition: 'eig-3-project' } : it)),
      calendar: { ...data.calendar, projects },
    }),
  })
  const { db } = world.services
  const draft = await findDraft(db, 'eig-2', 'project')
  assert.ok(draft)
  if (!(await formInForce(db, 'eig-2', 'project')))
    await publishForm(world.services, null, { editionId: 'eig-2', of: 'project', reason: 'x', read: draft.digest })
  formVersionId = (await formInForce(db, 'eig-2', 'project'))?.id ?? 0
})
after(() => world.close())

const as = (email: string, name: string, roles: { role: 'team' }[] = []) =>
  signedInVisitor(world.services, { email, name, editionId: 'eig-2', roles })

const actorOf = async (email: string, team = false): Promise<Actor> => {
  const { id } = await world.services.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const grants = team ? [{ role: 'team' as const, editionId: 'eig-2', challengeId: null }] : []
  return { personId: id, email, name: email, grants } as unknown as Actor
}

/** A proposal of somebody, submitted under a title with a file of that field. */
async function submitted(owner: Actor, title: string) {
  const { db, files } = world.services
  const at = world.services.now()
  const put = await files.put(Buffer.from(pdfOf(2)), { maxBytes: 1e6, allow: ['application/pdf'] })
  assert.ok(put.ok)
  const { sha256 } = put.value
  return db.transaction().execute(async tx => {
    const values = { 'q.name': title, 'q.slides': sha256 }
    const answers = { values, changes: {}, aside: {} } as never
    const code = `P-${title.slice(0, 5).toUpperCase()}`
    const id = (await store.addProposal(tx, { editionId: 'eig-2', code, formVersionId, answers, at })) ?? 0
    await store.saveAnswers(tx, id, { answers, title, revision: 1, at })
    await store.addMember(tx, { proposalId: id, personId: owner.personId, email: owner.email, role: 'owner', at })
    await rememberFile(tx, put.value, at)
    await store.addFile(tx, { proposalId: id, field: 'q.slides', sha256, name: `${title}.pdf`, at })
    await store.addSubmission(tx, {
      ...{ proposalId: id, formVersionId, reference: `${code}-1`, revision: 1, at, sha256: 'a'.repeat(64) },
      ...{ canonical: JSON.stringify({ form: { number: 1, digest: 'x' }, values }), receipt: {} as never },
    })
    return id
  })
}

test('the team reads the title and the files that were submitted, never what their authors have changed since', async () => {
  const team = await as('ondine@equipe.example', 'Ondine Paquet', [{ role: 'team' }])
  const owner = await as('maelle@mer.example', 'Maëlle Kermadec')
  const id = await submitted(await actorOf('maelle@mer.example'), 'Sillage')
  const form = new FormData()
  form.set('q.slides', new File([new Uint8Array(pdfOf(4))], 'secret.pdf', { type: 'application/pdf' }))
  assert.equal((await owner.post(`/propositions/${id}/pieces/q.slides/envoi`, form)).status, 303)
  await sql`update proposal set title = 'Titre secret' where id = ${id}`.execute(world.services.db)
  const one = await (await team.get(`/equipe/propositions/${id}`)).text()
  const seen = [
    one,
    ...(await Promise.all(
      ['', '/tableau.csv', `/${id}/cadrage`].map(async it => (await team.get(`/equipe/propositions${it}`)).text()),
    )),
  ]
  for (const page of seen) assert.doesNotMatch(page, /secret/i)
  assert.match(one, /Sillage\.pdf/)
  const [late] = (
    await sql<{ id: number }>`select id from proposal_file where proposal_id = ${id} and removed_at is null`.execute(
      world.services.db,
    )
  ).rows
  assert.equal((await team.get(`/equipe/propositions/${id}/pieces/${late?.id}`)).status, 404)
  assert.equal((await team.get(/\/equipe\/propositions\/\d+\/pieces\/\d+/.exec(one)?.[0] ?? '')).status, 200)
})

test('the team’s list sends as many queries for three proposals as for one', async () => {
  const counted = counting(world.services)
  const team = await signedInVisitor(counted.services, {
    email: 'ondine@equipe.example',
    name: 'Ondine Paquet',
    roles: [{ role: 'team' }],
  })
  const cost = async () => {
    counted.reset()
    const page = textOf(await (await team.get('/equipe/propositions')).text())
    return [counted.sent.count, /(\d+) propositions?\b/.exec(page)?.[1]]
  }
  const [one, first] = await cost()
  assert.equal(first, '1')
  const maelle = await actorOf('maelle@mer.example')
  for (const title of ['Abers', 'Balise']) await submitted(maelle, title)
  assert.deepEqual(await cost(), [one, '3'])
})

test('a reader changes nothing, an editor neither invites nor removes nor takes back, and a removed colleague is out', async () => {
  const owner = await as('awen@mer.example', 'Awen Le Bris')
  const reader = await as('lise@mer.example', 'Lise Aubry')
  const editor = await as('yann@mer.example', 'Yann Tual')
  const one = (await owner.post('/propositions')).headers.get('location') ?? ''
  for (const [email, role] of [
    ['lise@mer.example', 'reader'],
    ['YANN@mer.example', 'editor'],
  ] as const)
    assert.equal((await owner.post(`${one}/collegues`, { email, role })).status, 303)
  const slides = () => {
    const form = new FormData()
    form.set('q.slides', new File([new Uint8Array(pdfOf(1))], 'p.pdf', { type: 'application/pdf' }))
    return form
  }
  const state = () =>
    world.services.db
      .selectFrom('proposal')
      .select(['state', 'revision'])
      .where('id', '=', Number(one.split('/').at(-1)))
      .executeTakeFirst()
  const before = await state()
  assert.equal((await reader.post(`${one}/pieces/q.slides/envoi`, slides())).status, 422)
  assert.equal(
    (
      await reader.post(
        `${one}/rubriques/challenge`,
        { base: '0', page: 'a', 'q.name': 'Non' },
        { accept: 'application/json' },
      )
    ).status,
    409,
  )
  assert.equal((await reader.post(`${one}/depot`, { seen: '0' })).status, 409)
  for (const who of [reader, editor]) {
    assert.equal((await who.post(`${one}/collegues`, { email: 'x@mer.example', role: 'owner' })).status, 422)
    assert.equal((await who.post(`${one}/retrait`, { reason: 'x' })).status, 422)
  }
  assert.deepEqual(await state(), before)
  const members = [...(await (await owner.get(one)).text()).matchAll(/collegues\/(\d+)\/retrait/g)].map(it => it[1])
  assert.equal(members.length, 3)
  for (const member of members) await editor.post(`${one}/collegues/${member}/retrait`)
  assert.equal((await reader.get(one)).status, 200)
  for (const member of members) await owner.post(`${one}/collegues/${member}/retrait`)
  assert.deepEqual(
    await Promise.all([owner, reader, editor].map(async it => (await it.get(one)).status)),
    [200, 404, 404],
  )
})

test('a decision and a withdrawal at once leave one of the two, and the letter is in the owner’s language', async () => {
  await as('ruth@sea.example', 'Ruth Lowell')
  const ruth = await actorOf('ruth@sea.example')
  await sql`update person set lang = 'en' where id = ${ruth.personId}`.execute(world.services.db)
  const edition = await editionById(world.services.db, 'eig-2')
  assert.ok(edition)
  const id = await submitted(ruth, 'Rivage')
  world.setClock('2017-06-20T08:00:00Z')
  const team = await actorOf('ondine@equipe.example', true)
  const decide = (to: 'shortlisted' | 'inadmissible') =>
    decideProposal(world.services, team, edition, { id, to, reason: 'x', seen: 'submitted' })
  const both = await Promise.all([decide('shortlisted'), decide('inadmissible')])
  assert.deepEqual(both.map(it => it.ok).sort(), [false, true])
  const letter = await world.services.db
    .selectFrom('mail')
    .select(['subject', 'state'])
    .where('kind', '=', 'proposals.decision')
    .executeTakeFirstOrThrow()
  assert.deepEqual(letter, { subject: 'Your proposal “Rivage”', state: 'draft' })
  await takeBack(world.services, ruth, edition, { id, reason: 'x' })
  assert.equal(
    (await decideProposal(world.services, team, edition, { id, to: 'heard', reason: '', seen: 'shortlisted' })).ok,
    false,
  )
})

test('two proposals framed under one title and published at once: one enters the catalogue, the other is told why not', async () => {
  const edition = await editionById(world.services.db, 'eig-2')
  assert.ok(edition)
  const [maelle, team] = [await actorOf('maelle@mer.example'), await actorOf('ondine@equipe.example', true)]
  const both = { fr: 'Lire la mer', en: 'Reading the sea' }
  const framed = {
    ...{ title: 'Un seul nom', tagline: both, host: { name: both, institution: both }, place: 'Brest' },
    ...{ theme: edition.themes[0]?.code ?? '', seats: { dev: 1 }, problem: both, work: both, sought: both },
  }
  const ids = [await submitted(maelle, 'Cap un'), await submitted(maelle, 'Duo')]
  for (const id of ids)
    await world.services.db.transaction().execute(async tx => {
      await store.decide(tx, id, { state: 'kept', reason: '', at: world.services.now() })
      await store.frame(tx, id, { framed, at: world.services.now() })
    })
  const [first = 0, second = 0] = ids
  const done = await Promise.all(
    [first, first, second].map(id =>
      publishProposal(world.services, team, edition, { id, seen: world.services.now().toISOString() }),
    ),
  )
  assert.equal(done.filter(it => it.ok).length, 1)
  const codes = done.flatMap(it => (it.ok ? [] : [it.refusal.code]))
  assert.ok(codes.includes('title_taken'), codes.join())
})

test('an erased colleague is of no proposal any more: no address, no name, no presence, and the document stays', async () => {
  const { db } = world.services
  const maelle = await actorOf('maelle@mer.example')
  const before = await sql<{ n: number }>`select count(*)::int as n from proposal`.execute(db)
  const who = {
    personId: maelle.personId,
    email: maelle.email,
    name: 'Maëlle Kermadec',
    editions: ['eig-2'],
    now: world.services.now(),
  }
  await db.transaction().execute(tx => eraseRows(tx, proposalPersonal, who))
  const places = await findAnywhere(db, ['maelle@mer.example'])
  assert.deepEqual(
    places.filter(it => it.table.includes('proposal')),
    [],
  )
  const left =
    await sql`select 1 from proposal_member where ended_at is null and (person_id = ${maelle.personId} or email like '-%')`.execute(
      db,
    )
  assert.equal(left.rows.length, 0)
  assert.deepEqual((await sql<{ n: number }>`select count(*)::int as n from proposal`.execute(db)).rows, before.rows)
})
