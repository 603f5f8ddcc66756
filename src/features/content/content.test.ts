import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { pngOf } from '../../platform/images/index.ts'
import { followContents } from './publish-entry.ts'

const world = await testServices('2017-10-10T08:00:00Z')
const { services, setClock } = world
type Browser = Awaited<ReturnType<typeof signedInVisitor>>
let team: Browser

before(async () => {
  await useEdition(services)
  team = await signedInVisitor(services, {
    email: 'team@example.org',
    name: 'Camille Morel',
    roles: [{ role: 'team' }],
  })
})
after(() => world.close())

/** Somebody new each time: a page is kept a second for those who read it again. */
const anybody = (path: string) => visitor(services).get(path)
const text = async (path: string, who?: Pick<Browser, 'get'>) => (await (who ? who.get(path) : anybody(path))).text()
const status = async (path: string) => (await anybody(path)).status

const post = (given: Record<string, string> = {}) => ({
  ...{
    title_fr: 'Des nouvelles',
    description_fr: 'Ce qui se passe dans le programme, en une ou deux phrases.',
    body_fr: 'Bonjour.',
  },
  ...{ author: 'L’équipe', tags: 'call', ...given },
})

/** A new entry, as the team's form sends it. Gives its id. */
async function begun(kind: string, form: Record<string, string>): Promise<number> {
  const answer = await team.post(`/equipe/contenus/ajout?genre=${kind}`, form)
  const found = /\/equipe\/contenus\/(\d+)$/.exec(answer.headers.get('location') ?? '')
  assert.ok(found, `refused: ${answer.status}`)
  return Number(found[1])
}

const publish = (id: number, at?: string) =>
  team.post(`/equipe/contenus/${id}/publication`, at === undefined ? {} : { when: 'later', publish_at: at })

test('a draft is read by nobody but the team, and by everybody once it is published', async () => {
  const id = await begun('post', post({ title_fr: 'L’appel est ouvert' }))
  assert.equal(await status('/actualites/l-appel-est-ouvert'), 404)
  assert.match(await text(`/equipe/contenus/${id}/apercu`, team), /Aperçu.*<h1>L’appel est ouvert<\/h1>/s)
  assert.equal((await publish(id)).status, 303)
  const page = await text('/actualites/l-appel-est-ouvert')
  assert.match(page, /"@type":"BlogPosting","headline":"L’appel est ouvert"/)
  assert.match(await text('/actualites'), /href="\/actualites\/l-appel-est-ouvert"/)
  assert.ok(!(await text('/actualites?etiquette=cohort')).includes('/actualites/l-appel-est-ouvert'))
})

test('a text without its translation is read in the other language, which is said, and is listed for the team', async () => {
  const id = await begun('post', post({ title_fr: 'Seulement ici' }))
  await publish(id)
  assert.match(await text('/en/news/seulement-ici'), /not translated yet.*<section lang="fr"><p>Bonjour\.<\/p>/s)
  assert.match(await text('/equipe/contenus/traductions', team), /Seulement ici/)
  await team.post(`/equipe/contenus/${id}`, {
    ...post({ title_fr: 'Seulement ici' }),
    title_en: 'Only here',
    body_en: 'Hello.',
    version: '1',
  })
  assert.ok(!(await text('/equipe/contenus/traductions', team)).includes('Seulement ici'))
  await team.post(`/equipe/contenus/${id}`, {
    ...post({ title_fr: 'Seulement ici', body_fr: 'Bonsoir.' }),
    title_en: 'Only here',
    body_en: 'Hello.',
    version: '2',
  })
  assert.match(await text('/equipe/contenus/traductions', team), /Seulement ici.*Traduction en retard/s)
})

