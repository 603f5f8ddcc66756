import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { juryWorld, member } from '../../../test/support/jury.ts'
import { textOf } from '../../../test/support/page.ts'
import { addEntry } from './add-entry.ts'
import {
  closeRanking,
  declareConflict,
  mark,
  openRankings,
  planInterviews,
  ruleConflicts,
  signCharter,
} from './index.ts'
import { listPaths, paths } from './paths.ts'
import { type Hours, USUAL_HOURS } from './rules.ts'

type World = Awaited<ReturnType<typeof juryWorld>>
let world: World
const hours: Hours = USUAL_HOURS

before(async () => {
  world = await juryWorld({
    people: [
      { lastName: 'Alizier', profile: 'dev' },
      { lastName: 'Bourdaine', profile: 'dev' },
      { lastName: 'Cornouiller', profile: 'dev' },
    ],
  })
  await planInterviews(world.services, world.team, world.edition, { hours })
})
after(() => world.close())

const actor = (i: number) => {
  const found = world.jurors[i]
  if (!found) throw new Error(`no juror ${i}`)
  return found
}
const signs = (i: number) =>
  signCharter(world.services, actor(i), world.edition, { version: world.edition.jury.charter.version, accepted: true })
const asJuror = (i: number) =>
  signedInVisitor(world.services, { email: actor(i).email, name: actor(i).name, roles: [{ role: 'juror' }] })

const { lists, csv, list, tie, verdict, addition, removal, closing } = listPaths.jury
const behind = {
  get: [
    paths.day,
    paths.file,
    paths.document,
    paths.documentPages,
    paths.documentPicture,
    paths.evidence,
    lists,
    csv,
    list,
  ],
  post: [paths.file, paths.declaration, tie, verdict, addition, removal, closing],
}
const stands: Record<string, string> = { ':code': 'C-C1', ':kind': 'cv', ':page': '1', ':request': '1', ':id': '1' }
const filled = (address: string) => address.replace(/:\w+/g, name => stands[name] ?? name)

test('before the charter, every address of the jury leads to it, whatever is asked there', async () => {
  const juror = await asJuror(0)
  for (const lang of ['fr', 'en'] as const) {
    for (const address of behind.get) {
      const answer = await juror.get(filled(address[lang]))
      assert.equal(answer.headers.get('location'), paths.charter[lang], address[lang])
    }
    for (const address of behind.post) {
      const answer = await juror.post(filled(address[lang]), { note: 'x', 'mark-drive': '4', do: 'lock' })
      assert.equal(answer.headers.get('location'), paths.charter[lang], address[lang])
    }
  }
  const written = await world.services.db.selectFrom('mark_sheet').select('id').execute()
  assert.equal(written.length, 0)
})

test('no address of the jury is left out of that list', () => {
  const listed = new Set([...behind.get, ...behind.post, paths.charter].map(({ fr }) => fr as string))
  const known = Object.values({ ...paths, ...listPaths.jury }).map(({ fr }) => fr as string)
  assert.deepEqual(
    known.filter(address => address.startsWith('/jury') && !listed.has(address)),
    [],
  )
})

test('verbs are closed before the charter too', async () => {
  const marking = { code: 'C-C1', marks: {}, remark: '', lock: false }
  await assert.rejects(mark(world.services, actor(0), world.edition, marking), { name: 'NotFound' })
  const declared = { code: 'C-C1', note: 'Ami' }
  await assert.rejects(declareConflict(world.services, actor(0), world.edition, declared), { name: 'NotFound' })
})

test('others find nothing: neither the jury, nor its charter, nor the team’s pages', async () => {
  const stranger = await signedInVisitor(world.services, {
    email: 'x@example.org',
    name: 'X',
    roles: [{ role: 'reader' }],
  })
  for (const address of [...behind.get, paths.charter])
    assert.equal((await stranger.get(filled(address.fr))).status, 404)
  const juror = await asJuror(0)
  const team = Object.values({ ...paths, ...listPaths.team }).filter(({ fr }) => fr.startsWith('/equipe'))
  for (const address of team) {
    assert.equal((await juror.get(filled(address.fr))).status, 404, address.fr)
    assert.equal((await juror.post(filled(address.fr), { name: 'x' })).status, 404, address.fr)
  }
  assert.match((await visitor(world.services).get('/jury')).headers.get('location') ?? '', /^\/connexion/)
})

