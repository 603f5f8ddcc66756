import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { refuse } from '../../kernel/result.ts'
import { editionById } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { forgetRecipients } from './accredit.ts'
import { followReleases, listPublishedReleases } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>
let mentor: Awaited<ReturnType<typeof signedInVisitor>>
let edition: Edition
let editor = ''

const CHALLENGE = 'eig-2-predisauvetage'
const PAGE = '/presse/eig-2-ouverture-des-candidatures'
const CANARY = 'CANARI des communiqués'

before(async () => {
  world = await testServices('2017-09-20T08:00:00Z')
  await useEdition(world.services)
  edition = (await editionById(world.services.db, 'eig-2')) as Edition
  const paquet = { email: 'ondine@equipe.example', name: 'Ondine Paquet' }
  team = await signedInVisitor(world.services, { ...paquet, roles: [{ role: 'team' }] })
  const host = { role: 'operational_mentor' as const, challengeId: CHALLENGE }
  mentor = await signedInVisitor(world.services, { email: 'host@mer.example', name: 'Maël Le Goff', roles: [host] })
})
after(() => world.close())

const db = () => world.services.db
const lastMail = (recipient: string) =>
  db().selectFrom('mail').selectAll().where('recipient', '=', recipient).orderBy('id', 'desc').executeTakeFirstOrThrow()
const state = async () => (await db().selectFrom('press_release').select('state').executeTakeFirstOrThrow()).state
const answer = (party: string, more: Record<string, string> = {}) =>
  team.post(`${editor}/accord`, { party, answer: 'given', said_by: 'Ondine Paquet', reason: '', ...more })

/** Writes a version with the words as the form has them, some changed. */
async function write(change: Record<string, string>): Promise<Response> {
  const form = formTo(await (await team.get(editor)).text(), editor)
  for (const [name, value] of Object.entries(change)) form.set(name, value)
  return team.post(editor, Object.fromEntries([...form].map(([name, value]) => [name, String(value)])))
}

/** Everywhere that the public, a program or somebody without a link could meet a release. */
async function doors(): Promise<string[]> {
  const addresses = [
    ...['/', '/presse', '/presse/revue', '/presse/demande', PAGE, `${PAGE}/communique.pdf`, `${PAGE}/communique.txt`],
    ...[`${PAGE}/versions/1`, `${PAGE}/versions/2`, '/en/press', '/actualites', '/sitemap.xml', '/actualites.atom'],
    ...['/plan-du-site', '/presse/embargo/devine', '/appel', '/robots.txt', '/communiques/1/accord'],
  ]
  const found: string[] = []
  for (const address of addresses) {
    const page = await (await visitor(world.services).get(address)).text()
    if (
      /canari des communiqués/i.test(page) ||
      (!address.startsWith(PAGE) && page.includes('ouverture-des-candidatures'))
    )
      found.push(address)
  }
  const zip = new Uint8Array(await (await visitor(world.services).get('/presse/dossier.zip')).arrayBuffer())
  const inKit = Object.entries(unzipSync(zip)).filter(
    ([name, bytes]) => name.includes('ouverture') || /canari des communiqués/i.test(strFromU8(bytes)),
  )
  return [...found, ...inKit.map(([name]) => name)]
}