test('two who write at once lose nothing: the second sees both, and saves on top', async () => {
  const id = await begun('post', post({ title_fr: 'À quatre mains' }))
  await team.post(`/equipe/contenus/${id}`, {
    ...post({ title_fr: 'À quatre mains', body_fr: 'La première.' }),
    version: '1',
  })
  const mine = { ...post({ title_fr: 'À quatre mains', body_fr: 'La seconde.' }), version: '1' }
  const answer = await team.post(`/equipe/contenus/${id}`, mine)
  const page = await answer.text()
  assert.equal(answer.status, 409)
  assert.match(page, /Camille Morel a enregistré entre-temps/)
  assert.match(page, /<del>.*première.*<ins>.*seconde/s)
  assert.match(page, /La seconde\.<\/textarea>/)
  assert.match(page, /name="version" value="2"/)
  assert.equal((await team.post(`/equipe/contenus/${id}`, { ...mine, version: '2' })).status, 303)
  assert.match(await text(`/equipe/contenus/${id}/versions?de=2&a=3`, team), /<del>.*première.*<ins>.*seconde/s)
})

test('nobody makes public a version that they have not seen', async () => {
  const id = await begun('post', post({ title_fr: 'À moitié écrit' }))
  await team.post(`/equipe/contenus/${id}`, { ...post({ title_fr: 'À moitié écrit', body_fr: 'Mal' }), version: '1' })
  const refused = await team.post(`/equipe/contenus/${id}/publication`, { version: '1' })
  assert.equal(refused.status, 409)
  assert.match(await refused.text(), /version plus récente.*name="version" value="2"/s)
  assert.equal(await status('/actualites/a-moitie-ecrit'), 404)
  assert.equal((await team.post(`/equipe/contenus/${id}/publication`, { version: '2' })).status, 303)
  for (const odd of ['-1', '0', '1.5', 'x', '99'])
    assert.equal((await team.get(`/equipe/contenus/${id}/apercu?version=${odd}`)).status, 200, odd)
})

test('every version is kept, with who, when and why, and any is taken up again', async () => {
  const id = await begun('post', post({ title_fr: 'Versions', reason: 'Un début' }))
  await team.post(`/equipe/contenus/${id}`, {
    ...post({ title_fr: 'Versions', body_fr: 'Autre.', reason: 'Plus clair' }),
    version: '1',
  })
  const page = await text(`/equipe/contenus/${id}/versions`, team)
  for (const said of ['Un début', 'Plus clair', 'Camille Morel']) assert.ok(page.includes(said))
  const stale = await team.post(`/equipe/contenus/${id}/restauration`, { number: '1', version: '1' })
  assert.match(stale.headers.get('location') ?? '', /versions$/)
  await team.post(`/equipe/contenus/${id}/restauration`, { number: '1', version: '2' })
  assert.match(await text(`/equipe/contenus/${id}`, team), /Bonjour\.<\/textarea>/)
  assert.match(await text(`/equipe/contenus/${id}/versions`, team), /Reprise de la version 1/)
})

test('what is scheduled comes and goes at its instant, once, whatever was written since', async () => {
  const id = await begun('post', post({ title_fr: 'À son heure' }))
  assert.equal((await publish(id, '2017-10-01T09:00')).status, 409)
  assert.equal((await publish(id, '')).status, 409, 'an empty instant publishes nothing')
  assert.equal((await publish(id, '2017-10-11T09:00')).status, 303)
  await team.post(`/equipe/contenus/${id}`, {
    ...post({ title_fr: 'À son heure', body_fr: 'Écrit depuis.' }),
    version: '1',
  })
  assert.equal(
    (await team.post(`/equipe/contenus/${id}/depublication`, { when: 'later', unpublish_at: '2017-10-11T08:00' }))
      .status,
    409,
  )
  assert.equal(
    (await team.post(`/equipe/contenus/${id}/depublication`, { when: 'later', unpublish_at: '2017-10-12T09:00' }))
      .status,
    303,
  )
  const tooLate = await publish(id, '2017-10-12T09:00')
  assert.equal(tooLate.status, 409, 'nothing comes once it has left')
  assert.match(await tooLate.text(), /value="2017-10-12T09:00"/)
  assert.equal(await followContents(services), 0)
  setClock('2017-10-11T07:00:30Z')
  assert.equal(await followContents(services), 1)
  assert.equal(await followContents(services), 0)
  assert.match(await text('/actualites/a-son-heure'), /datetime="2017-10-11T07:00:00\.000Z".*Bonjour\./s)
  setClock('2017-10-12T07:00:00Z')
  assert.equal(await followContents(services), 1)
  assert.equal(await status('/actualites/a-son-heure'), 404)
})

