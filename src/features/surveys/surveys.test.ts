import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { another, useEdition } from '../../../test/support/edition.ts'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import { textOf } from '../../../test/support/page.ts'
import { editionById } from '../edition/index.ts'
import { addSession, grantRole } from '../people/index.ts'
import { answerSurvey, followSurveys, moveSurvey, saveSheet, sheetsOf } from './index.ts'

const PREDI = 'eig-2-predisauvetage'
const OPEN = '2018-10-27T08:00:00Z'
let world: Awaited<ReturnType<typeof fellowsWorld>>
let fellow: ReturnType<typeof visitor>
let team: ReturnType<typeof visitor>

async function sessionOf(personId: number) {
  const { services } = world
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

const mentors: number[] = []
before(async () => {
  world = await fellowsWorld()
  fellow = await sessionOf(world.actorOf('DATA1').personId)
  team = await sessionOf(world.team.personId)
  for (let i = 0; i < 6; i += 1) {
    const person = { email: `mentor${i}@example.org`, fullName: `Mentor ${i}`, lang: 'fr', editionId: 'eig-2' } as const
    mentors.push(await grantRole(world.services, null, { ...person, role: 'operational_mentor', challengeId: PREDI }))
  }
})
after(() => world.close())

const follow = () => followSurveys(world.services, world.edition)
const mails = () =>
  world.services.db
    .selectFrom('mail')
    .select(['kind', 'recipient'])
    .where('kind', 'like', 'surveys.%')
    .orderBy('id')
    .execute()
const countMails = async (kind: string) => (await mails()).filter(it => it.kind === `surveys.${kind}`).length
const read = async (browser: ReturnType<typeof visitor>, path: string, status = 200) => {
  const response = await browser.get(path)
  assert.equal(response.status, status, path)
  return textOf(await response.text())
}

test('before its day a questionnaire asks nobody, and on its day it invites each once', async () => {
  world.setClock('2018-10-25T08:00:00Z')
  await follow()
  assert.match(await read(fellow, '/mes-enquetes'), /Aucun questionnaire pour le moment/)
  assert.match(
    await read(team, '/equipe/enquetes'),
    /Bilan des EIG EIG du 26 octobre au 25 novembre 2018 [^.]*À venir pas encore ouverte/,
  )
  world.setClock(OPEN)
  await follow()
  await follow()
  // Three fellows and six mentors, for themselves, then all nine for their challenge's answer.
  assert.equal(await countMails('invitation'), 3 + 6 + 9)
  assert.match(
    await read(fellow, '/mes-enquetes'),
    /Bilan des EIG [^.]*À remplir dimanche 25 novembre 2018 Ce que le défi laisse \(PrédiSauvetage\)/,
  )
})

test('a questionnaire that says nothing, or too much, comes back with what was typed', async () => {
  const empty = await fellow.post('/enquetes/bilan-eig', {})
  assert.equal(empty.status, 422)
  assert.match(textOf(await empty.text()), /Répondez à une question au moins/)
  const long = { obstacles: 'Réseau fermé. '.repeat(300), satisfaction: '4' }
  const page = await fellow.post('/enquetes/bilan-eig', long)
  assert.equal(page.status, 422)
  const html = await page.text()
  assert.match(html, /href="#obstacles"[^>]*>[^<]*3000 signes au plus/)
  assert.match(html, /Réseau fermé\. Réseau fermé\./)
  assert.match(html, /name="satisfaction" value="4" checked/)
})

test('when the session has ended, what was typed goes back to the page and is kept nowhere', async () => {
  const nobody = visitor(world.services)
  const page = await nobody.post('/enquetes/bilan-eig', { obstacles: 'Des badges qui n’ouvrent rien.' })
  assert.equal(page.status, 401)
  assert.match(textOf(await page.text()), /Votre session a pris fin[\s\S]*Des badges qui n’ouvrent rien/)
  assert.deepEqual(await world.services.db.selectFrom('parked_form').selectAll().execute(), [])
  assert.equal((await nobody.post('/enquetes/bilan-eig')).status, 303)
})

test('an answer is thanked for, counted, and cannot be given twice; only those invited see the questionnaire', async () => {
  assert.equal((await fellow.post('/enquetes/bilan-eig', { satisfaction: '4', obstacles: 'Le réseau.' })).status, 303)
  assert.match(await read(fellow, '/enquetes/bilan-eig'), /Merci/)
  assert.match(await read(fellow, '/en/surveys/bilan-eig'), /Thank you/)
  assert.equal((await fellow.post('/enquetes/bilan-eig', { satisfaction: '1' })).status, 409)
  assert.match(await read(team, '/equipe/enquetes'), /Bilan des EIG [^%]*1 sur 3 \(33 %\)/)
  const mentor = await sessionOf(mentors[0] ?? 0)
  assert.equal((await mentor.get('/enquetes/bilan-eig')).status, 404)
  assert.equal((await mentor.get('/enquetes/bilan-defi')).status, 404)
  assert.equal((await fellow.get('/enquetes/inconnu')).status, 404)
})

test('reminders go on their days to those who have not answered, once each time', async () => {
  world.setClock('2018-11-01T08:00:00Z')
  await follow()
  await follow()
  const reminded = (await mails()).filter(it => it.kind === 'surveys.reminder').map(it => it.recipient)
  // DATA1 has answered alone; their challenge has not.
  assert.equal(reminded.filter(it => it === 'data1@example.org').length, 1)
  assert.equal(reminded.filter(it => it === 'dev1@example.org').length, 2)
  assert.equal(reminded.length, 2 + 6 + 9)
})

test('several people complete the one answer of a challenge, nobody over another, and it is signed', async () => {
  const { edition, services } = world
  const path = '/mon-defi/predisauvetage/enquetes/bilan-defi'
  assert.match(await read(fellow, path), /une seule réponse/)
  assert.equal((await fellow.post(path, { version: '0', production: 'trial' })).status, 303)
  const mentor = await sessionOf(mentors[0] ?? 0)
  assert.match(await read(mentor, path), /Enregistré par Zorglub DATA1/)
  const late = await mentor.post(path, { version: '0', production: 'production', 'lasting-word': 'Un poste.' })
  assert.equal(late.status, 409)
  assert.match(textOf(await late.text()), /Quelqu’un de votre équipe a enregistré entre-temps[\s\S]*Un poste\./)
  const sent = await mentor.post(path, { version: '1', production: 'production', send: 'yes' })
  assert.equal(sent.status, 303)
  const [sheet] = await sheetsOf(services.db, edition.id, 'bilan-defi')
  assert.deepEqual(sheet?.answers, [{ question: 'production', item: '', value: 'production' }])
  assert.equal(sheet?.sentBy, 'Mentor 0')
  assert.match(await read(team, '/equipe/enquetes/bilan-defi'), /PrédiSauvetage Envoyée Mentor 0/)
  assert.equal((await mentor.get('/mon-defi/gobelins/enquetes/bilan-defi')).status, 404)
  const actor = {
    ...world.actorOf('DEV2'),
    grants: [{ role: 'fellow' as const, editionId: 'eig-2', challengeId: 'eig-2-eig-link' }],
  }
  const given = { code: 'bilan-defi', challengeId: PREDI, version: 2, typed: { production: ['trial'] }, send: false }
  await assert.rejects(saveSheet(services, actor, edition, given))
})

test('results are read once it has closed, and a questionnaire that closed does not open again', async () => {
  for (const [i, personId] of mentors.entries()) {
    const typed = {
      satisfaction: [i < 5 ? '5' : '2'],
      'scope-changed': i < 4 ? ['yes'] : [],
      obstacles: i < 5 ? [`Frein ${i}`] : [],
    }
    const given = { code: 'bilan-mentors', typed }
    assert.equal(codeOf(await answerSurvey(world.services, { personId }, world.edition, given)), 'done')
  }
  const page = '/equipe/enquetes/bilan-mentors'
  assert.match(await read(team, page), /ne se lisent pas avant la clôture/)
  assert.equal((await team.get(`${page}/chiffres.csv`)).status, 404)
  const move = (closesOn: string) =>
    moveSurvey(world.services, actorOfTeam(), world.edition, {
      code: 'bilan-mentors',
      opensOn: '2018-10-26',
      closesOn,
      reason: 'Assez de réponses',
    })
  assert.equal(codeOf(await move('2018-11-05')), 'done')
  world.setClock('2018-11-06T08:00:00Z')
  assert.equal(codeOf(await move('2018-11-30')), 'already_closed')
  await follow()
  const shown = await read(team, page)
  assert.match(shown, /satisfait ou satisfaite de ces dix mois \? Moyenne : 4,5 sur 5\./)
  assert.match(shown, /Le périmètre du défi a-t-il changé en chemin \? Moins de 5 réponses : rien n’est montré/)
  for (const i of [0, 1, 2, 3, 4]) assert.ok(shown.includes(`Frein ${i}`))
  const kept = world.services.db.selectFrom('survey_answer').innerJoin('survey', 'survey.id', 'survey_id')
  const rows = await kept
    .select('question')
    .distinct()
    .where('code', '=', 'bilan-mentors')
    .orderBy('question')
    .execute()
  assert.deepEqual(
    rows.map(it => it.question),
    ['obstacles', 'satisfaction'],
    'what fewer than five people answered is forgotten',
  )
})

const actorOfTeam = () => ({
  ...world.team,
  grants: [{ role: 'team' as const, editionId: 'eig-2', challengeId: null }],
})

test('the published figures hold what the page shows and nothing else', async () => {
  const { figures } = (await (await team.get('/equipe/enquetes/bilan-mentors/chiffres.json')).json()) as {
    figures: { question: string; answer: string; count: number; answered: number }[]
  }
  assert.deepEqual([...new Set(figures.map(it => it.question))], ['satisfaction'])
  assert.deepEqual(
    figures.map(it => it.count),
    [0, 1, 0, 0, 5],
  )
  const csv = await (await team.get('/en/team/surveys/bilan-mentors/figures.csv')).text()
  assert.match(csv, /edition;question;wording;item;part;answer;count;answered/)
  assert.doesNotMatch(csv, /Frein|scope-changed/)
})

test('another edition’s answers stand beside, with the words in which it asked', async () => {
  const { services } = world
  await useEdition(services, { change: data => ({ ...another('eig-9', 'Édition neuf')(data), number: 9 }) })
  const edition = await editionById(services.db, 'eig-9')
  assert.ok(edition)
  for (let i = 0; i < 5; i += 1) {
    const person = { email: `neuf${i}@example.org`, fullName: `Neuf ${i}`, lang: 'fr', editionId: 'eig-9' } as const
    await grantRole(services, null, { ...person, role: 'operational_mentor', challengeId: 'eig-9-gobelins' })
  }
  world.setClock(OPEN)
  await followSurveys(services, edition)
  const people = await services.db
    .selectFrom('survey_invitation')
    .innerJoin('survey', 'survey.id', 'survey_id')
    .select('person_id')
    .where('edition_id', '=', 'eig-9')
    .where('code', '=', 'bilan-mentors')
    .execute()
  for (const { person_id: personId } of people)
    assert.equal(
      codeOf(
        await answerSurvey(services, { personId }, edition, { code: 'bilan-mentors', typed: { satisfaction: ['3'] } }),
      ),
      'done',
    )
  world.setClock('2018-11-28T08:00:00Z')
  await followSurveys(services, edition)
  const page = await read(team, '/equipe/enquetes/bilan-mentors')
  assert.match(page, /Édition 9 Dans l’ensemble, êtes-vous satisfait ou satisfaite du programme \? 5 3 sur 5/)
  assert.match(
    page,
    /Les formulations de cette question[\s\S]*Depuis l’édition 4 : Dans l’ensemble[\s\S]*Ne suppose plus/,
  )
})

test('lists send the same queries whatever is in them', async () => {
  const { services, sent, reset } = counting(world.services)
  const count = async (of: ReturnType<typeof visitor>, path: string) => {
    const browser = visitor(services)
    for (const [name, value] of of.cookies) browser.cookies.set(name, value)
    reset()
    assert.equal((await browser.get(path)).status, 200)
    return sent.count
  }
  const stranger = await signedInVisitor(world.services, { email: 'seul@example.org', name: 'Seule' })
  assert.equal(await count(fellow, '/mes-enquetes'), await count(stranger, '/mes-enquetes'))
  const before = await count(team, '/equipe/enquetes')
  await world.services.db.deleteFrom('survey_sheet').execute()
  assert.equal(await count(team, '/equipe/enquetes'), before)
})