test('a release is prepared with the edition’s words, refused with what was typed, and written on top of what was read', async () => {
  const started = await team.post('/equipe/presse', { kind: 'opening' })
  assert.equal(started.status, 303)
  editor = started.headers.get('location') ?? ''
  const page = await (await team.get(editor)).text()
  assert.match(textOf(page), /27 personnes sont recherchées/)
  const refused = await write({ headline_fr: '', headline_en: 'Typed in vain' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Typed in vain/)
  assert.equal((await write({ headline_fr: `${CANARY}\0`, features: CHALLENGE })).status, 303)
  assert.equal((await write({ version: '1', lead_fr: 'Une autre main' })).status, 409)
  assert.match(textOf(await (await team.get(editor)).text()), /Direction des affaires maritimes \(PrédiSauvetage\)/)
})

test('everybody asked clears it, the host by itself; one refusal makes a draft of it, with its reason', async () => {
  assert.equal((await team.post(`${editor}/publication`, { when: 'now' })).status, 409)
  assert.equal((await team.post(`${editor}/demande`)).status, 303)
  const own =
    /http:\/\/localhost(\/communiques\/\d+\/accord)/.exec((await lastMail('host@mer.example')).body_text)?.[1] ?? ''
  assert.equal((await visitor(world.services).get(own)).status, 303)
  assert.match(textOf(await (await mentor.get(own)).text()), new RegExp(CANARY))
  const party = `host:${CHALLENGE}`
  assert.equal((await mentor.post(own, { party, answer: 'refused', reason: '' })).status, 422)
  assert.equal((await mentor.post(own, { party: 'team', answer: 'given' })).status, 422)
  assert.equal((await mentor.post(own, { party, answer: 'refused', reason: 'Le nom du défi a changé' })).status, 303)
  assert.equal(await state(), 'draft')
  assert.match(textOf(await (await team.get(editor)).text()), /refusé par Maël Le Goff.*Le nom du défi a changé/)

  assert.equal((await team.post(`${editor}/demande`)).status, 303)
  assert.equal((await answer('team')).status, 303)
  assert.equal((await answer('team')).status, 409)
  assert.equal((await answer('sgmap', { said_by: '' })).status, 422)
  assert.equal((await answer('sgmap', { said_by: 'Bureau de la presse' })).status, 303)
  assert.equal(await state(), 'in_clearance')
  assert.equal((await mentor.post(own, { party, answer: 'given', said_by: 'Quelqu’un d’autre' })).status, 303)
  assert.equal(await state(), 'cleared')
  const { said_by } = await db()
    .selectFrom('press_clearance')
    .select('said_by')
    .where('party', '=', party)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.equal(said_by, 'Maël Le Goff')
})

test('figures that change after clearance say so, and are to be cleared again', async () => {
  const withdraw = (state: 'published' | 'withdrawn') => {
    const at = state === 'withdrawn' ? world.services.now() : null
    const set = { state, withdrawn_at: at, withdrawal_reason: at && 'Trop peu de candidatures' }
    return db().updateTable('challenge').set(set).where('id', '=', 'eig-2-dataesr').execute()
  }
  await withdraw('withdrawn')
  assert.match(
    textOf(await (await team.get(editor)).text()),
    /Les chiffres ont changé.*Les 13 défis|Les chiffres ont changé/,
  )
  assert.equal((await team.post(`${editor}/publication`, { when: 'now' })).status, 409)
  await withdraw('published')
})

test('under embargo nobody reads it by any door but an accredited journalist’s own link, which can be taken back', async () => {
  const journalist = { name: 'Irène Caillaud', outlet: 'Le Courrier', email: 'irene@courrier.example', lang: 'fr' }
  assert.equal((await team.post('/equipe/presse/journalistes', { ...journalist, email: 'irene' })).status, 422)
  assert.equal((await team.post('/equipe/presse/journalistes', journalist)).status, 303)
  assert.equal(
    (await team.post('/equipe/presse/journalistes', { ...journalist, email: 'IRENE@courrier.example' })).status,
    409,
  )
  await team.post('/equipe/presse/journalistes', { ...journalist, name: 'Basile', email: 'basile@gazette.example' })

  assert.equal((await team.post(`${editor}/publication`, { when: 'later', at: '2017-09-01T09:00' })).status, 422)
  assert.equal((await team.post(`${editor}/publication`, { when: 'later', at: '2017-09-28T09:00' })).status, 303)
  assert.equal((await write({ lead_fr: 'Trop tard' }).catch(() => ({ status: 409 }))).status, 409)
  assert.equal((await team.post(`${editor}/envoi`)).status, 303)
  assert.equal((await team.post(`${editor}/envoi`)).status, 409)
  const mail = await lastMail('irene@courrier.example')
  assert.equal(mail.edition_id, null)
  assert.match(textOf(mail.body_text), /EMBARGO.*jeudi 28 septembre 2017 à 9 h, heure de Paris/)
  const link = /http:\/\/localhost(\/presse\/embargo\/\S+)/.exec(mail.body_text)?.[1] ?? ''
  const opened = await visitor(world.services).get(link)
  assert.equal(opened.headers.get('cache-control'), 'private, no-store')
  assert.match(
    textOf(await opened.text()),
    new RegExp(`EMBARGO jusqu’au jeudi 28 septembre 2017 à 9 h, heure de Paris.*${CANARY}|${CANARY}.*EMBARGO`),
  )
  assert.equal(
    (await visitor(world.services).get(`${link}/communique.pdf`)).headers.get('content-type'),
    'application/pdf',
  )
  assert.match(textOf(await (await team.get(editor)).text()), /1 ouverture/)
  assert.deepEqual(await doors(), [])
  world.setClock('2017-09-28T06:59:59Z')
  await followReleases(world.services, edition)
  assert.deepEqual(await doors(), [])

  const { id } = await db().selectFrom('press_preview').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  const other = /(\/presse\/embargo\/\S+)/.exec((await lastMail('basile@gazette.example')).body_text)?.[1] ?? ''
  await team.post(`${editor}/lien`, { preview: String(id) })
  const taken = await Promise.all([link, other].map(async it => (await visitor(world.services).get(it)).status))
  assert.deepEqual(taken.toSorted(), [200, 410])
  world.setClock('2017-09-28T07:00:00Z')
  assert.ok(
    await Promise.all([link, other].map(async it => (await visitor(world.services).get(it)).status)).then(all =>
      all.every(it => it === 410),
    ),
  )
})

test('at its instant the rule publishes it, once, and every door opens', async () => {
  world.setClock('2017-09-28T07:00:40Z')
  await followReleases(world.services, edition)
  await followReleases(world.services, edition)
  const [release, ...rest] = await listPublishedReleases(db(), 'eig-2', world.services.now())
  assert.deepEqual(rest, [])
  assert.equal(release?.publishedAt.toISOString(), '2017-09-28T07:00:00.000Z')
  const opened = await doors()
  for (const door of ['/presse', PAGE, `${PAGE}/communique.txt`, 'fr/communiques/eig-2-ouverture-des-candidatures.txt'])
    assert.ok(opened.includes(door), door)
  // Where the clock is moved back, the past is as it was.
  assert.deepEqual(await listPublishedReleases(db(), 'eig-2', new Date('2017-09-28T06:59:59Z')), [])
})

test('the kit is the same bytes for the same content, is not sent twice, and says whose rights are whose', async () => {
  const first = await visitor(world.services).get('/presse/dossier.zip')
  const bytes = new Uint8Array(await first.arrayBuffer())
  const again = await visitor(world.services).get('/en/press/kit.zip')
  assert.deepEqual(new Uint8Array(await again.arrayBuffer()), bytes)
  const known = { 'if-none-match': first.headers.get('etag') ?? '' }
  assert.equal((await visitor(world.services).get('/presse/dossier.zip', known)).status, 304)
  const files = unzipSync(bytes)
  assert.deepEqual(Object.keys(files), [
    ...['LISEZMOI.txt', 'README.txt', 'data/figures.csv', 'data/figures.json', 'donnees/chiffres.csv'],
    ...['en/charts/seats-by-profile.png', 'en/charts/seats-by-profile.svg'],
    ...['pdf', 'txt'].map(it => `en/releases/eig-2-ouverture-des-candidatures.${it}`),
    ...['pdf', 'txt'].map(it => `fr/communiques/eig-2-ouverture-des-candidatures.${it}`),
    ...['fr/graphiques/postes-par-profil.png', 'fr/graphiques/postes-par-profil.svg', 'logo/logo.png', 'logo/logo.svg'],
  ])
  assert.match(strFromU8(files['LISEZMOI.txt'] ?? new Uint8Array()), /Licence Ouverte 2\.0/)
  assert.match(strFromU8(files['donnees/chiffres.csv'] ?? new Uint8Array()), /seats;Personnes recherchées;27/)
})

test('a correction says what it changes, is cleared anew, and leaves what was said before readable', async () => {
  assert.equal((await write({ lead_fr: 'Un autre chapeau' })).status, 422)
  assert.equal(
    (await write({ lead_fr: 'Un autre chapeau', features: '', correction: 'Le chapeau était faux' })).status,
    303,
  )
  assert.match(textOf(await (await visitor(world.services).get(PAGE)).text()), /Venir de l’extérieur/)
  await team.post(`${editor}/demande`)
  for (const party of ['team', 'sgmap']) await answer(party)
  if ((await state()) === 'in_clearance') await answer(`host:${CHALLENGE}`)
  assert.equal((await team.post(`${editor}/publication`, { when: 'now' })).status, 303)
  assert.equal(await state(), 'corrected')
  const page = textOf(await (await visitor(world.services).get(PAGE)).text())
  assert.match(page, /Un autre chapeau.*Le chapeau était faux.*Avant.*Venir de l’extérieur.*Après.*Un autre chapeau/)
  const former = textOf(await (await visitor(world.services).get(`${PAGE}/versions/2`)).text())
  assert.match(former, /corrigée depuis.*Venir de l’extérieur/)
})

test('a withdrawn release says when and why, and no longer what it said', async () => {
  assert.equal((await team.post(`${editor}/retrait`, { withdrawal: '' })).status, 422)
  assert.equal((await team.post(`${editor}/retrait`, { withdrawal: 'Un chiffre était faux' })).status, 303)
  const answered = await visitor(world.services).get(PAGE)
  assert.equal(answered.status, 410)
  const page = textOf(await answered.text())
  assert.match(page, /retiré le jeudi 28 septembre 2017.*Un chiffre était faux/)
  assert.doesNotMatch(page, new RegExp(CANARY))
  assert.equal((await visitor(world.services).get(`${PAGE}/communique.pdf`)).status, 404)
})

const REQUEST = {
  ...{ kind: 'accreditation', outlet: 'Radio Cadran', name: 'Maud Tessier', email: 'maud@cadran.example' },
  ...{ words: 'Bonjour,\nje voudrais vos communiqués.', trap: '' },
}

test('a request reaches the team’s messages, keeps what was typed when refused, and may be accredited', async () => {
  for (const wrong of [{ kind: '' }, { outlet: '' }, { email: 'maud' }, { trap: 'x' }]) {
    const refused = await visitor(world.services).post('/presse/demande', { ...REQUEST, ...wrong })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /je voudrais vos communiqués/)
  }
  const limit = async () => refuse({ code: 'too_many' as const, retryAfterSeconds: 60 })
  assert.equal((await visitor({ ...world.services, limit }).post('/presse/demande', REQUEST)).status, 429)
  assert.equal((await visitor(world.services).post('/presse/demande', REQUEST)).status, 303)
  const { id } = await db().selectFrom('press_request').select('id').executeTakeFirstOrThrow()
  assert.match(
    textOf(await (await team.get('/equipe/presse/demandes')).text()),
    /Accréditation.*Radio Cadran.*à répondre/,
  )
  assert.match(textOf(await (await team.get('/equipe/contact')).text()), /Radio Cadran/)
  assert.equal((await team.post(`/equipe/presse/demandes/${id}/accreditation`)).status, 303)
  const names = await db().selectFrom('press_recipient').select('name').where('outlet', '=', 'Radio Cadran').execute()
  assert.deepEqual(names, [{ name: 'Maud Tessier' }])
})

