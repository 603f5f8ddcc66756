import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { textOf } from '../../../test/support/page.ts'
import { beginEntry, publishEntry } from '../content/index.ts'
import { NO_FACTS } from '../content/rules.ts'

let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2017-10-10T08:00:00Z', { teams: 0 })
})
after(() => world.close())

async function publish(name: string, title: string, kind: 'post' | 'block' = 'post') {
  const { actor, edition, services } = world
  const description = `Ce que dit ${title} en une phrase assez longue pour être montrée ailleurs.`
  const words = { title, description, body: `Le texte de ${title}.` }
  const document = {
    fr: words,
    en: { ...words, title: `${title} in English` },
    facts: { ...NO_FACTS, author: 'L’équipe', tags: ['call'] },
  }
  const entry = { kind, name, document, reason: '', stillRight: true, wholeProgramme: false }
  const begun = await beginEntry(services, actor('team'), edition, entry)
  assert.ok(begun.ok, JSON.stringify(begun))
  const published = await publishEntry(services, actor('team'), edition, { id: begun.value })
  assert.ok(published.ok, JSON.stringify(published))
}

test('the home page has the introduction that the team writes and the latest news, in the reader’s language, at the same cost for one as for three', async () => {
  await publish('home', 'Dix mois', 'block')
  await publish('un', 'La première')
  const counted = counting(world.services)
  const count = async () => {
    counted.reset()
    await visitor(counted.services).get('/')
    return counted.sent.count
  }
  const one = await count()
  for (const [name, title] of [
    ['deux', 'La deuxième'],
    ['trois', 'La troisième'],
    ['quatre', 'La quatrième'],
  ] as const)
    await publish(name, title)
  assert.equal(await count(), one)
  const page = textOf(await (await visitor(world.services).get('/')).text())
  assert.match(page, /Dix mois .*Le texte de Dix mois\..*La quatrième .*La troisième .*La deuxième/)
  assert.doesNotMatch(page, /La première/)
  assert.match(textOf(await (await visitor(world.services).get('/en')).text()), /La quatrième in English/)
})

test('what one is led to first follows the edition: a letter, the form, what happens now, the cohort, what it achieved', async () => {
  const first = async (at: string) => {
    world.setClock(at)
    const page = await (await visitor(world.services).get('/')).text()
    return /<div class="actions"><a class="button" href="([^"?]*)/.exec(page)?.[1]
  }
  assert.deepEqual(
    [
      await first('2017-09-20T08:00:00Z'),
      await first('2017-10-10T08:00:00Z'),
      await first('2017-11-10T08:00:00Z'),
      await first('2018-03-01T08:00:00Z'),
      await first('2019-01-10T08:00:00Z'),
    ],
    ['/lettre', '/ma-candidature', '/appel', '/promotion', '/realisations'],
  )
})
