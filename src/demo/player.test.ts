import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { testServices } from '../../test/support/app.ts'
import { filled, posted } from '../../test/support/candidate.ts'
import { counting } from '../../test/support/count-queries.ts'
import { createApp } from '../app.ts'
import { save, start, submit } from '../features/applications/index.ts'
import { answerName } from '../features/applications/rules.ts'
import { currentEdition } from '../features/edition/index.ts'
import type { Services } from '../platform/services.ts'
import { movableClock } from './clock.ts'
import { openDemonstration } from './index.ts'
import { castOf, playTo } from './play/index.ts'
import { openPlayer, type Player } from './player.ts'
import { listActors } from './queries/people.ts'
import { emptyWorld } from './store.ts'

const support = await testServices('2017-09-20T08:00:00Z')
const clock = movableClock()
const services: Services = {
  ...support.services,
  now: clock.now,
  config: { ...support.services.config, mode: 'demonstration' },
}
const { db } = services
let player: Player | undefined
after(async () => {
  await player?.close()
  await support.close()
})

async function arrived(it: Player): Promise<void> {
  while (it.running()) await new Promise(resolve => setTimeout(resolve, 20))
}

const submitted = async () => {
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count from application where state = 'submitted'`.execute(db)
  return rows[0]?.count
}

/** Somebody signed in who starts and fills in an application by hand. */
async function applyByHand(email: string, values: Record<string, string>): Promise<void> {
  const edition = await currentEdition(db)
  const actor = (await listActors(db)).find(it => it.email === email)
  assert.ok(actor)
  await start(services, actor, edition)
  await save(services, actor, edition, posted({ ...filled(edition), ...values }))
  const sent = await submit(services, actor, edition, { lang: 'fr' })
  assert.ok(sent.ok)
}

test('the first start opens the call, a halt keeps what is done, and the next start goes on from there', async () => {
  const first = await openPlayer(services, clock)
  assert.equal(first.running()?.target, 'open')
  assert.equal(first.moveTo('closed'), false, 'one play at a time')
  await arrived(first)
  assert.equal(first.moment(), 'open')
  assert.equal(await submitted(), 91)
  assert.equal(clock.now().toISOString().slice(0, 10), '2017-10-23')

  assert.equal(first.moveTo('closed'), true)
  await first.close()
  assert.equal(first.failed(), false)
  const again = movableClock()
  player = await openPlayer({ ...services, now: again.now }, again)
  assert.equal(player.running()?.target, 'closed', 'an interrupted play is finished')
  await player.halt()
  assert.equal(player.running(), undefined)
  await player.close()
  player = await openPlayer(services, clock)
  assert.equal(player.running(), undefined, 'a play that was halted is not taken up')
})

test('what a visitor did by hand is kept, also by somebody whom nobody invented', async () => {
  assert.ok(player)
  player.moveTo('open')
  await arrived(player)
  const { rows } = await sql<{ email: string }>`select email from person
    where not exists (select from participation where person_id = person.id) order by id desc limit 1`.execute(db)
  const invented = rows[0]?.email ?? ''
  assert.ok(castOf('eig-2').candidates.some(it => it.email === invented))
  await sql`insert into person (email, full_name, created_at) values ('ici@example.org', 'Une Visite', now())`.execute(
    db,
  )
  await applyByHand(invented, { [answerName('career')]: 'Écrit par la personne qui visite.' })
  await applyByHand('ici@example.org', {})

  player.moveTo('matching')
  await arrived(player)
  assert.equal(player.failed(), false)
  const careers = await sql<{ email: string; career: string; submissions: number; heard: boolean }>`
    select email, answers -> 'values' ->> 'a.career' as career,
           (select count(*) from submission where application_id = application.id) as submissions,
           exists (select from mark_sheet where application_id = application.id and state = 'locked') as heard
      from application join person on person.id = person_id
     where email in (${invented}, 'ici@example.org') order by email = ${invented} desc`.execute(db)
  assert.deepEqual(careers.rows, [
    { email: invented, career: 'Écrit par la personne qui visite.', submissions: 1, heard: careers.rows[0]?.heard },
    {
      email: 'ici@example.org',
      career: filled(await currentEdition(db))[answerName('career')],
      submissions: 1,
      heard: true,
    },
  ])
})

test('going back rebuilds the world, and whoever one plays is still there', async () => {
  assert.ok(player)
  const app = createApp(services, (await openDemonstration(services, clock)).extras)
  const origin = { origin: 'http://localhost' }
  const post = (path: string, body: Record<string, string>, cookie = '') =>
    app.request(`http://localhost${path}`, {
      method: 'POST',
      headers: { ...origin, cookie },
      body: new URLSearchParams(body),
    })
  const team = castOf('eig-2').staff.find(it => it.key === 'team-1')
  const [actor] = (await listActors(db)).filter(it => it.email === team?.email)
  const taken = await post('/demonstration/role', { person: String(actor?.personId) })
  assert.equal(taken.headers.get('location'), '/mon-espace')
  const cookie = taken.headers.getSetCookie()[0]?.split(';')[0] ?? ''

  player.moveTo('before')
  await arrived(player)
  assert.equal(player.moment(), 'before')
  assert.equal(await submitted(), 0)
  const space = await app.request('http://localhost/equipe', { headers: { cookie } })
  assert.equal(space.status, 200)
  assert.match(await space.text(), new RegExp(`Vous êtes ${actor?.name}`))

  const left = await post('/demonstration/role', { person: '0', next: '/defis' }, cookie)
  assert.equal(left.headers.get('location'), '/defis')
  assert.match(left.headers.getSetCookie().join(), /cohorte_session=;/)
  assert.equal((await post('/demonstration/role', { person: 'x' })).status, 404)
  assert.equal((await post('/demonstration/moment', { moment: 'never' })).status, 404)
})