test('journalists are erased when they are removed, and all of them a while after the end', async () => {
  const [first] = await db().selectFrom('press_recipient').select('id').orderBy('id').execute()
  assert.equal((await team.post(`/equipe/presse/journalistes/${first?.id}/retrait`)).status, 303)
  assert.equal((await team.post(`/equipe/presse/journalistes/${first?.id}/retrait`)).status, 404)
  const count = async () => (await db().selectFrom('press_recipient').select('id').execute()).length
  assert.equal(await count(), 2)
  const at = (day: string) => ({ ...world.services, now: () => new Date(`${day}T12:00:00Z`) })
  await forgetRecipients(at('2019-05-14'), edition)
  assert.equal(await count(), 2)
  await forgetRecipients(at('2019-05-15'), edition)
  assert.equal(await count(), 0)
})

test('the review is filtered, imported whole or not at all, and costs the same whatever its length', async () => {
  const send = (text: string) => {
    const form = new FormData()
    form.set('file', new File([text], 'revue.csv', { type: 'text/csv' }))
    return team.post('/equipe/presse/revue/fichier', form)
  }
  const header = 'date;média;titre;adresse;accès;défis\r\n'
  const line = (n: number, access = 'libre', challenge = '') =>
    `2017-10-0${n};Le Courrier;"Article ""${n}""";https://courrier.example/${n};${access};${challenge}\r\n`
  const bad = await send(header + line(1) + line(2, 'libre', 'inconnu'))
  assert.equal(bad.status, 422)
  assert.match(textOf(await bad.text()), /Ligne 3 : Un défi n’est pas de cette édition/)
  const count = async () => {
    const counted = counting(world.services)
    counted.reset()
    const page = textOf(await (await visitor(counted.services).get('/presse/revue')).text())
    return { sent: counted.sent.count, page }
  }
  assert.equal((await send(header + line(1, 'payant', 'predisauvetage'))).status, 303)
  const one = await count()
  assert.match(one.page, /Article "1"/)
  assert.equal((await send(header + line(1) + line(2) + line(3))).status, 303)
  const three = await count()
  assert.match(three.page, /3 articles, dont 1 en accès payant/)
  assert.equal(three.sent, one.sent)
  const filtered = async (query: string) =>
    textOf(await (await visitor(world.services).get(`/presse/revue?${query}`)).text())
  assert.doesNotMatch(await filtered('acces=payant'), /Article "2"/)
  assert.doesNotMatch(await filtered('defi=predisauvetage'), /Article "3"/)
  const typed = { on_day: '2017-10-09', outlet: 'A', title: 'B', url: 'javascript:alert(1)', access: 'free' }
  assert.equal((await team.post('/equipe/presse/revue', typed)).status, 422)
})