test('a juror hears only the people of their own panel', async () => {
  const other = await member(world.services, { name: 'Ferréol Autre', roles: [{ role: 'juror' }] })
  const version = world.edition.jury.charter.version
  await signCharter(world.services, other, world.edition, { version, accepted: true })
  const page = await signedInVisitor(world.services, {
    email: other.email,
    name: other.name,
    roles: [{ role: 'juror' }],
  })
  assert.match(textOf(await (await page.get('/jury')).text()), /Aucune audition pour vous ici/)
  assert.equal((await page.get('/jury/dossiers/C-C1')).status, 404)
  assert.equal((await page.post('/jury/dossiers/C-C1', { 'mark-drive': '4' })).status, 404)
})

test('an interview does not move to a day that no calendar has', async () => {
  const { id } = await world.services.db.selectFrom('interview').select('id').limit(1).executeTakeFirstOrThrow()
  const roles = [{ role: 'team' }] as const
  const page = await signedInVisitor(world.services, {
    email: world.team.email,
    name: world.team.name,
    roles: [...roles],
  })
  for (const startsAt of ['2017-11-31T10:00', '2018-02-29T10:00', '2017-11-15T24:00', '2017-11-15']) {
    const refused = await page.post(`/equipe/jury/auditions/${id}`, { panel: '1', startsAt })
    assert.equal(refused.status, 422, startsAt)
    assert.match(await refused.text(), /href="#startsAt"/)
  }
})

test('a conflict declared closes the file at once: in the day, its counts, its page, its documents and its marks', async () => {
  await signs(0)
  await signs(1)
  const juror = await asJuror(0)
  assert.match(textOf(await (await juror.get('/jury')).text()), /Fiches rendues 0 \/ 3/)
  assert.equal((await juror.post('/jury/dossiers/C-C1/conflit', { note: ' ' })).status, 422)
  const declared = await juror.post('/jury/dossiers/C-C1/conflit', { note: 'Nous avons travaillé ensemble' })
  assert.equal(declared.headers.get('location'), '/jury')
  const day = textOf(await (await juror.get('/jury')).text())
  assert.match(day, /Fiches rendues 0 \/ 2/)
  assert.doesNotMatch(day, /Alizier|C-C1/)
  assert.equal((await juror.get('/jury/dossiers/C-C1')).status, 404)
  for (const document of ['cv', 'cv/pages', 'cv/pages/1'])
    assert.equal((await juror.get(`/jury/dossiers/C-C1/pieces/${document}`)).status, 404)
  assert.equal((await juror.post('/jury/dossiers/C-C1', { 'mark-drive': '4' })).status, 404)
  const next = textOf(await (await juror.get('/jury/dossiers/C-C2')).text())
  assert.match(next, /Audition 1 sur 2/)
  assert.doesNotMatch(next, /Alizier/)
})

test('the team rules with a reason: dismissed it opens the file, recused it stays closed', async () => {
  const [conflict] = await world.services.db
    .selectFrom('conflict')
    .selectAll()
    .where('source', '=', 'declared')
    .execute()
  assert.equal(conflict?.state, 'raised')
  const ids = [conflict?.id ?? 0]
  const page = await signedInVisitor(world.services, {
    email: world.team.email,
    name: world.team.name,
    roles: [{ role: 'team' }],
  })
  assert.match(
    textOf(await (await page.get('/equipe/jury/conflits')).text()),
    /Rosalie Vanier et Zélie Alizier .*Nous avons travaillé ensemble/,
  )
  const wrong = await page.post('/equipe/jury/conflits', { 'others-ids': String(ids[0]), 'others-outcome': 'recused' })
  assert.match(await wrong.text(), /href="#others-reason"/)
  const juror = await asJuror(0)
  const rule = (outcome: 'recused' | 'dismissed') =>
    ruleConflicts(world.services, world.team, world.edition, { ids, outcome, reason: 'Il y a dix ans' })
  await rule('dismissed')
  assert.equal((await juror.get('/jury/dossiers/C-C1')).status, 200)
  await rule('recused')
  assert.equal((await juror.get('/jury/dossiers/C-C1')).status, 404)
  assert.match(
    textOf(await (await page.get('/equipe/jury/conflits')).text()),
    /déport .*Il y a dix ans Ondine Paquet, le/,
  )
})

