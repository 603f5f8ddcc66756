import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { expected } from '../../../test/matrix/expected.ts'
import { testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { publishEvent } from '../../../test/support/posts.ts'
import { invented } from '../../../test/support/site.ts'
import type { Actor } from '../../platform/services.ts'
import { importSite, listPastPeople, publishPerson, readSite, withdrawPerson } from '../archives/index.ts'
import { FIELDS, siteFrom } from '../archives/rules.ts'
import { publishVersions } from '../opendata/index.ts'
import { grantRole } from '../people/index.ts'

const TEAM = {
  email: 'team@example.org',
  fullName: 'Équipe',
  lang: 'fr',
  challengeId: null,
  editionId: 'eig-2',
  role: 'team',
} as const
const GRANTS = [{ role: 'team', editionId: 'eig-2', challengeId: null }] as const

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services)
  const keys = {
    key_figures: '[{ amount: 12000, description: marées lues }]',
    source_code: 'https://code.example.org/phare',
  }
  const site = invented({ defi: keys, person: { website: 'https://nour.example.org' } })
  const sources = {
    ...site,
    biographies: [{ path: '_communaute/nour.md', text: '---\nnom: Nour Vasseur\n---\nElle a navigué vingt ans.\n' }],
  }
  await importSite(world.services, siteFrom(readSite(sources), 'EIG'), { apply: true })
})
after(() => world.close())

const read = async (path: string) => {
  const answer = await visitor({ ...world.services }).get(path)
  return { status: answer.status, text: await answer.text() }
}

const LIST = 'it lists pages, each of which has its own'
const FORM = 'it is there to be filled in'
const FILE = 'its facts are files already: CSV, JSON, text or PDF'
const NOTICE = 'it is about this site, not about the programme'
/** Every kind of page that anybody may read: the address of the same in Markdown, or why there is none. */
const KINDS: Record<string, string> = {
  ...{
    '/appel': '/appel.md',
    '/reglement': '/reglement.md',
    '/questions': '/questions.md',
    '/chiffres': '/chiffres.md',
  },
  ...{ '/defis/:slug': '/defis/:file', '/defis/:edition/:slug': '/defis/:edition/:file' },
  ...{ '/actualites/:slug': '/actualites/:file', '/evenements/:slug': '/evenements/:file' },
  '/promotion/:slug': '/promotion/:file',
  ...{ '/': LIST, '/defis': LIST, '/promotions': LIST, '/promotions/:edition': LIST, '/promotion': LIST },
  ...{ '/actualites': LIST, '/evenements': LIST, '/agenda': LIST, '/realisations': LIST, '/presse': LIST },
  ...{ '/presse/revue': LIST, '/plan-du-site': LIST, '/donnees': LIST, '/annuaire': LIST, '/defis/comparer': LIST },
  ...{ '/donnees/:dataset': FILE, '/presse/:slug': FILE, '/presse/:slug/versions/:number': FILE },
  ...{ '/defis/:slug/postes/:profile': 'its challenge says it', '/integrer/defis/:slug': 'its challenge says it' },
  ...{ '/integrer/defis/:edition/:slug': 'its challenge says it', '/reglement/versions': LIST },
  ...{ '/reglement/versions/:n': 'the one in force is what machines should quote' },
  ...{ '/reglement/:edition/versions/:n': 'the one in force is what machines should quote' },
  ...{ '/reglement/:edition/differences/:from/:to': 'it marks words, which plain text cannot' },
  ...{
    '/appel-a-defis': 'it is drawn, and /questions.md says what hosts ask',
    '/programme': 'it is drawn, and llms.txt says it shortly',
  },
  ...{
    '/comment-une-promotion-se-construit': 'it is drawn, and /reglement.md says it',
    '/accompagnement': 'it is drawn',
  },
  ...{ '/questions/administrations': 'it is for hosts alone', '/pages/:slug': 'the team writes them for readers' },
  ...{ '/contact': FORM, '/lettre': FORM, '/presse/demande': FORM, '/connexion': FORM, '/connexion/lien-envoye': FORM },
  ...{ '/code-source': NOTICE, '/mentions-legales': NOTICE, '/accessibilite': NOTICE, '/donnees-personnelles': NOTICE },
  ...{ '/mesure-audience': NOTICE, '/suivre': NOTICE, '/composants': NOTICE, '/demonstration': NOTICE },
  ...{ '/demonstration/en-cours': NOTICE, '/messages': NOTICE, '/messages/:id': NOTICE, '/health': NOTICE },
}
const MADE_FOR_MACHINES =
  /\.(?:pdf|ics|xml|zip|txt|md|json|jsonld|ttl|csv)$|:file|:card|:year|:part|^\/(?:assets|\.well-known)\//

