import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { verifyReceipt } from '../../platform/signing/index.ts'
import type { EditionData } from '../edition/rules.ts'
import { findDraft, formInForce, publishForm } from '../forms/index.ts'
import { askedFields, type FormDefinition, type Values } from '../forms/rules.ts'

type World = Awaited<ReturnType<typeof testServices>>
type Visitor = Awaited<ReturnType<typeof signedInVisitor>>

let world: World
let owner: Visitor
let colleague: Visitor
let other: Visitor
let team: Visitor
let one = ''

const CANARY = 'Canari des pêches côtières'

/** Edition 2 with days for its call for challenges, which are not in its sources, and the form of another edition. */
const inCall = (data: EditionData, definition: string): EditionData => ({
  ...data,
  forms: data.forms.map(it => (it.of === 'project' ? { ...it, definition } : it)),
  calendar: {
    ...data.calendar,
    projects: { opens: '2017-05-02', closes: '2017-06-16T17:00', jury: ['2017-07-04', '2017-07-05'] },
  },
})

async function begin(id: string, definition: string) {
  world = await testServices('2017-05-10T08:00:00Z')
  await useEdition(world.services, { id, change: data => inCall(data, definition) })
  const draft = await findDraft(world.services.db, id, 'project')
  if (!draft) throw new Error('no form')
  if (!(await formInForce(world.services.db, id, 'project')))
    await publishForm(world.services, null, {
      editionId: id,
      of: 'project',
      reason: 'Ouverture',
      read: draft.digest,
    })
  const as = (email: string, name: string) => signedInVisitor(world.services, { email, name, editionId: id })
  owner = await as('maelle@mer.example', 'Maëlle Kermadec')
  colleague = await as('yann@mer.example', 'Yann Tual')
  other = await as('nadia@sante.example', 'Nadia Ferrand')
  const paquet = { email: 'ondine@equipe.example', name: 'Ondine Paquet', editionId: id }
  team = await signedInVisitor(world.services, { ...paquet, roles: [{ role: 'team' }] })
}

const definitionOf = async (id: string): Promise<FormDefinition> =>
  (await formInForce(world.services.db, id, 'project'))?.definition as FormDefinition

/** An answer of each kind that the form takes. */
function answered(definition: FormDefinition, given: Values = {}): Record<string, string> {
  const values: Record<string, string> = { ...given }
  for (let turn = 0; turn < 3; turn += 1)
    for (const { name, question } of askedFields(definition, values)) {
      if (question.kind === 'block' || question.kind === 'table' || question.kind === 'file' || name in values) continue
      if (question.kind === 'single') values[name] = question.options[0]?.code ?? ''
      else if (question.kind === 'several') values[name] = question.options[0]?.code ?? ''
      else if (question.kind === 'email') values[name] = 'contact@mer.example'
      else if (question.kind === 'phone') values[name] = '0612345678'
      else if (question.kind === 'integer') values[name] = String(question.min ?? 10)
      else if (question.kind === 'money') values[name] = question.min ?? '52000'
      else if (question.kind === 'date') values[name] = '2018-01-15'
      else if (question.kind === 'declaration') values[name] = 'yes'
      else
        values[name] =
          name.endsWith('.name') || name === 'q.name'
            ? CANARY
            : 'Chaque matin, des agents relisent des journaux de bord écrits à la main. '
                .repeat(3)
                .trim()
                .slice(0, 'max' in question ? question.max : 100)
    }
  return values
}

async function fill(who: Visitor, definition: FormDefinition) {
  const values = answered(definition)
  for (const { code } of definition.sections) {
    const at = `${one}/rubriques/${code}`
    const page = await who.get(at)
    assert.equal(page.status, 200)
    const form = formTo(await page.text(), at)
    const sent: Record<string, string> = {
      base: String(form.get('base')),
      page: String(form.get('page')),
      onward: 'next',
    }
    for (const field of askedFields(definition, values))
      if (field.section === code && field.name in values) sent[field.name] = values[field.name] ?? ''
    assert.equal((await who.post(at, sent)).status, 303, code)
  }
}

async function attach(who: Visitor, field: string, pages = 3) {
  const form = new FormData()
  form.set(field, new File([new Uint8Array(pdfOf(pages))], 'presentation.pdf', { type: 'application/pdf' }))
  return who.post(`${one}/pieces/${field}/envoi`, form)
}

