import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { grantRole } from '../people/index.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>

const juror = (email: string, fullName: string) =>
  grantRole(world.services, null, {
    ...{ email, fullName, lang: 'fr', editionId: 'eig-2', role: 'juror', challengeId: null },
  })

const fileOf = async (email: string) => {
  const { rows } = await world.database.pool.query(
    'select a.id from application a join person p on p.id = person_id where email = $1',
    [email],
  )
  return `/equipe/candidatures/${rows[0].id}`
}

before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services)
  for (const [email, last] of [
    ['juror@example.org', 'Quartz'],
    ['namesake@example.org', 'Agate'],
    ['other@example.org', 'Mica'],
  ] as const)
    await candidate(world.services, email, { values: { 'a.last_name': last } })
  await juror('juror@example.org', 'Zélie Quartz')
  await juror('another@example.org', 'Zelie AGATE')
  world.setClock('2017-10-30T08:00:00Z')
  team = await signedInVisitor(world.services, { email: 't@example.org', name: 'Ines Roc', roles: [{ role: 'team' }] })
})
after(() => world.close())

describe('somebody who applies, and judges', () => {
  test('is told from others by the account, else by the name, where eligibility is decided', async () => {
    const read = async (email: string) => textOf(await (await team.get(await fileOf(email))).text())
    assert.match(await read('juror@example.org'), /Le même compte a un rôle dans cette édition : membre du jury/)
    assert.match(await read('namesake@example.org'), /Un autre compte au nom de Zelie AGATE/)
    assert.doesNotMatch(await read('other@example.org'), /parmi celles qui jugent/)
  })

  test('is found eligible only with a reason, which is kept', async () => {
    const decision = `${await fileOf('juror@example.org')}/decision`
    const yes = { kind: 'eligibility', eligibility: 'yes' }
    assert.equal((await team.post(decision, yes)).status, 422)
    const reason = 'A quitté le jury en juin, avant les auditions.'
    assert.equal((await team.post(decision, { ...yes, 'eligibility-reason': reason })).status, 303)
    const { rows } = await world.database.pool.query("select outcome, reason from screening where kind = 'eligibility'")
    assert.deepEqual(rows, [{ outcome: 'yes', reason }])
    assert.equal((await team.post(`${await fileOf('namesake@example.org')}/decision`, yes)).status, 303)
  })
})