test('somebody recused is nowhere in the lists of that juror, nor in their export, and places show no gap', async () => {
  world.setClock('2017-11-16T08:00:00Z')
  const give = (i: number, code: string, value: number) =>
    mark(world.services, actor(i), world.edition, {
      code,
      marks: Object.fromEntries(world.edition.criteria.map(it => [it.code, value])),
      remark: '',
      lock: true,
    })
  await assert.rejects(give(0, 'C-C1', 4), { name: 'NotFound' })
  for (const [code, value] of [
    ['C-C1', 4],
    ['C-C2', 3],
    ['C-C3', 2],
  ] as const)
    await give(1, code, value)
  for (const [code, value] of [
    ['C-C2', 3],
    ['C-C3', 2],
  ] as const)
    await give(0, code, value)
  await openRankings(world.services, world.team, world.edition)
  const { id } = await world.services.db
    .selectFrom('ranking_entry')
    .innerJoin('ranking', 'ranking.id', 'ranking_id')
    .select('ranking.id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const [recused, other] = [await asJuror(0), await asJuror(1)]
  const all = textOf(await (await other.get(`/jury/listes/${id}`)).text())
  assert.match(all, /1 Zélie Alizier.*20 1 .*2 Zélie Bourdaine/)
  for (const address of ['/jury/listes', `/jury/listes/${id}`, '/jury/listes.csv', '/en/panel/lists.csv'])
    assert.doesNotMatch(await (await recused.get(address)).text(), /Alizier|C-C1/, address)
  assert.match(textOf(await (await recused.get(`/jury/listes/${id}`)).text()), /1 Zélie Bourdaine.*2 Zélie Cornouiller/)
  assert.match(await (await recused.get('/jury/listes')).text(), /<td class="number">2<\/td>/)
})

test('an interview that took place neither moves nor becomes an absence, and the page says why without a field to lead to', async () => {
  const { id } = await world.services.db
    .selectFrom('interview')
    .select('id')
    .where('state', '=', 'held')
    .limit(1)
    .executeTakeFirstOrThrow()
  const roles = [{ role: 'team' }] as const
  const page = await signedInVisitor(world.services, {
    email: world.team.email,
    name: world.team.name,
    roles: [...roles],
  })
  const { id: panel } = await world.services.db.selectFrom('panel').select('id').limit(1).executeTakeFirstOrThrow()
  for (const [address, values] of [
    [`/equipe/jury/auditions/${id}`, { panel: String(panel), startsAt: '2017-11-15T10:00' }],
    [`/equipe/jury/auditions/${id}/presence`, { absent: 'yes' }],
  ] as const) {
    const refused = await page.post(address, values)
    assert.equal(refused.status, 409, address)
    const drawn = await refused.text()
    assert.match(textOf(drawn), /Cette audition a eu lieu : une fiche du jury est déjà rendue/)
    assert.doesNotMatch(drawn, /href="#startsAt"/)
  }
})

test('a mentor recused for somebody on a list does not close it', async () => {
  const roles = [{ role: 'operational_mentor', challengeId: 'eig-2-archifiltre' }] as const
  const mentor = await member(world.services, { name: 'Aurèle Fustier', roles: [...roles] })
  const version = world.edition.jury.charter.version
  await signCharter(world.services, mentor, world.edition, { version, accepted: true })
  const links = await world.services.db
    .selectFrom('conflict')
    .select(['id', 'source', 'state', 'application_id as applicationId'])
    .where('person_id', '=', mentor.personId)
    .orderBy('id')
    .execute()
  assert.deepEqual(
    links.map(it => [it.source, it.state]),
    Array(3).fill(['same_host', 'raised']),
  )
  const { id } = await world.services.db
    .selectFrom('ranking')
    .select('id')
    .where('challenge_id', '=', 'eig-2-archifiltre')
    .where('profile', '=', 'dev')
    .executeTakeFirstOrThrow()
  const first = links.slice(0, 1).map(it => it.id)
  await ruleConflicts(world.services, world.team, world.edition, { ids: first, outcome: 'recused', reason: 'Parent' })
  const added = async (code: string) => {
    const it = await addEntry(world.services, mentor, world.edition, { listId: id, code })
    return it.ok ? 'ok' : it.refusal.code
  }
  const kept = links.slice(0, 1).map(it => it.applicationId)
  const codes = await world.services.db.selectFrom('application').select(['id', 'code']).orderBy('id').execute()
  assert.equal(await added(codes.find(it => !kept.includes(it.id))?.code ?? ''), 'already_listed')
  assert.equal(await added(codes.find(it => kept.includes(it.id))?.code ?? ''), await added('C-UNKNOWN'))
  const refused = await closeRanking(world.services, mentor, world.edition, id)
  assert.equal(refused.ok ? 'ok' : refused.refusal.code, 'team_decides')
  assert.equal((await closeRanking(world.services, world.team, world.edition, id)).ok, true)
})
