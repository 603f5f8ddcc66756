import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testServices, visitor } from '../../../test/support/app.ts'
import { candidate, filled } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { member } from '../../../test/support/jury.ts'
import { textOf } from '../../../test/support/page.ts'
import { href } from '../../kernel/address.ts'
import type { Actor } from '../../platform/services.ts'
import { verifyReceipt } from '../../platform/signing/index.ts'
import { withdrawChallenge } from '../challenges/index.ts'
import { type Applied, currentEdition } from '../edition/index.ts'
import type { EditionData } from '../edition/rules.ts'
import { addSession } from '../people/index.ts'
import { choiceInvitations } from './jobs.ts'
import { paths } from './paths.ts'
import { contributionName } from './rules.ts'
import { withdraw } from './withdraw.ts'

let world: Awaited<ReturnType<typeof testServices>>
let edition: Applied
let kept: Browser
let dropped: Browser
let keptReference: string | undefined
let actor: Actor

/** Edition 2 as if its wishes were those of edition 5: asked of preselected people, up to three, in order. */
const afterPreselection = (data: EditionData): EditionData => ({
  ...data,
  calendar: { ...data.calendar, wishes: { opens: '2017-11-09T00:00', closes: '2017-11-12T23:59' } },
  wishes: {
    ...data.wishes,
    asked: 'after_preselection',
    ranked: true,
    orderAsked: 'in_wishes',
    challengesHidden: true,
  },
})

const DURING = '2017-11-10T08:00:00Z'
const page = paths.secondWishes.fr

before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services, { change: afterPreselection })
  edition = await currentEdition(world.services.db)
  const values = filled(edition, [])
  const one = await candidate(world.services, 'kept@example.org', { values })
  const other = await candidate(world.services, 'dropped@example.org', { values })
  keptReference = one.reference
  actor = one.actor
  await decide([one.actor], [other.actor])
  kept = await browserOf(one.actor)
  dropped = await browserOf(other.actor)
})
after(() => world.close())

type Browser = Awaited<ReturnType<typeof browserOf>>