test('the page of roles asks as much of the database with one person as with many', async () => {
  const { sent, services: counted, reset } = counting(services)
  const app = createApp(counted, (await openDemonstration(services, clock)).extras)
  const ask = async (q: string) => {
    reset()
    const page = await (await app.request(`http://localhost/en/demonstration?q=${q}`)).text()
    return { queries: sent.count, shown: [...page.matchAll(/name="person"/g)].length }
  }
  const [one] = castOf('eig-2').staff
  const few = await ask(encodeURIComponent(`${one?.firstName} ${one?.lastName}`))
  const many = await ask('')
  assert.equal(few.shown, 1)
  assert.equal(many.shown, 25)
  assert.deepEqual([few.queries, many.queries], [4, 4])
})

test('nothing of the demonstration runs anywhere else', async () => {
  const elsewhere = support.services
  await assert.rejects(openDemonstration(elsewhere, clock), /no place here/)
  assert.throws(() => emptyWorld(elsewhere), /only a demonstration/)
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  for (const mode of ['development', 'production']) {
    const env = {
      ...process.env,
      COHORTE_MODE: mode,
      PUBLIC_URL: 'https://x.example',
      SMTP_URL: 'smtp://x.example',
      MAIL_FROM: 'x@x.example',
    }
    const served = spawnSync(process.execPath, ['--no-warnings', main, 'serve', '--demo'], { env, encoding: 'utf8' })
    assert.equal(served.status, 2, served.stderr)
    assert.match(served.stderr, /invented people/)
  }
})

test('a play stops when told to, between two verbs', async () => {
  const edition = await currentEdition(db)
  const stopping = new AbortController()
  const told = playTo(services, edition, 'open', {
    from: 'before',
    signal: stopping.signal,
    onProgress: ({ done }) => {
      if (done > 3) stopping.abort()
    },
  })
  await assert.rejects(told, { name: 'Stopped' })
})