test('what is not fit to be read is refused, with what to do, and nothing typed is lost', async () => {
  const id = await begun('post', post({ title_fr: 'Pas encore', body_fr: 'Un <b>mot</b> et [un lien](javascript:x).' }))
  const refused = await (await publish(id)).text()
  assert.match(refused, /3 passages du texte/)
  assert.match(refused, /Ligne 1\s: le lien vers «\sjavascript:x\s» a été retiré/)
  assert.equal(await status('/actualites/pas-encore'), 404)
  const typed = await team.post('/equipe/contenus/ajout?genre=post', post({ title_fr: '', body_fr: 'Tout mon texte' }))
  assert.equal(typed.status, 422)
  assert.match(await typed.text(), /Tout mon texte<\/textarea>/)
  const preview = await team.post(`/equipe/contenus/${id}`, {
    ...post({ body_fr: '**Vu**' }),
    version: '1',
    do: 'preview',
  })
  assert.match(await preview.text(), /<strong>Vu<\/strong>/)
  assert.match(await text(`/equipe/contenus/${id}`, team), /name="version" value="1"/)
})

test('an address that was published does not change, and no two have the same', async () => {
  const id = await begun('post', post({ title_fr: 'Stable' }))
  await publish(id)
  const moved = await team.post(`/equipe/contenus/${id}`, {
    ...post({ title_fr: 'Autre' }),
    name: 'autre',
    version: '1',
  })
  assert.match(await moved.text(), /Cette adresse est publique/)
  const twice = await team.post('/equipe/contenus/ajout?genre=post', post({ title_fr: 'Stable' }))
  assert.match(await twice.text(), /a déjà cette adresse/)
})

test('a block stands in its page, the edition’s own before the whole programme’s', async () => {
  const block = (body: string, scope: string) => ({ name: 'support', title_fr: 'Ensemble', body_fr: body, scope })
  await publish(await begun('block', block('Pour toujours.', 'programme')))
  assert.match(await text('/accompagnement'), /Pour toujours\./)
  await publish(await begun('block', block('Cette fois.', 'edition')))
  const page = await text('/accompagnement')
  assert.ok(page.includes('Cette fois.') && !page.includes('Pour toujours.'))
})

test('a question has its anchor, after what the edition answers by itself', async () => {
  await publish(
    await begun('faq', {
      title_fr: 'Où travaille-t-on ?',
      body_fr: 'Chez l’hôte.',
      category: 'months',
      position: '10',
    }),
  )
  const page = await text('/questions')
  assert.match(page, /id="qui-lit".*<h3 id="ou-travaille-t-on">Où travaille-t-on\s\?<\/h3><p>Chez l’hôte\.<\/p>/s)
  assert.match(page, /"@type":"FAQPage".*"name":"Où travaille-t-on\s\?","acceptedAnswer"/)
  assert.ok(!(await text('/questions/administrations')).includes('Chez l’hôte'))
})

const meeting = {
  starts: '2017-10-20T18:00',
  ends: '2017-10-20T19:30',
  zone: 'Europe/Paris',
  link: 'https://visio.example.org/a',
}

