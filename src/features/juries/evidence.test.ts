import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor } from '../../../test/support/app.ts'
import { juryWorld, member } from '../../../test/support/jury.ts'
import { textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { answerEvidence } from '../evidence/answer.ts'
import { askEvidence } from '../evidence/ask.ts'
import { planInterviews, signCharter } from './index.ts'
import { USUAL_HOURS } from './rules.ts'

const QUESTION = 'Montrez-nous un ornithorynque'
const ANSWER = 'Voici la loutre'
const NAME = 'castor.pdf'
let world: Awaited<ReturnType<typeof juryWorld>>
let id: number

before(async () => {
  const panels = [['Rosalie Vanier'], ['Blaise Tournemire']]
  world = await juryWorld({ people: [{ profile: 'dev' }, { profile: 'dev' }], panels })
  const { candidates, edition, jurors, services, team } = world
  await planInterviews(services, team, edition, { hours: USUAL_HOURS })
  for (const actor of jurors)
    await signCharter(services, actor, edition, { version: edition.jury.charter.version, accepted: true })
  const [one] = candidates
  assert.ok(one)
  const dueAt = new Date('2017-11-12T22:59:00Z')
  const asked = await askEvidence(services, team, edition, {
    applicationId: one.applicationId,
    question: QUESTION,
    dueAt,
  })
  assert.ok(asked.ok)
  id = asked.value
  const file = { name: NAME, content: new Uint8Array(pdfOf(1)) }
  assert.ok((await answerEvidence(services, one.actor, edition, { id, answer: ANSWER, file })).ok)
})
after(() => world.close())

const asJuror = ({ email, name }: { email: string; name: string }) =>
  signedInVisitor(world.services, { email, name, roles: [{ role: 'juror' }] })

const FILE = '/jury/dossiers/C-C1'

test('an answer joins the file that the jurors of its author read, with what it holds, and no other', async () => {
  const read = []
  for (const juror of world.jurors) {
    const browser = await asJuror(juror)
    const page = await browser.get(FILE)
    const held = await browser.get(`${FILE}/complements/${id}`)
    assert.equal(page.status, held.status)
    read.push(page.status)
    if (page.status !== 200) continue
    assert.match(textOf(await page.text()), /Compléments demandés.*un ornithorynque.*Voici la loutre.*castor\.pdf/s)
    assert.equal(held.headers.get('content-type'), 'application/pdf')
    assert.equal((await browser.get(`/jury/dossiers/C-C2/complements/${id}`)).status, 404)
  }
  assert.deepEqual(read.toSorted(), [200, 404])
})

test('a blind reader of the same file is told nothing of it, by any of its addresses', async () => {
  const ada = await member(world.services, { name: 'Ada Blanche', roles: [{ role: 'reader' }] })
  const { applicationId } = world.candidates[0] ?? {}
  await world.database.pool.query(
    "insert into reading (application_id, reader_id, state, assigned_at) values ($1, $2, 'assigned', $3)",
    [applicationId, ada.personId, world.services.now()],
  )
  const reader = await signedInVisitor(world.services, { ...ada, roles: [{ role: 'reader' }] })
  const page = await reader.get('/lectures/C-C1')
  assert.equal(page.status, 200)
  const said = textOf(await page.text())
  for (const word of [QUESTION, ANSWER, NAME, 'complément']) assert.ok(!said.includes(word), word)
  for (const address of [
    `${FILE}/complements/${id}`,
    `/equipe/candidatures/${applicationId}/complements`,
    `/equipe/candidatures/${applicationId}/complements/${id}/piece`,
    `/ma-candidature/complements/${id}/piece`,
  ])
    assert.equal((await reader.get(address)).status, 404, address)
})
