import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { person } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { changeCalendar } from './change-calendar.ts'
import { currentEdition } from './index.ts'

test('a date is not there to be changed by somebody outside the team, whatever page they come from', async t => {
  const { services, close } = await testServices('2017-10-12T08:00:00Z')
  t.after(close)
  await useEdition(services)
  const edition = await currentEdition(services.db)
  const actor = await person(services, 'dehors@example.org')
  const values = { 'calendar.call.closes': '2017-12-27T17:00' }
  const change = { values, reason: 'Encore un peu', version: edition.version }
  await assert.rejects(changeCalendar(services, actor, edition, change), NotFound)
  assert.equal((await currentEdition(services.db)).version, edition.version)
})
