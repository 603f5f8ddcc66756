import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork, withChallenges } from '../../../test/support/at-work.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { textOf } from '../../../test/support/page.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Services } from '../../platform/services.ts'
import { currentEdition } from '../edition/index.ts'
import { addSession } from '../people/index.ts'
import { followPoints } from '../progress/index.ts'
import { answerSignal, listAlive, passOn, takeLook } from './index.ts'
import { signalHandlers } from './jobs.ts'

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const GOBELINS = 'eig-2-gobelins'
let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-03-05T05:30:00Z', { teams: 3 })
  // Signals come from what is kept: these teams wrote every week but Gobelins, which stopped after the first.
  const mondays = ['2018-02-05', '2018-02-12', '2018-02-19', '2018-02-26']
  for (const slug of ['predisauvetage', 'labsante', 'gobelins'])
    for (const monday of slug === 'gobelins' ? mondays.slice(0, 2) : mondays) await note(slug, monday)
})
after(() => world.close())

async function note(slug: string, monday: string) {
  const by = world.actor(`fellow-1 ${slug}`).personId
  const at = new Date(`${monday}T12:00:00Z`)
  await world.services.db
    .insertInto('week_note')
    .values({
      edition_id: 'eig-2',
      challenge_id: `eig-2-${slug}`,
      monday,
      saved_at: at,
      saved_by: by,
      sent: '{}',
      sent_at: at,
      sent_by: by,
    })
    .execute()
}

const look = async (at: string) => {
  world.setClock(at)
  await followPoints(world.services, world.edition)
  await takeLook(world.services, world.edition)
}
const ofGobelins = async (kind: string) =>
  (await listAlive(world.services.db, 'eig-2')).find(it => it.challengeId === GOBELINS && it.kind === kind)
