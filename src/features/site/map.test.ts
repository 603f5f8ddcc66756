import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import type { App } from '../edition/index.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-10T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

const MOMENTS = [
  '2017-09-20T08:00:00Z',
  '2017-10-10T08:00:00Z',
  '2017-11-14T10:00:00Z',
  '2018-03-01T10:00:00Z',
  '2019-01-01T10:00:00Z',
]

const linksIn = (page: string) =>
  [...page.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

test('every link of the header, the footer and the map leads somewhere, at each moment and in both languages', async () => {
  const dead: string[] = []
  for (const at of MOMENTS) {
    world.setClock(at)
    const browser = visitor(world.services)
    for (const map of ['/plan-du-site', '/en/site-map']) {
      const links = new Set(linksIn(await (await browser.get(map)).text()))
      for (const link of links) {
        const { status } = await browser.get(link)
        if (status !== 200) dead.push(`${at} ${link}: ${status}`)
      }
    }
  }
  assert.deepEqual(dead, [])
})

test('what is not there yet is not in the map, and the present page says that it is', async () => {
  world.setClock('2017-10-10T08:00:00Z')
  assert.doesNotMatch(await (await visitor(world.services).get('/plan-du-site')).text(), /href="\/promotion"/)
  world.setClock('2018-03-01T10:00:00Z')
  const browser = visitor(world.services)
  const page = await (await browser.get('/plan-du-site')).text()
  assert.match(page, /href="\/promotion"/)
  assert.match(await (await browser.get('/defis')).text(), /<a href="\/defis" aria-current="page">/)
})

test('whoever is lost finds a search and the places most often looked for, in their language', async () => {
  const browser = visitor(world.services)
  for (const [path, found] of [
    ['/nulle-part', /Cette page n’existe pas .*Chercher parmi les défis.*Les défis/],
    ['/en/nowhere', /This page does not exist .*Search the challenges.*Challenges/],
  ] as const) {
    const response = await browser.get(path)
    assert.equal(response.status, 404)
    assert.match(textOf(await response.text()), found)
  }
})

test('a page that was withdrawn says so, a fault gives its number, and both say whom to write to, in the reader’s language', async () => {
  const routes = new Hono<App>()
    .get('/en/withdrawn', () => {
      throw new HTTPException(410)
    })
    .get('/panne', () => {
      throw new Error('broken')
    })
  const browser = visitor(world.services, { routes })
  const gone = await browser.get('/en/withdrawn')
  assert.equal(gone.status, 410)
  assert.match(textOf(await gone.text()), /This page exists no more .*Search the challenges.*Write to us/)
  const fault = await browser.get('/panne')
  assert.equal(fault.status, 500)
  const page = await fault.text()
  assert.match(textOf(page), /Quelque chose n’a pas fonctionné de notre côté/)
  assert.match(page, /<strong>[\w-]+<\/strong>[\s\S]*href="\/contact"/)
})

test('a public page costs the same however many challenges there are in its frame', async () => {
  const counted = counting(world.services)
  const browser = visitor(counted.services)
  counted.reset()
  await browser.get('/appel')
  // The edition in force, its frequent questions, and whether the call was put off: none of them per challenge.
  assert.ok(counted.sent.count <= 3, `${counted.sent.count} queries`)
})