test('every kind of page that anybody reads has a version in Markdown, or a reason to have none', () => {
  const anybody = expected.filter(it => it.get?.includes('anonymous')).map(it => it.fr)
  const kinds = anybody.filter(path => !MADE_FOR_MACHINES.test(path) && !/:(?:token|key)/.test(path))
  const untold = kinds.filter(path => KINDS[path] === undefined)
  assert.deepEqual(untold, [])
  const twins = Object.values(KINDS).filter(it => it.startsWith('/'))
  assert.deepEqual(
    twins.filter(it => !anybody.includes(it)),
    [],
  )
})

test('a past challenge says in Markdown what its page says, and names those who may be shown alone', async () => {
  const page = '/defis/eig-7/phare'
  assert.match((await read(page)).text, new RegExp(`type="text/markdown"[^>]* href="${page}\\.md"`))
  const before = await read(`${page}.md`)
  assert.match(before.text, /^# Phare\n\nÉclairer la côte[\s\S]*12\u202f000, marées lues/)
  assert.match(before.text, /- Code source\u202f: https:\/\/code\.example\.org\/phare\n/)
  assert.doesNotMatch(before.text, /Nour|Vasseur|navigué/)
  const actor: Actor = {
    personId: await grantRole(world.services, null, TEAM),
    grants: GRANTS,
    ...{ name: '', email: '', sessionId: '' },
  }
  const { people } = await listPastPeople(world.services.db, undefined)
  const whom = { editionId: 'eig-2', personId: people.find(it => it.name === 'Nour Vasseur')?.id ?? 0 }
  const shown = { fields: FIELDS.filter(it => it !== 'biography'), basis: 'consent' as const, reason: 'Accord écrit' }
  assert.ok((await publishPerson(world.services, actor, whom, shown)).ok)
  const named = (await read(`${page}.md`)).text
  assert.match(named, /- Nour Vasseur, Designeuse, .*nour\.example\.org/)
  assert.doesNotMatch(named, /navigué/)
  assert.ok((await withdrawPerson(world.services, actor, whom, { fields: ['name'], reason: 'Demande' })).ok)
  assert.equal((await read(`${page}.md`)).text, before.text)
  assert.equal((await read('/defis/eig-7/aucun.md')).status, 404)
  assert.equal((await read('/en/challenges/eig-7/phare.md')).status, 200)
})

test('an event says in Markdown when it is and how to come, and afterwards no longer', async () => {
  await publishEvent(world.services, 'rencontre')
  assert.match(
    (await read('/evenements/rencontre')).text,
    /type="text\/markdown"[^>]* href="\/evenements\/rencontre\.md"/,
  )
  const { text } = await read('/evenements/rencontre.md')
  assert.match(text, /^# Article rencontre\n/)
  assert.match(text, /- Début\u202f: vendredi 20 octobre 2017 à 18\u00a0h, heure de Paris\n/)
  assert.match(text, /- Inscription\u202f: https:\/\/inscription\.example\.org\/a\n/)
  world.setClock('2017-10-21T08:00:00Z')
  assert.doesNotMatch((await read('/en/events/rencontre.md')).text, /inscription\.example|visio\.example/)
  world.setClock('2017-10-16T08:00:00Z')
})

test('the figures in Markdown have every chart of the page, with the same values', async () => {
  assert.match((await read('/chiffres.md')).text, /Les chiffres paraîtront ici/)
  await publishVersions(world.services, { actorId: null })
  const { text: page } = await read('/chiffres')
  const { text } = await read('/chiffres.md')
  const titles = [...page.matchAll(/<a href="#([a-z]+)"/g)].map(it => it[1])
  assert.equal(text.match(/^## /gm)?.length, titles.filter(it => it !== 'publies').length)
  assert.match(text, /^## De la candidature à la promotion\n/m)
  assert.match(text, /\]\(http:\/\/localhost\/chiffres\/selection\.csv\)/)
})

test('another site may show a past challenge as it shows one under way', async () => {
  const frame = await read('/integrer/defis/eig-7/phare')
  assert.match(frame.text, /<h1><a href="http:\/\/localhost\/defis\/eig-7\/phare">Phare<\/a><\/h1>/)
  assert.match(frame.text, /Mission terminée/)
  assert.equal((await read('/en/embed/challenges/eig-7/aucun')).status, 404)
  const ask = (path: string) => read(`/oembed.json?url=${encodeURIComponent(`http://localhost${path}`)}`)
  const told = JSON.parse((await ask('/en/challenges/eig-7/phare')).text) as { html: string; title: string }
  assert.equal(told.title, 'Phare')
  assert.match(told.html, /^<iframe src="http:\/\/localhost\/en\/embed\/challenges\/eig-7\/phare" title="Phare"/)
  assert.match(
    (await read('/defis/eig-7/phare')).text,
    /json\+oembed[^>]* href="\/oembed\.json\?url=[^"]*eig-7%2Fphare"/,
  )
  for (const path of ['/defis/eig-7/aucun', '/defis/eig-7/phare/x', '/defis/'])
    assert.equal((await ask(path)).status, 404, path)
})
