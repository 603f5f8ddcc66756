import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { another, goOverTo } from '../../../test/support/edition.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { addSession } from '../people/index.ts'
import { askFollowUp, listOutcomes, releaseRecord } from './index.ts'
import { countPaths } from './queries/follow-up.ts'

let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2019-05-14T20:00:00Z', { teams: 2 })
})
after(() => world.close())

const ask = async (at: string) => {
  world.setClock(at)
  await askFollowUp(world.services, world.edition)
}
const letters = (kind = 'impact.follow-up') =>
  world.services.db
    .selectFrom('mail')
    .select(['recipient', 'body_text as text', 'subject'])
    .where('kind', '=', kind)
    .orderBy('id')
    .execute()
const linkOf = async (who: string, kind?: string) => {
  const mail = (await letters(kind)).find(it => it.recipient.startsWith(`${who}@`))
  return /http:\/\/localhost(\/suivi\/\S+)/.exec(mail?.text ?? '')?.[1] ?? 'no link'
}
const answer = async (who: string, given: Record<string, string>, kind?: string) => {
  const address = await linkOf(who, kind)
  const browser = visitor(world.services)
  const form = formTo(await (await browser.get(address)).text(), address)
  for (const [name, value] of Object.entries(given)) form.set(name, value)
  return browser.post(address, form)
}
const outcomes = async () =>
  (await listOutcomes(world.services.db, { editionId: 'eig-2' })).map(
    it => `${it.challengeId} ${it.month} ${it.production} ${it.maintainer} ${it.saidBy}`,
  )
const PREDI = 'eig-2-predisauvetage'

test('six months after the end every fellow and mentor is asked, once, by a link of their own', async () => {
  await ask('2019-05-14T21:59:00Z')
  assert.equal((await letters()).length, 0)
  await ask('2019-05-14T22:00:00Z')
  await ask('2019-05-15T08:00:00Z')
  const mails = await letters()
  assert.equal(mails.length, 8)
  assert.match(mails.at(-1)?.subject ?? '', /PrédiSauvetage, 6 mois après/)
  assert.equal(new Set(await Promise.all(mails.map(it => linkOf(it.recipient.split('@')[0] ?? '')))).size, 8)
  const stored = await world.services.db.selectFrom('follow_up_link').select('token_hash').execute()
  const tokens = mails.map(it => /suivi\/(\S+)/.exec(it.text)?.[1])
  assert.deepEqual(
    stored.filter(it => tokens.includes(it.token_hash)),
    [],
  )
})

test('the link opens without signing in, asks a fellow their path and a mentor nothing of theirs', async () => {
  const fellow = await (await visitor(world.services).get(await linkOf('fellow-1.predisauvetage'))).text()
  assert.match(textOf(fellow), /Et vous, que faites-vous aujourd’hui \?/)
  const mentor = await visitor(world.services).get(await linkOf('mentor.predisauvetage'))
  assert.equal(mentor.headers.get('cache-control'), 'no-store')
  assert.doesNotMatch(textOf(await mentor.text()), /que faites-vous/)
  assert.equal((await visitor(world.services).get('/suivi/unknown')).status, 404)
})

test('fellows answer when mentors do not, then the mentor is heard first, and the team sees who answered', async () => {
  const refused = await answer('fellow-1.predisauvetage', {
    production: 'in_production',
    useWords: 'Les CROSS s’en servent.',
  })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Les CROSS s’en servent/)
  const given = { production: 'in_production', maintainer: 'internal_team', path: 'other_administration' }
  assert.equal((await answer('fellow-1.predisauvetage', given)).status, 303)
  assert.deepEqual(await outcomes(), [`${PREDI} 6 in_production internal_team fellow`])
  assert.equal(
    (await answer('mentor.predisauvetage', { production: 'developing', maintainer: 'it_department' })).status,
    303,
  )
  assert.deepEqual(await outcomes(), [`${PREDI} 6 developing it_department operational_mentor`])
})

test('nobody reads a path but in the count of the edition, and its event does not tell it', async () => {
  const { services } = world
  const events = await services.db
    .selectFrom('event')
    .select(['kind', 'data'])
    .where('subject', '=', 'follow_up')
    .execute()
  assert.doesNotMatch(JSON.stringify(events), /other_administration/)
  assert.deepEqual(await countPaths(services.db, 'eig-2'), [{ month: 6, code: 'other_administration', count: 1 }])
})

test('the team neither opens the letter of a fellow nor sees a path move while its follow-up is open', async () => {
  const { services } = world
  const session = await services.db
    .transaction()
    .execute(tx => addSession(services, tx, world.actor('team').personId, 'test'))
  const team = visitor(services)
  team.cookies.set('cohorte_session', session.token)
  const mail = services.db.selectFrom('mail').select('id').where('kind', '=', 'impact.follow-up')
  const { id } = await mail.limit(1).executeTakeFirstOrThrow()
  assert.equal((await team.get(`/equipe/messages/${id}`)).status, 404)
  const page = textOf(await (await team.get('/equipe/resultats')).text())
  assert.match(page, /comptées à la clôture de chaque suivi/)
  assert.doesNotMatch(page, /autre administration/i)
})

test('who is silent is reminded twice, by links that all work; an answer may change until the last day', async () => {
  await ask('2019-05-29T08:00:00Z')
  await ask('2019-05-29T09:00:00Z')
  assert.equal((await letters('impact.follow-up-reminder')).length, 6)
  assert.equal(
    (await visitor(world.services).get(await linkOf('chief.predisauvetage', 'impact.follow-up-reminder'))).status,
    200,
  )
  assert.equal((await visitor(world.services).get(await linkOf('chief.predisauvetage'))).status, 200)
  assert.equal((await answer('chief.predisauvetage', { production: 'unknown' })).status, 303)
  assert.deepEqual(await outcomes(), [`${PREDI} 6 developing it_department operational_mentor`])
})

test('the same answer again leaves what was released, another one takes it back', async () => {
  const { edition, services } = world
  const where = { edition, challengeId: PREDI }
  await services.db.updateTable('challenge_outcome').set({ words_en: 'It goes on.' }).execute()
  const state = async () => (await listOutcomes(services.db, { editionId: 'eig-2' }))[0]
  const id = (await state())?.id ?? 0
  assert.ok((await releaseRecord(services, world.actor('team'), where, { kind: 'outcome', id, released: true })).ok)
  await answer('mentor.predisauvetage', { production: 'developing', maintainer: 'it_department' })
  assert.ok((await state())?.teamReleasedAt)
  await answer('mentor.predisauvetage', { production: 'in_production', maintainer: 'it_department' })
  assert.equal((await state())?.teamReleasedAt, null)
})

test('the link is about its own edition when another is in force, and closes after sixty days', async () => {
  await goOverTo(world.services, another('eig-9', 'Édition 9'))
  assert.equal((await visitor(world.services).get(await linkOf('mentor.labsante'))).status, 200)
  world.setClock('2019-07-14T22:00:00Z')
  const page = textOf(await (await visitor(world.services).get(await linkOf('mentor.labsante'))).text())
  assert.match(page, /fermé depuis le dimanche 14 juillet 2019/)
})