test('an event is to come, then past with its recording', async () => {
  setClock('2017-10-12T08:00:00Z')
  const form = {
    ...post({ title_fr: 'Webinaire' }),
    ...meeting,
    challenges: 'previsecours',
    registration: 'https://inscription.example.org/a',
  }
  const id = await begun('event', form)
  await publish(id)
  const before = await text('/evenements/webinaire')
  assert.match(before, /vendredi 20 octobre 2017, de 18\u00a0h à 19\u00a0h\u00a030, heure de Paris/)
  assert.match(before, /href="\/defis\/previsecours".*S’inscrire/s)
  assert.match(before, /"startDate":"2017-10-20T16:00:00\.000Z"/)
  setClock('2017-10-21T08:00:00Z')
  await team.post(`/equipe/contenus/${id}`, {
    ...form,
    replay: 'https://tube.example.org/a',
    name: 'webinaire',
    version: '1',
  })
  await publish(id)
  assert.match(await text('/evenements/webinaire'), /Voir la rediffusion/)
  assert.match(await text('/evenements'), /Passés.*Webinaire.*Rediffusion disponible/s)
})

async function upload(given: Record<string, string> = {}) {
  const form = new FormData()
  const png = await pngOf(
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2"/></svg>',
    600,
  )
  form.set('file', new File([png], 'photo.png'))
  const said = { name: 'carte', alt_fr: 'Une carte', alt_en: 'A map', licence: 'CC0', credit: 'Etalab', ...given }
  for (const [key, value] of Object.entries(said)) form.set(key, value)
  return team.post('/equipe/contenus/images', form)
}

test('a picture says what it shows in both languages, is served for ever, and is not removed while it is read', async () => {
  assert.match(await (await upload({ alt_en: '' })).text(), /dans les deux langues.*value="Une carte"/s)
  assert.equal((await upload()).status, 303)
  assert.match(await (await upload()).text(), /a, ou a eu, ce nom/)
  await publish(await begun('post', post({ title_fr: 'Illustré', body_fr: '![Les défis](image:carte)' })))
  const page = await text('/en/news/illustre')
  assert.match(page, /alt="A map"/)
  const file = /src="(\/images\/[0-9a-f]{64}\.jpeg)"/.exec(page)?.[1] ?? ''
  const served = await anybody(file)
  assert.deepEqual(
    [served.status, served.headers.get('content-type'), served.headers.get('cache-control')],
    [200, 'image/jpeg', 'public, max-age=31536000, immutable'],
  )
  assert.equal(await status(file.replace('.jpeg', '.webp')), 404)
  const id = /contenus\/images\/(\d+)/.exec(await text('/equipe/contenus/images', team))?.[1]
  assert.equal((await team.post(`/equipe/contenus/images/${id}/retrait`)).status, 409)
  const missing = await begun('post', post({ title_fr: 'Sans image', body_fr: '![](image:inconnue)' }))
  assert.match(await (await publish(missing)).text(), /n’existe pas ou a été retirée/)
})

test('pages cost the same with one row as with three', async () => {
  const { services: counted, reset, sent } = counting(services)
  const cost = async (path: string) => {
    reset()
    assert.equal((await visitor(counted).get(path)).status, 200)
    return sent.count
  }
  const paths = ['/actualites', '/questions', '/evenements', '/actualites?etiquette=call']
  await sql`update content_entry set published_version = null where kind in ('post', 'faq')`.execute(services.db)
  await publish(await begun('faq', { title_fr: 'Une', body_fr: 'Oui.', category: 'apply' }))
  await publish(await begun('post', post({ title_fr: 'Un' })))
  const one: number[] = []
  for (const path of paths) one.push(await cost(path))
  for (const title_fr of ['Deux', 'Trois']) {
    await publish(await begun('post', post({ title_fr })))
    await publish(await begun('faq', { title_fr, body_fr: 'Oui.', category: 'apply' }))
    await publish(await begun('event', { ...post({ title_fr }), ...meeting }))
  }
  for (const [index, path] of paths.entries()) assert.equal(await cost(path), one[index], path)
})
