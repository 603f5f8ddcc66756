import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../../test/support/app.ts'
import { useEdition } from '../../../../test/support/edition.ts'
import { editionById } from '../../../features/edition/index.ts'
import { formInForce } from '../../../features/forms/index.ts'
import type { Result } from '../../../kernel/result.ts'
import type { Actor } from '../../../platform/services.ts'
import { DAY, instantAt, after as later } from '../../moments.ts'
import type { Story } from '../story.ts'
import { publishTheForms } from './forms.ts'

let world: Awaited<ReturnType<typeof testServices>>
let personId = 0
before(async () => {
  world = await testServices('2017-05-02T08:00:00Z')
  await useEdition(world.services)
  const team = { email: 'team@example.org', name: 'Camille Roy', roles: [{ role: 'team' as const }] }
  personId = (await signedInVisitor(world.services, team)).personId
})
after(() => world.close())

test('the form of the call for projects is published before the first moment shown, once however often it is played', async () => {
  const { db } = world.services
  const edition = await editionById(db, 'eig-2')
  assert.ok(edition)
  const grants = [{ editionId: 'eig-2', role: 'team', challengeId: null }] as const
  const actor: Actor = { personId, name: '', email: '', sessionId: '', grants: [...grants] }
  const story = {
    edition,
    services: world.services,
    actor: () => actor,
    at: (instant: Date) => ({ ...world.services, now: () => instant }),
    accept: (result: Result<unknown, { code: string }>) => assert.ok(result.ok),
  } as unknown as Story
  const to = instantAt(edition, 'before')
  const span = { from: later(to, -60 * DAY), to }
  for (const _ of [1, 2]) await publishTheForms(story, span)
  const published = await formInForce(db, 'eig-2', 'project')
  assert.equal(published?.number, 1)
  assert.equal(published?.publishedBy, 'Camille Roy')
  assert.ok(published && span.from < published.publishedAt && published.publishedAt < edition.instants.callOpens)
})
