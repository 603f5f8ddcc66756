import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { another, goOverTo, useEdition } from '../../../test/support/edition.ts'
import type { Actor } from '../../platform/services.ts'
import { type Applied, currentEdition, editionById } from '../edition/index.ts'
import { answerClearance, askClearance, publishRelease, startRelease } from '../press/index.ts'
import { happened } from './happened.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-09-20T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

/** A year later, with an edition that is only prepared beside it: nobody was told of that one. */
const later = { services: () => ({ ...world.services, now: () => new Date('2018-12-01T08:00:00Z') }) }

async function release(edition: Applied): Promise<void> {
  const whom = { email: 'presse@example.org', name: 'Alix Martin', roles: [{ role: 'team' as const }] }
  const { personId } = await signedInVisitor(world.services, whom)
  const grants = [{ role: 'team', editionId: edition.id, challengeId: null }] as const
  const actor: Actor = { personId, name: whom.name, email: whom.email, sessionId: '', grants }
  const id = (await startRelease(world.services, actor, edition, 'opening')) ?? 0
  assert.ok((await askClearance(world.services, actor, edition, id)).ok)
  for (const party of ['team', 'sgmap']) {
    const answer = { party, answer: 'given' as const, reason: '', saidBy: 'Alix Martin' }
    assert.ok((await answerClearance(world.services, actor, edition, { id, answer })).ok)
  }
  assert.ok((await publishRelease(world.services, actor, edition, { id })).ok)
}

/** Every entry, document after document, from the latest one back. */
async function whole(start: string): Promise<{ id: string; href: string }[]> {
  const entries: { id: string; href: string }[] = []
  for (let path: string | undefined = start; path; ) {
    const text: string = await (await visitor(later.services()).get(path)).text()
    for (const [, id = '', href = ''] of text.matchAll(
      /<entry>\n<id>(.*?)<\/id>[\s\S]*?href="http:\/\/localhost(.*?)"/g,
    ))
      entries.push({ id, href })
    path = /rel="prev-archive"[^>]* href="http:\/\/localhost([^"]+)"/.exec(text)?.[1]
  }
  return entries
}

test('the feed keeps the stages and releases of editions that are over, under their own names, and nothing of one only prepared', async () => {
  const first = await editionById(world.services.db, 'eig-2')
  assert.ok(first)
  await release(first)
  const before = await whole('/fil.xml')
  const counted = counting(later.services())
  await happened(counted.services, first, 'fr')
  const { count } = counted.sent
  const moved = { ...first.programme, website: 'https://autre-site.example.org/' }
  await goOverTo(world.services, data => ({ ...another('suite', 'EIG, la suite')(data), programme: moved }))
  await useEdition(world.services, { change: another('projet', 'EIG, un projet') })
  const all = await whole('/fil.xml')
  const ids = all.map(it => it.id)
  assert.equal(new Set(ids).size, ids.length, 'each once')
  assert.deepEqual(
    before.map(it => it.id).filter(id => !ids.includes(id)),
    [],
    'nothing is lost',
  )
  assert.ok(before.some(it => it.id.includes(':release/')) && ids.some(id => id.endsWith(':eig-2/callCloses/fr')))
  assert.ok(ids.some(id => id.endsWith(':suite/callCloses/fr')) && !ids.some(id => id.includes('projet')))
  for (const { href } of all) assert.equal((await visitor(later.services()).get(href)).status, 200, href)
  const old = all.find(it => it.id.endsWith(':eig-2/callCloses/fr'))
  assert.equal(old?.href, '/promotions', 'the page of the call is about another edition by now')
  counted.reset()
  await happened(counted.services, await currentEdition(world.services.db), 'fr')
  assert.equal(counted.sent.count, count, 'as many queries')
})
