import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { addFile, applicationsPersonal } from '../../features/applications/index.ts'
import { eraseRows } from '../personal/index.ts'
import { pagePicture } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

/** Somebody with a CV of so many empty pages, all of them looked at. */
async function looked(email: string, pages: number) {
  const { services } = world
  const { actor, edition } = await candidate(services, email)
  assert.ok((await addFile(services, actor, edition, { kind: 'cv', name: 'cv.pdf', content: pdfOf(pages) })).ok)
  const { sha256 } = await services.db
    .selectFrom('application_file')
    .innerJoin('application', 'application.id', 'application_id')
    .select('sha256')
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  for (let page = 1; page <= pages; page += 1) assert.ok(await pagePicture(services, sha256, page))
  const erase = () =>
    services.db.transaction().execute(tx =>
      eraseRows(tx, applicationsPersonal, {
        personId: actor.personId,
        email,
        name: '',
        editions: [edition.id],
        now: services.now(),
      }),
    )
  return { sha256, erase }
}

test('a file leaves with the pages drawn of it, but for a page that looks like one of somebody else’s', async () => {
  const { db } = world.services
  const [two, three] = [await looked('two@example.org', 2), await looked('three@example.org', 3)]
  const { image_sha256: blank } = await db.selectFrom('blob_page').select('image_sha256').executeTakeFirstOrThrow()
  assert.deepEqual((await two.erase()).files, [two.sha256])
  assert.deepEqual((await three.erase()).files.toSorted(), [three.sha256, blank].toSorted())
  assert.deepEqual(await db.selectFrom('blob_page').selectAll().execute(), [])
  assert.deepEqual(await db.selectFrom('blob').selectAll().execute(), [])
})
