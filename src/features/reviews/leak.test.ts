import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { inspectRoutes } from 'hono/dev'
import { sql } from 'kysely'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { filled, person, posted } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import * as world from '../../../test/support/preselection.ts'
import { createApp } from '../../app.ts'
import type { Services } from '../../platform/services.ts'
import { addFile, save, start, submit } from '../applications/index.ts'
import { currentEdition } from '../edition/index.ts'

// Whoever reads blind must find nothing that tells who wrote: each of these is somewhere in the file, and nowhere on their pages.
const told = {
  firstName: 'Xanthippe',
  lastName: 'Quetzalcoatl-Wyvern',
  email: 'zebulon.leak@example.org',
  phone: '06 39 98 77 66',
  city: 'Kergrist-Moëlou',
  link: 'https://codeberg.example/xanthopsia',
  teammate: 'Wolfgang Yttrium',
  fileName: 'vitae-ziggourat.pdf',
}

/** What is looked for: parts of each as typed, and the telephone number as others write it. Capitals and accents are ignored. */
const typed = ['Xanthippe', 'Quetzalcoatl', 'Wyvern', 'zebulon', 'codeberg', 'xanthopsia', 'Yttrium', 'ziggourat']
const tokens = [...typed, 'Kergrist', '06 39 98 77 66', '0639987766', '639987766']

let it: Awaited<ReturnType<typeof testServices>>
let served: Services
let reader: Awaited<ReturnType<typeof signedInVisitor>>
let here: Awaited<ReturnType<typeof world.preselectionWorld>>
let secrets: string[]
let ids: string[]

before(async () => {
  it = await testServices(world.DURING_CALL)
  await useEdition(it.services)
  await applyWithTokens()
  here = await world.preselectionWorld(it, { files: 2, readers: 2 })
  await world.openReadings(
    it.services,
    here,
    here.files.map(({ id }) => id),
  )
  // As in production: elsewhere, whoever uses the machine reads the mails that do not leave it.
  served = { ...it.services, config: { ...it.services.config, mode: 'production' } }
  reader = await signedInVisitor(served, { email: 'r0@example.org', name: 'Ada', roles: [{ role: 'reader' }] })
  secrets = await secretsOf()
})
after(() => it.close())

/** An application whose every field tells who wrote it, its free texts too. */
async function applyWithTokens() {
  const { services } = it
  const edition = await currentEdition(services.db)
  const actor = await person(services, told.email, `${told.firstName} ${told.lastName}`)
  await start(services, actor, edition)
  const confession = `Je suis ${told.firstName} ${told.lastName}, ${told.email}, ${told.phone}, ${told.link}, QUETZALCOATL.`
  const wishes = edition.challenges.slice(0, 2).map(({ id }) => id)
  const values = {
    ...filled(edition, wishes),
    'a.first_name': told.firstName,
    'a.last_name': told.lastName,
    'a.phone': told.phone,
    'a.city': told.city,
    'a.links': told.link,
    'a.career': `Dix ans à mesurer. ${confession}`,
    'a.skills': `Python. ${confession}`,
    'a.resources': `Un poste. ${confession}`,
    ...Object.fromEntries(wishes.map(id => [`w.${id}.contribution`, `Commencer par lire. ${confession}`])),
    teammate: told.teammate,
  }
  const saved = await save(services, actor, edition, posted(values))
  const content = pdfOf(1)
  const added = await addFile(services, actor, edition, { kind: 'cv', name: told.fileName, content })
  const submitted = await submit(services, actor, edition, { lang: 'fr' })
  assert.ok(saved.ok && added.ok && submitted.ok)
}

/** What only the database knows: the digest of the file, the reference and the digest of the submission. */
async function secretsOf(): Promise<string[]> {
  const { db } = it.services
  const submission = await db
    .selectFrom('submission')
    .innerJoin('application', 'application.submission_id', 'submission.id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['reference', 'content_sha256', 'application.id', 'person.id as personId'])
    .where('email', '=', told.email)
    .executeTakeFirstOrThrow()
  const file = await db.selectFrom('application_file').select(['id', 'sha256']).executeTakeFirstOrThrow()
  const codes = await world.pileOf(it.services, here.readers[0] ?? here.team)
  ids = [...codes, submission.id, submission.personId, file.id, submission.reference, file.sha256, 'cv', 'fr'].map(
    String,
  )
  return [submission.reference, submission.content_sha256, file.sha256]
}

/** Every address that a browser may ask for, with each parameter taking every identifier that exists. */
function addresses(): string[] {
  const routes = inspectRoutes(createApp(served)).filter(route => route.method === 'GET' && !route.isMiddleware)
  const paths = [...new Set(routes.map(({ path }) => path))].filter(path => !path.includes('*'))
  return paths.flatMap(path => fillIn([path]))
}

const PARAMETER = /:\w+(\{[^}]*\})?\??/

function fillIn(paths: string[]): string[] {
  if (!paths.some(path => PARAMETER.test(path))) return paths
  return fillIn(paths.flatMap(path => valuesFor(path).map(id => path.replace(PARAMETER, encodeURIComponent(id)))))
}

/** The pages of a document are all its first one: whoever may have that may have them all. */
const valuesFor = (path: string) => (PARAMETER.exec(path)?.[0] === ':page' ? ['1'] : ids)

/** What a reader receives at an address, headers included. */
async function received(path: string, method: 'get' | 'post' = 'get'): Promise<{ status: number; text: string }> {
  const response = await reader[method](path)
  const headers = [...response.headers].map(([name, value]) => `${name}: ${decodeURIComponent(value)}`).join('\n')
  return { status: response.status, text: `${headers}\n${await response.text()}` }
}

