import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { another, goOverTo, useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>

before(async () => {
  world = await testServices('2017-09-20T08:00:00Z')
  await useEdition(world.services)
  await goOverTo(world.services, another('eig-x', 'Édition suivante'))
  team = await signedInVisitor(world.services, {
    ...{ email: 'ondine@equipe.example', name: 'Ondine Paquet', roles: [{ role: 'team' }] },
  })
})
after(() => world.close())

const article = {
  ...{ on_day: '2017-10-01', outlet: 'Le Courrier', title: 'Article 1', url: 'https://courrier.example/1' },
  access: 'free',
}

test('each edition keeps a review of its own: the public reads that of the edition in force, and the others a link away', async () => {
  assert.equal((await team.post('/equipe/presse/revue', article)).status, 303)
  const read = async (address: string) => textOf(await (await visitor(world.services).get(address)).text())
  assert.doesNotMatch(await read('/presse/revue'), /Article 1/)
  assert.match(await read('/presse/revue'), /Édition suivante/)
  assert.match(await read('/presse/revue?edition=eig-2'), /Article 1/)
  assert.match(textOf(await (await team.get('/equipe/presse/revue')).text()), /Article 1/)
  assert.equal((await visitor(world.services).get('/presse/revue?edition=eig-9')).status, 404)
})

test('a release and an entry are drawn as typed, without being kept', async () => {
  assert.equal((await team.post('/equipe/presse', { kind: 'opening' })).status, 303)
  const { id } = await world.services.db.selectFrom('press_release').select('id').executeTakeFirstOrThrow()
  const editor = `/equipe/presse/communiques/${id}`
  const typed = { do: 'preview', version: '1', headline_fr: 'Un titre qui n’est pas gardé' }
  const drawn = await team.post(editor, typed)
  assert.equal(drawn.status, 200)
  assert.match(await drawn.text(), /data-preview-shown>[\s\S]*<h3>Un titre qui n’est pas gardé<\/h3>/)
  assert.doesNotMatch(await (await team.get(editor)).text(), /pas gardé/)
  const stranger = await signedInVisitor(world.services, { email: 's@example.org', name: 'Sam' })
  const words = { do: 'preview', genre: 'post', title_fr: 'Un billet qui n’est pas gardé', body_fr: '**Bonjour**.' }
  const writing = '/equipe/contenus/ajout?genre=post'
  for (const [address, form] of [[editor, typed] as const, [writing, words] as const])
    assert.equal((await stranger.post(address, form)).status, 404, address)
  assert.match(await (await team.post(writing, words)).text(), /<strong>Bonjour<\/strong>/)
  const kept = await world.services.db.selectFrom('content_entry').select('id').where('kind', '=', 'post').execute()
  assert.deepEqual(kept, [])
})