for (const form of ['eig-3-project', 'eig-4-project', 'eig-5-project'])
  describe(`the call for challenges with the form ${form}`, () => {
    before(() => begin('eig-2', form))
    after(() => world.close())

    test('a call that is not open yet or is closed starts nothing, and says when', async () => {
      world.setClock('2017-05-01T21:59:59Z')
      assert.equal((await owner.post('/propositions')).status, 409)
      assert.match(textOf(await (await owner.get('/propositions')).text()), /L’appel ouvre le mardi 2 mai 2017/)
      world.setClock('2017-06-16T15:00:00Z')
      assert.equal((await owner.post('/propositions')).status, 409)
      world.setClock('2017-05-10T08:00:00Z')
    })

    test('a colleague of a host starts a proposal, invites others with a role, and nobody else sees it', async () => {
      const started = await owner.post('/propositions')
      assert.equal(started.status, 303)
      one = started.headers.get('location') ?? ''
      assert.equal((await colleague.get(one)).status, 404)
      assert.equal((await owner.post(`${one}/collegues`, { email: 'pas une adresse', role: 'editor' })).status, 422)
      assert.equal((await owner.post(`${one}/collegues`, { email: 'Yann@mer.example', role: 'editor' })).status, 303)
      assert.equal(
        (await owner.post(`${one}/collegues`, { email: 'lectrice@mer.example', role: 'reader' })).status,
        303,
      )
      const mail = await world.services.db
        .selectFrom('mail')
        .select('body_text')
        .where('kind', '=', 'proposals.invitation')
        .where('recipient', '=', 'Yann@mer.example')
        .executeTakeFirstOrThrow()
      assert.ok(mail.body_text.includes(`http://localhost${one}`))
      assert.equal((await colleague.get(one)).status, 200)
      assert.equal((await colleague.post(`${one}/collegues`, { email: 'x@mer.example', role: 'editor' })).status, 422)
      const reader = await signedInVisitor(world.services, { email: 'lectrice@mer.example', name: 'Lise Aubry' })
      assert.equal((await reader.get(`${one}/rubriques/challenge`)).status, 303)
      assert.equal(
        (await reader.post(`${one}/rubriques/challenge`, { base: '0', page: 'a', 'q.name': 'Non' })).status,
        303,
      )
    })

    test('two colleagues in one field lose nothing: both texts come back, side by side, and each sees the other there', async () => {
      const at = `${one}/rubriques/challenge`
      const pages = await Promise.all([owner, colleague].map(async it => formTo(await (await it.get(at)).text(), at)))
      const [mine, theirs] = pages.map(it => ({
        base: String(it.get('base')),
        page: String(it.get('page')),
        'was.q.name': String(it.get('was.q.name')),
      }))
      assert.ok(mine && theirs)
      assert.equal((await owner.post(at, { ...mine, 'q.name': CANARY })).status, 303)
      const refused = await colleague.post(at, { ...theirs, 'q.name': 'Veille côtière' })
      assert.equal(refused.status, 409)
      const shown = textOf(await refused.text())
      assert.match(shown, new RegExp(CANARY))
      assert.match(shown, /Maëlle Kermadec modifie « Le (défi|projet) en bref » en ce moment/)
      const presence = await (await owner.get(`${one}/presence`)).text()
      assert.match(textOf(presence), /Yann Tual modifie/)
      assert.ok(!presence.includes('yann@mer.example'))
      world.setClock('2017-05-10T08:03:00Z')
      assert.doesNotMatch(textOf(await (await owner.get(`${one}/presence`)).text()), /Yann Tual/)
    })

    test('a proposal is submitted complete, as it was read, and its receipt verifies', async () => {
      const definition = await definitionOf('eig-2')
      assert.equal((await owner.post(`${one}/depot`, { seen: '0' })).status, 409)
      await fill(owner, definition)
      const tooLong = await attach(owner, 'q.slides', 13)
      assert.equal(tooLong.status, 422)
      assert.match(textOf(await tooLong.text()), /trop de pages/)
      for (const { name, question } of askedFields(definition, answered(definition)))
        if (question.kind === 'file') assert.equal((await attach(owner, name)).status, 303, name)
      const review = await (await owner.get(`${one}/depot`)).text()
      const seen = String(formTo(review, `${one}/depot`).get('seen'))
      world.setClock('2017-06-16T14:59:59Z')
      const submitted = await owner.post(`${one}/depot`, { seen })
      assert.equal(submitted.status, 303)
      const again = await owner.post(`${one}/depot`, { seen })
      assert.equal(again.headers.get('location'), submitted.headers.get('location'))
      const receipt = await (await owner.get(`${submitted.headers.get('location')}/recepisse.json`)).json()
      assert.equal(verifyReceipt(receipt, world.services.signing.keyDocument.keys), undefined)
      assert.equal((receipt as { receivedAt: string }).receivedAt, '2017-06-16T14:59:59.000Z')
    })

    test('before anything is decided a proposal is invisible to other hosts and to the public by every door', async () => {
      const id = one.split('/').at(-1)
      const stranger = visitor(world.services)
      const own = [
        one,
        `${one}/presence`,
        `${one}/pieces`,
        `${one}/depot`,
        `${one}/rubriques/challenge`,
        `${one}/pieces/1`,
      ]
      for (const address of own) assert.equal((await other.get(address)).status, 404, address)
      for (const address of own) assert.notEqual((await stranger.get(address)).status, 200, address)
      const writes = [
        `${one}/rubriques/challenge`,
        `${one}/collegues`,
        `${one}/depot`,
        `${one}/retrait`,
        `${one}/pieces/q.slides/retrait`,
      ]
      for (const address of writes)
        assert.equal((await other.post(address, { reason: 'x', base: '0', page: 'x' })).status, 404, address)
      for (const address of [`/equipe/propositions/${id}`, '/equipe/propositions', '/equipe/propositions/tableau.csv'])
        assert.equal((await other.get(address)).status, 404, address)
      const doors = [
        '/',
        '/defis',
        '/en/challenges',
        '/defis.md',
        '/sitemap.xml',
        '/fil.xml',
        '/llms.txt',
        '/donnees',
        '/plan-du-site',
        '/appel-a-defis',
        '/propositions',
        '/carte',
      ]
      for (const address of doors)
        for (const who of [other, stranger])
          assert.doesNotMatch(await (await who.get(address)).text(), /canari/i, address)
    })

    test('the team filters on any answer and exports, decides once the call is closed, and reasons are told', async () => {
      const id = one.split('/').at(-1)
      const read = `/equipe/propositions/${id}`
      assert.match(
        textOf(await (await team.get('/equipe/propositions?question=name&q=PECHES')).text()),
        /1 proposition /,
      )
      assert.match(
        textOf(await (await team.get('/equipe/propositions?question=name&q=montagne')).text()),
        /0 propositions/,
      )
      assert.match(await (await team.get('/equipe/propositions/tableau.csv')).text(), /Canari des pêches côtières/)
      assert.equal((await team.post(`${read}/decision`, { to: 'shortlisted', seen: 'submitted' })).status, 409)
      world.setClock('2017-06-20T08:00:00Z')
      const noReason = await team.post(`${read}/decision`, { to: 'inadmissible', seen: 'submitted', reason: '' })
      assert.equal(noReason.status, 422)
      for (const [to, seen] of [
        ['shortlisted', 'submitted'],
        ['heard', 'shortlisted'],
        ['kept', 'heard'],
      ] as const)
        assert.equal((await team.post(`${read}/decision`, { to, seen })).status, 303, to)
      assert.equal((await team.post(`${read}/decision`, { to: 'not_kept', seen: 'heard', reason: 'x' })).status, 409)
      const letters = await world.services.db
        .selectFrom('mail')
        .select('state')
        .where('kind', '=', 'proposals.decision')
        .execute()
      assert.deepEqual(
        letters.map(it => it.state),
        ['draft', 'draft', 'draft'],
      )
    })

    test('a kept proposal is framed side by side, published under a stable code, and those of the file stay', async () => {
      const id = one.split('/').at(-1)
      const framing = `/equipe/propositions/${id}/cadrage`
      const before = await world.services.db.selectFrom('challenge').select(['id', 'published']).orderBy('id').execute()
      const form = Object.fromEntries(
        [...formTo(await (await team.get(framing)).text(), framing)].map(([k, v]) => [k, String(v)]),
      )
      assert.equal((await team.post(framing, { ...form, title: 'Sillage', seats_dev: '2' })).status, 303)
      const late = await team.post(framing, { ...form, title: 'Perdu' })
      assert.equal(late.status, 409)
      assert.match(textOf(await late.text()), /Enregistré par un ou une collègue.*Sillage/)
      const page = textOf(await (await team.get(framing)).text())
      assert.match(page, /\[supprimé\] Canari des pêches côtières/)
      const publish = async () => {
        const shown = formTo(await (await team.get(framing)).text(), `/equipe/propositions/${id}/publication`)
        return team.post(`/equipe/propositions/${id}/publication`, { seen: String(shown.get('seen')) })
      }
      assert.equal((await team.post(`/equipe/propositions/${id}/publication`)).status, 409)
      assert.equal((await publish()).status, 409)
      const last = formTo(await (await team.get(framing)).text(), framing)
      const whole = { ...form, seen: String(last.get('seen')), title: 'Sillage', seats_dev: '2', place: 'Brest' }
      const texts = ['tagline', 'name', 'institution', 'problem', 'work', 'sought'].flatMap(it => [
        `${it}_fr`,
        `${it}_en`,
      ])
      assert.equal(
        (await team.post(framing, { ...whole, ...Object.fromEntries(texts.map(it => [it, 'Lire la mer'])) })).status,
        303,
      )
      assert.equal((await publish()).status, 303)
      assert.match(await (await visitor(world.services).get('/defis')).text(), /Sillage/)
      assert.equal((await visitor(world.services).get('/defis/sillage')).status, 200)
      assert.match(textOf(await (await owner.get(one)).text()), /Publiée/)
      const still = await world.services.db
        .selectFrom('challenge')
        .select(['id', 'published'])
        .where('id', '<>', 'eig-2-sillage')
        .orderBy('id')
        .execute()
      assert.deepEqual(still, before)
      assert.equal((await team.get('/equipe/defis/sillage/retrait')).status, 200)
    })
  })