const foundIn = (text: string): string[] => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const looked = [...tokens, ...secrets].map(token => token.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
  return looked.filter(token => plain.includes(token))
}

/** Reads the pages where a leak of the view would show first. */
async function scanReadings(): Promise<string[]> {
  const codes = await world.pileOf(it.services, here.readers[0] ?? here.team)
  const paths = codes.flatMap(code => [`/lectures/${code}`, `/en/readings/${code}`])
  const texts = await Promise.all(['/lectures', '/en/readings', ...paths].map(path => received(path)))
  return texts.flatMap(({ text }) => foundIn(text))
}

test('the tokens are in the file, and the team does read them: the search can find what it looks for', async () => {
  const team = await signedInVisitor(it.services, { email: 'team@example.org', name: 'T', roles: [{ role: 'team' }] })
  const { id } = await it.services.db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'person_id')
    .select('application.id')
    .where('email', '=', told.email)
    .executeTakeFirstOrThrow()
  const page = await (await team.get(`/equipe/candidatures/${id}`)).text()
  for (const token of [...typed, 'Kergrist', told.phone]) assert.ok(foundIn(page).includes(token.toLowerCase()), token)
})

test('no page, export, redirection or error that a reader can reach says who wrote', async () => {
  const paths = addresses()
  assert.ok(paths.length > 100, `${paths.length} addresses`)
  assert.ok(paths.some(path => path.startsWith('/lectures/C-')))
  const leaks: string[] = []
  let read = 0
  for (const path of paths) {
    const { status, text } = await received(path)
    if (status === 200) read += 1
    // The address asked for comes back in redirections and in links to the other language.
    const asked = decodeURIComponent(path).toLowerCase()
    leaks.push(
      ...foundIn(text)
        .filter(token => !asked.includes(token))
        .map(token => `${path}: ${token}`),
    )
  }
  assert.deepEqual(leaks, [])
  assert.ok(read > 20, `${read} pages were shown`)
})

test('neither filters, searches nor counts of a list answer a reader about somebody by name', async () => {
  for (const query of ['?q=Quetzalcoatl', '?apres=1', '?tri=name', '?after=999&q=zebulon']) {
    for (const path of ['/lectures', '/en/readings']) {
      const [plain, asked] = [await received(path), await received(path + query)]
      const count = ({ text }: { text: string }) => /<progress[^>]*>/.exec(text)?.[0]
      assert.equal(count(asked), count(plain), path + query)
    }
    assert.equal((await received(`/equipe/candidatures${query}`)).status, 404)
    assert.equal((await received(`/equipe/candidatures.csv${query}`)).status, 404)
  }
})

test('what is refused to a reader says nothing either', async () => {
  const [code] = await world.pileOf(it.services, here.readers[0] ?? here.team)
  for (const path of [
    `/lectures/${code}`,
    `/lectures/${code}/reprise`,
    `/lectures/${code}/deport`,
    '/lectures/C-0000',
  ]) {
    const { text } = await received(path, 'post')
    assert.deepEqual(foundIn(text), [], path)
  }
})

test('if the view leaked texts that are not masked, or an identity among the answers, this search would find it', async () => {
  assert.deepEqual(await scanReadings(), [])
  const sound = await sql<{ view: string }>`select pg_get_viewdef('blind_application'::regclass) as view`.execute(
    it.services.db,
  )
  const leaks: Record<string, string> = {
    'texts not masked': `a.code, a.state, (s.content -> 'blind') || jsonb_build_object('answers', s.content -> 'answers') as content`,
    'contributions not masked': `a.code, a.state, (s.content -> 'blind') || jsonb_build_object('wishes', s.content -> 'wishes') as content`,
    'the city in place of the skills': `a.code, a.state, jsonb_set(s.content -> 'blind', '{answers,skills}', s.content -> 'identity' -> 'city') as content`,
  }
  for (const [leak, columns] of Object.entries(leaks)) {
    await replaceView(`select a.id, a.edition_id, ${columns}, a.submitted_at
      from application a join submission s on s.id = a.submission_id where a.state = 'submitted'`)
    assert.notDeepEqual(await scanReadings(), [], leak)
  }
  await replaceView(sound.rows[0]?.view ?? '')
  assert.deepEqual(await scanReadings(), [])
})

const replaceView = (select: string) =>
  sql.raw(`create or replace view blind_application as ${select}`).execute(it.services.db)

test('the files that serve blind readers name no table but the view and their own', () => {
  const source = (file: string) =>
    readFileSync(new URL(file, import.meta.url), 'utf8').replace(/^\s*(\/\/|\/\*\*|\*).*$/gm, '')
  const own = ['reading', 'screening', 'preselection', 'blind_application', 'blind_application as file']
  const named = [...source('queries/blind.ts').matchAll(/(?:selectFrom|[jJ]oin)\('([^']+)'/g)].map(
    match => match[1] ?? '',
  )
  assert.ok(named.length >= 4)
  assert.deepEqual(
    named.filter(table => !own.includes(table)),
    [],
  )
  assert.deepEqual(
    [...source('queries/blind.ts').matchAll(/\bfrom (\w+)/g)].map(match => match[1]),
    ['reading'],
  )
  const reached = ['routes.ts', 'record-readings.ts', 'recuse.ts', 'reopen-reading.ts']
  for (const file of [...reached, 'pages/pile.ts', 'pages/blind-file.ts', 'pages/blind-marks.ts'])
    assert.doesNotMatch(source(file), /queries\/(?!blind)|lockFiles|team-shown|selectFrom/, file)
})