const countOf = async (table: 'signal' | 'signal_look') =>
  (
    await world.services.db
      .selectFrom(table)
      .select(it => it.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n
const letters = () =>
  world.services.db
    .selectFrom('mail')
    .select(['recipient', 'body_text as text'])
    .where('kind', '=', 'signals.new')
    .orderBy('id')
    .execute()
const browserOf = async (key: string, services: Services = world.services) => {
  const { token } = await services.db
    .transaction()
    .execute(tx => addSession(services, tx, world.actor(key).personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', token)
  return browser
}

test('the look waits for its hour, is taken once a day, and raises each signal once with its reason', async () => {
  await look('2018-03-05T05:59:00Z')
  assert.equal(await countOf('signal_look'), 0)
  await look('2018-03-05T06:00:00Z')
  const first = await countOf('signal')
  await look('2018-03-05T06:10:00Z')
  for (const handler of signalHandlers(world.services)) await handler.run({})
  assert.deepEqual([await countOf('signal_look'), await countOf('signal')], [1, first])
  const silence = await ofGobelins('silence')
  assert.deepEqual(
    [silence?.urgency, silence?.since, silence?.figures],
    ['watch', '2018-02-19', { among: 4, last: '2018-02-12', row: 2, weeks: 2 }],
  )
})

test('the letter says what is new, once, to whoever follows the challenge, and never to mentors or fellows', async () => {
  const told = await letters()
  assert.deepEqual([...new Set(told.map(it => it.recipient))], ['team@example.org'])
  assert.match(told[0]?.text ?? '', /Aucune note depuis deux semaines/)
  const { db } = world.services
  const team = world.actor('team').personId
  await db
    .insertInto('referent')
    .values({
      edition_id: 'eig-2',
      challenge_id: GOBELINS,
      person_id: team,
      since: world.services.now(),
      named_by: team,
    })
    .execute()
  await look('2018-03-06T06:00:00Z')
  assert.equal((await letters()).length, told.length)
})

test('what gets worse is told again; an answer asks for silence, and the signal opens again if it lasts', async () => {
  const before = (await letters()).length
  await look('2018-03-12T06:00:00Z')
  const silence = await ofGobelins('silence')
  assert.deepEqual([silence?.urgency, (await letters()).length], ['act', before + 1])
  const answer = { challengeId: GOBELINS, signalId: silence?.id ?? 0, body: 'J’appelle l’équipe jeudi', doer: 'Alix' }
  const on = (quietUntil: string | undefined, who = 'team') =>
    answerSignal(world.services, world.actor(who), world.edition, { ...answer, quietUntil })
  await assert.rejects(on('2018-03-14', 'mentor gobelins'), NotFound)
  assert.equal(codeOf(await on(undefined)), 'quiet_missing')
  assert.equal(codeOf(await on('2018-03-14')), 'done')
  await look('2018-03-14T06:00:00Z')
  assert.equal((await ofGobelins('silence'))?.state, 'answered')
  await look('2018-03-15T06:00:00Z')
  const again = await ofGobelins('silence')
  assert.deepEqual([again?.id, again?.state, again?.reopenedOn], [silence?.id, 'open', '2018-03-15'])
})

test('a signal whose cause is gone closes by itself and keeps its trace', async () => {
  const { id = 0 } = (await ofGobelins('silence')) ?? {}
  await note('gobelins', '2018-03-12')
  await look('2018-03-17T06:00:00Z')
  assert.equal(await ofGobelins('silence'), undefined)
  const events = await world.services.db
    .selectFrom('event')
    .select('kind')
    .where('subject', '=', 'signal')
    .where('subject_id', '=', String(id))
    .orderBy('id')
    .execute()
  assert.deepEqual(
    events.map(it => it.kind),
    ['raised', 'worsened', 'answered', 'reopened', 'closed'],
  )
  const page = textOf(await (await (await browserOf('team')).get('/equipe/suivi/gobelins')).text())
  assert.match(page, /Clos de lui-même\s?: Silence La cause a disparu/)
  assert.match(page, /J’appelle l’équipe jeudi Alix team\. Alix s’en charge\. Silence demandé jusqu’au 14 mars 2018/)
})

test('mentors receive only what somebody of the team writes to them, and never a mood', async () => {
  const point = await ofGobelins('point')
  const passing = { challengeId: GOBELINS, signalId: point?.id ?? 0, message: 'Pouvons-nous en parler mardi ?' }
  const passed = await passOn(world.services, world.actor('team'), world.edition, passing)
  assert.deepEqual(passed, { ok: true, value: 2 })
  const mails = await world.services.db
    .selectFrom('mail')
    .select(['recipient', 'body_text as text'])
    .where('kind', '=', 'signals.passed_on')
    .orderBy('recipient')
    .execute()
  assert.deepEqual(
    mails.map(it => it.recipient),
    ['chief.gobelins@example.org', 'mentor.gobelins@example.org'],
  )
  assert.match(mails[0]?.text ?? '', /non tenu[\s\S]*Pouvons-nous en parler mardi/)
})

test('a private message never feeds a signal, nor shows in the follow-up', async () => {
  const { db } = world.services
  const fellow = world.actor('fellow-1 labsante').personId
  const facts = async () => (await listAlive(db, 'eig-2')).map(it => `${it.challengeId} ${it.kind} ${it.urgency}`)
  await look('2018-03-18T06:00:00Z')
  const before = await facts()
  const line = await db
    .insertInto('private_line')
    .values({ edition_id: 'eig-2', fellow_id: fellow, opened_at: world.services.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let i = 0; i < 5; i += 1)
    await db
      .insertInto('private_message')
      .values({
        line_id: line.id,
        author_id: fellow,
        body: 'zorglub : je vais partir',
        written_at: world.services.now(),
      })
      .execute()
  await look('2018-03-19T06:00:00Z')
  assert.deepEqual(await facts(), before)
  const browser = await browserOf('team')
  for (const address of ['/equipe/suivi', '/equipe/suivi/labsante', '/en/team/follow-up/labsante'])
    assert.doesNotMatch(await (await browser.get(address)).text(), /zorglub/)
})

test('a refused answer keeps what was typed, beside its own signal', async () => {
  const browser = await browserOf('team')
  const point = await ofGobelins('point')
  const answer = await browser.post(`/equipe/suivi/gobelins/signaux/${point?.id}`, {
    [`body-${point?.id}`]: 'Je relance la direction',
  })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /Je relance la direction/)
  assert.match(page, new RegExp(`href="#doer-${point?.id}"`))
})

test('the cockpit is the same number of queries for 1, 3 and 30 challenges', async t => {
  const counts: number[] = []
  for (const teams of [1, 3, 30]) counts.push(await queriesWith(teams))
  t.diagnostic(`queries of the cockpit with 1, 3 and 30 challenges: ${counts.join(', ')}`)
  assert.deepEqual(counts, [counts[0], counts[0], counts[0]])
})

async function queriesWith(teams: number): Promise<number> {
  const other = await atWork('2018-04-20T08:00:00Z', { teams, change: withChallenges(teams) })
  try {
    await followPoints(other.services, other.edition)
    await takeLook(other.services, await currentEdition(other.services.db))
    assert.ok((await listAlive(other.services.db, 'eig-2')).length >= teams)
    const { reset, sent, services } = counting(other.services)
    const signIn = (tx: Parameters<typeof addSession>[1]) =>
      addSession(services, tx, other.actor('team').personId, 'test')
    const { token } = await services.db.transaction().execute(signIn)
    const browser = visitor(services)
    browser.cookies.set('cohorte_session', token)
    reset()
    const page = await (await browser.get('/equipe/suivi')).text()
    assert.equal([...page.matchAll(/href="\/equipe\/suivi\/[^"?]+"/g)].length, teams)
    return sent.count
  } finally {
    await other.close()
  }
}
