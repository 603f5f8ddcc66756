import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { readSquareCode } from '../../../test/support/square-code.ts'
import { createApp } from '../../app.ts'
import { closeDocuments, renderDrawing } from '../../platform/documents/index.ts'
import { editionById } from '../edition/index.ts'
import { listPublic } from './index.ts'
import { challengePoster, editionPoster } from './pages/sheets/poster.ts'
import { entryOf } from './rules.ts'

const OPEN = '2017-10-12T08:00:00Z'
let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices(OPEN)
  await useEdition(world.services)
})
after(async () => {
  await closeDocuments()
  await world.close()
})

const at = (now: string) => ({ ...world.services, now: () => new Date(now) })
const readers = new Map<string, ReturnType<typeof visitor>>()
const ask = (address: string, now = OPEN) => {
  const reader = readers.get(now) ?? visitor(at(now))
  readers.set(now, reader)
  return reader.get(address)
}
const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '')

async function pdf(address: string, now = OPEN) {
  const response = await ask(address, now)
  assert.equal(response.status, 200, address)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { pages } = readPdf(bytes)
  return { text: bare(pages.join('')), pages: pages.length, raw: Buffer.from(bytes).toString('latin1'), response }
}

/** The width and height of the pages, in millimetres. */
const sizeOf = (raw: string) =>
  (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw) ?? [])
    .slice(1)
    .map(points => Math.round((Number(points) / 72) * 25.4))

const every = (text: string, facts: string[]) => {
  for (const fact of facts) assert.ok(text.includes(bare(fact)), `it does not say « ${fact} »`)
}

test('a challenge’s sheet says the problem, the work, the people sought, the terms and how to apply, on one page', async () => {
  const { text, pages, raw } = await pdf('/defis/previsecours/fiche.pdf')
  assert.equal(pages, 1)
  every(text, [
    'Prévisecours',
    'La mission',
    'Ce que vous ferez',
    'Les compétences recherchées',
    '2 personnes en science',
  ])
  every(text, [
    'Ministère de l’Intérieur',
    'Île-de-France',
    '10 mois',
    '4 000 € net par mois',
    'autour du 15 janvier 2018',
  ])
  every(text, ['Candidatez avant le vendredi 27 octobre 2017 à 17 h, heure de Paris', '/defis/previsecours'])
  assert.match(raw, /<pdfuaid:part>1<\/pdfuaid:part>/)
})

test('a host that is its own institution is named once', async () => {
  const name = bare('Ministère de l’Action et des Comptes publics')
  for (const address of ['/defis/hopkins/fiche.pdf', '/defis/hopkins/affiche.pdf'])
    assert.equal((await pdf(address)).text.split(name).length, 2, address)
})

test('a job’s sheet is about its own seats, and names the others of the team', async () => {
  const { text } = await pdf('/defis/dataesr/postes/project/fiche.pdf')
  every(text, ['Gestion de projet numérique, dataESR', 'Un poste pour 10 mois', 'une personne en développement'])
  const english = await pdf('/en/challenges/dataesr/jobs/project/sheet.pdf')
  every(english.text, [
    'Digital project management, dataESR',
    '€4,000 net a month',
    'Apply before Friday 27 October 2017',
  ])
})

test('the posters name every challenge, the figures and where to go, in A3 or in A4', async () => {
  const edition = await pdf('/affiche.pdf')
  assert.equal(edition.pages, 1)
  every(edition.text, ['13défis', '27places', '10mois', '4 000 €', 'PrédiSauvetage', 'dataESR', 'EIG Link', '/defis'])
  assert.deepEqual(sizeOf(edition.raw), [297, 420])
  const small = await pdf('/defis/hopkins/affiche.pdf?papier=a4')
  assert.equal(small.pages, 1)
  every(small.text, ['Hopkins', '3postes', '/defis/hopkins'])
  assert.deepEqual(sizeOf(small.raw), [210, 297])
})

test('every challenge’s sheet, jobs and poster fit their page, in both languages', async () => {
  for (const { slug, seats } of (await editionById(world.services.db, 'eig-2'))?.challenges ?? []) {
    for (const [sheet, poster, jobs] of [
      [`/defis/${slug}/fiche.pdf`, `/defis/${slug}/affiche.pdf`, `/defis/${slug}/postes`],
      [`/en/challenges/${slug}/sheet.pdf`, `/en/challenges/${slug}/poster.pdf`, `/en/challenges/${slug}/jobs`],
    ] as const) {
      assert.equal((await pdf(sheet)).pages, 1, sheet)
      assert.equal((await pdf(poster)).pages, 1, poster)
      for (const { profile } of seats) assert.equal((await ask(`${jobs}/${profile}`)).status, 200, `${jobs}/${profile}`)
    }
  }
})