async function browserOf({ personId }: Actor) {
  const browser = visitor(world.services)
  const session = await world.services.db.transaction().execute(tx => addSession(world.services, tx, personId, 'test'))
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

/** What a closed preselection leaves behind. */
async function decide(yes: Actor[], no: Actor[]) {
  const { pool } = world.database
  const by = yes[0]?.personId
  await pool.query('insert into preselection values ($1, $2, $3)', [edition.id, by, new Date('2017-11-08T16:00:00Z')])
  for (const [outcome, people] of [
    ['yes', yes],
    ['no', no],
  ] as const)
    await pool.query(
      `insert into screening (application_id, kind, outcome, reason, decided_by, decided_at)
       select id, 'preselection', $1, 'motif', $2, $3 from application where person_id = any($4)`,
      [outcome, by, new Date('2017-11-08T15:00:00Z'), people.map(it => it.personId)],
    )
}

const send = (browser: Browser, wishes: string[], texts: Record<string, string> = {}, onward = 'list') =>
  browser.post(page, {
    ...Object.fromEntries(wishes.map((wish, i) => [i === 0 ? 'wishes' : `wishes.${i + 1}`, wish])),
    ...texts,
    onward,
  })

const contributions = (wishes: string[]) =>
  Object.fromEntries(wishes.map(it => [contributionName(it, 'contribution'), 'Je commencerais par écouter.']))

describe('where wishes come after the preselection', () => {
  test('the application asks for none, and can be submitted without', async () => {
    assert.ok(keptReference)
    const { rows } = await world.database.pool.query('select count(*)::int as n from wish')
    assert.equal(rows[0].n, 0)
  })

  test('nobody finds the page, nor any challenge, an instant before the window opens', async () => {
    world.setClock('2017-11-08T22:59:59Z')
    assert.equal((await kept.get(page)).status, 404)
    assert.equal((await kept.get('/defis/previsecours')).status, 404)
    world.setClock('2017-11-08T23:00:00Z')
    assert.equal((await kept.get(page)).status, 200)
    assert.equal((await kept.get('/defis/previsecours')).status, 200)
  })

  test('those who were kept are told, once, and sent to the page; the others find nothing', async () => {
    world.setClock(DURING)
    const job = choiceInvitations(world.services, async () => {
      const { rows } = await world.database.pool.query(
        "select application_id as id from screening where outcome = 'yes'",
      )
      return rows.map(it => Number(it.id))
    })
    await job.run({})
    await job.run({})
    const { rows } = await world.database.pool.query(
      "select recipient, body_text from mail where kind = 'applications.wishes-invitation'",
    )
    assert.deepEqual(
      rows.map(it => it.recipient),
      ['kept@example.org'],
    )
    assert.match(rows[0].body_text, /jusqu’à 3 défis.*12 novembre 2017 à 23\sh\s59/s)
    assert.equal((await dropped.get(page)).status, 404)
    assert.equal((await send(dropped, ['eig-2-previsecours'])).status, 404)
    assert.match(
      textOf(await (await kept.get(paths.mine.fr)).text()),
      /À vous de choisir, jusqu’au dimanche 12 novembre/,
    )
    assert.doesNotMatch(textOf(await (await dropped.get(paths.mine.fr)).text()), /À vous de choisir/)
  })

  test('what is missing is said beside what was typed', async () => {
    const [first = ''] = edition.challenges.map(({ id }) => id)
    const asked = await send(kept, [first], {}, 'next')
    assert.equal(asked.status, 200)
    assert.ok((await asked.text()).includes(`name="${contributionName(first, 'contribution')}"`))
    const refused = await send(kept, [first])
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), new RegExp(`<option value="${first}" selected`))
  })

  test('choices are received with a receipt that verifies, complete the application and may change', async () => {
    const ids = edition.challenges.map(({ id }) => id)
    const [first = '', second = ''] = ids
    const sent = await send(kept, [second, first], contributions([second, first]))
    assert.equal(sent.status, 303)
    const { rows } = await world.database.pool.query(
      'select content, receipt, submitted_at from submission join application a on a.submission_id = submission.id where a.submission_id is not null and reference <> $1 order by submission.id desc limit 1',
      [keptReference],
    )
    assert.equal(verifyReceipt(rows[0].receipt, [world.services.signing.publicKeyJwk]), undefined)
    assert.equal(rows[0].content.answers.career, filled(edition)['a.career'])
    assert.equal(rows[0].submitted_at.toISOString(), '2017-10-16T08:00:00.000Z')
    assert.deepEqual(await inForce(), [second, first])
    await send(kept, [first], contributions([first]))
    assert.deepEqual(await inForce(), [first])
  })

  test('a challenge withdrawn meanwhile can no longer be chosen, and whoever chose it may choose another', async () => {
    const [first = '', second = '', third = ''] = edition.challenges.map(({ id }) => id)
    await send(kept, [second], contributions([second]))
    const team = await member(world.services, { name: 'Ondine Paquet', roles: [{ role: 'team' }] })
    const slug = second.replace('eig-2-', '')
    const reason = 'Trop peu de candidatures pour former une équipe.'
    assert.ok((await withdrawChallenge(world.services, team, edition, { slug, reason })).ok)
    const { rows } = await world.database.pool.query("select body_text from mail where kind = 'challenges.withdrawn'")
    assert.equal(rows.length, 1)
    assert.match(rows[0].body_text, /choisir un autre défi jusqu’au dimanche 12 novembre 2017 à 23\sh\s59/)
    const refused = await send(kept, [second, third], contributions([second, third]))
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), new RegExp(`<option value="${third}" selected`))
    assert.equal((await kept.get(page)).status, 200)
    assert.equal((await send(kept, [third], contributions([third]))).status, 303)
    assert.deepEqual(await inForce(), [third])
    await send(kept, [first], contributions([first]))
  })

  test('the first receipt says that the application was completed since', async () => {
    const old = await kept.get(href(paths.receipt, 'fr', { reference: keptReference ?? '' }))
    assert.match(textOf(await old.text()), /Vous avez depuis complété cette candidature/)
  })

  test('an instant after the window nothing changes, and the page says until when it was', async () => {
    world.setClock('2017-11-12T22:59:00Z')
    const [, , third = ''] = edition.challenges.map(({ id }) => id)
    const late = await send(kept, [third], contributions([third]))
    assert.equal(late.status, 409)
    assert.match(textOf(await late.text()), /plus reçus après le dimanche 12 novembre 2017 à 23\sh\s59/)
    assert.match(await (await send(kept, [third], contributions([third]))).text(), /Je commencerais par écouter/)
    assert.deepEqual(await inForce(), [edition.challenges[0]?.id])
  })

  test('choosing while withdrawing leaves no wish of somebody who has left', async () => {
    world.setClock(DURING)
    const [, , third = ''] = edition.challenges.map(({ id }) => id)
    await Promise.all([
      send(kept, [third], contributions([third])),
      withdraw(world.services, actor, edition, { reason: '', lang: 'fr' }),
      send(kept, [third], contributions([third])),
    ])
    assert.deepEqual(await inForce(), [])
    assert.equal((await kept.get(page)).status, 404)
    assert.equal((await send(kept, [third], contributions([third]))).status, 404)
  })
})

const inForce = async () =>
  (await world.database.pool.query('select challenge_id from wish order by position')).rows.map(it => it.challenge_id)
