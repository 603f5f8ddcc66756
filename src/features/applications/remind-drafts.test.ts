import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { draftReminders } from './jobs.ts'
import { remindDrafts } from './remind-drafts.ts'

let opened: Awaited<ReturnType<typeof testServices>>
before(async () => {
  opened = await testServices('2017-10-16T08:00:00Z')
  await useEdition(opened.services)
})
after(() => opened.close())

const reminded = async () =>
  (
    await opened.database.pool.query(
      "select recipient from mail where kind = 'applications.reminder' order by recipient",
    )
  ).rows.map(it => it.recipient)

it('two days before the closing instant, each draft is reminded once and nobody else is', async () => {
  const { edition } = await candidate(opened.services, 'draft@example.org', { submitted: false })
  await candidate(opened.services, 'empty@example.org', { submitted: false, values: { 'a.city': '' } })
  await candidate(opened.services, 'ruled-out@example.org', { submitted: false, values: { 'e.R6': 'no' } })
  await candidate(opened.services, 'submitted@example.org')
  const run = () => draftReminders(opened.services).run({})
  opened.setClock('2017-10-25T14:59:59.999Z')
  await run()
  assert.deepEqual(await reminded(), [])
  opened.setClock('2017-10-25T15:00:00Z')
  await Promise.all([run(), run()])
  await run()
  assert.deepEqual(await reminded(), ['draft@example.org', 'empty@example.org'])
  opened.setClock('2017-10-27T15:00:00Z')
  await candidateBefore('late@example.org')
  assert.equal(await remindDrafts(opened.services, edition), 0)
})

async function candidateBefore(email: string) {
  opened.setClock('2017-10-27T14:00:00Z')
  await candidate(opened.services, email, { submitted: false })
  opened.setClock('2017-10-27T15:00:00Z')
}