test('a job’s page says the same, leads to the form while the call is open and tells search engines', async () => {
  const page = await (await ask('/defis/dataesr/postes/project')).text()
  assert.match(page, /<h1[^>]*>[\s\S]*Gestion de projet numérique, dataESR/)
  assert.match(page, /"@type":"JobPosting"/)
  assert.match(page, /href="\/ma-candidature\?edition=eig-2"/)
  assert.match(page, /href="\/defis\/dataesr\/postes\/project\/fiche\.pdf"/)
})

test('before the call and after it they say so, and no longer lead to a form', async () => {
  for (const [now, said] of [
    ['2017-09-20T08:00:00Z', 'L’appel ouvre le mercredi 27 septembre 2017'],
    ['2017-11-02T08:00:00Z', 'L’appel est clos depuis le vendredi 27 octobre 2017'],
  ] as const) {
    const page = await (await ask('/defis/dataesr/postes/project', now)).text()
    assert.ok(page.includes(said), said)
    assert.doesNotMatch(page, /ma-candidature|JobPosting/)
    for (const address of ['/affiche.pdf', '/defis/dataesr/fiche.pdf', '/defis/dataesr/affiche.pdf']) {
      every((await pdf(address, now)).text, [said])
    }
  }
})

test('a document that has not changed is not sent again, and one that has is another', async () => {
  const first = (await pdf('/defis/gobelins/fiche.pdf')).response.headers.get('etag') ?? ''
  const again = await createApp(world.services).request('/defis/gobelins/fiche.pdf', {
    headers: { 'If-None-Match': first },
  })
  assert.equal(again.status, 304)
  const later = (await pdf('/defis/gobelins/fiche.pdf', '2017-11-02T08:00:00Z')).response.headers.get('etag')
  assert.notEqual(later, first)
})

test('they cost the same queries whatever the challenge, and what does not exist is not found', async () => {
  const { services, sent, reset } = counting(world.services)
  const asked = async (address: string) => {
    reset()
    await visitor(services).get(address)
    return sent.count
  }
  await asked('/defis/eig-link/fiche.pdf')
  assert.equal(await asked('/defis/eig-link/fiche.pdf'), await asked('/defis/labsante/fiche.pdf'))
  for (const address of ['/defis/rien/fiche.pdf', '/defis/eig-link/postes/design', '/defis/eig-link/postes/roi']) {
    assert.equal((await ask(address)).status, 404, address)
  }
})

test('a challenge that was withdrawn says since when, and leads to no form', async () => {
  const team = await signedInVisitor(world.services, {
    email: 'e@example.org',
    name: 'Alix Martin',
    roles: [{ role: 'team' }],
  })
  const reason = 'Trop peu de candidatures pour former une équipe.'
  assert.equal((await team.post('/equipe/defis/hopkins/retrait', { reason, step: 'withdraw' })).status, 303)
  const said = 'Ce sujet est retiré de l’appel depuis le jeudi 12 octobre 2017'
  for (const address of ['/defis/hopkins/fiche.pdf', '/defis/hopkins/affiche.pdf'])
    every((await pdf(address)).text, [said])
  const poster = await pdf('/affiche.pdf')
  assert.ok(!poster.text.includes('Hopkins'))
  every(poster.text, ['12défis'])
})

/** The modules that a drawing of ours has between its white edges. */
function modulesIn(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) - 8
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x = '', y = '', length = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    rows[Number(y) - 4]?.fill(true, Number(x) - 4, Number(x) - 4 + Number(length))
  return rows
}

test('the code on a poster leads to the very address that stands beside it, as another program reads it', async () => {
  const edition = await editionById(world.services.db, 'eig-2')
  assert.ok(edition)
  const entries = (await listPublic(world.services.db, edition.id)).map(entryOf)
  const [entry] = entries
  assert.ok(entry)
  for (const lang of ['fr', 'en'] as const) {
    const drawing = { edition, lang, now: new Date(OPEN), origin: 'https://www.programme.example.org' }
    for (const document of [challengePoster(drawing, entry, 'a3'), editionPoster(drawing, entries, 'a4')]) {
      const drawn = /data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/.exec(await renderDrawing(document))?.[1] ?? ''
      const read = readSquareCode(modulesIn(Buffer.from(drawn, 'base64').toString()))
      const { address, href } = document.data as { address: string; href: string }
      assert.equal(read, href)
      assert.equal(read, `https://www.${address}`)
    }
  }
  every((await pdf('/defis/previsecours/affiche.pdf')).text, ['localhost/defis/previsecours'])
})
