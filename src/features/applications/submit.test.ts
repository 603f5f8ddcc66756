import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { candidate, filled, person, posted } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { canonicalJson, sha256Hex, verifyReceipt } from '../../platform/signing/index.ts'
import { findOwn, findOwnSubmission, findSubmitted } from './queries.ts'
import { reopen } from './reopen.ts'
import { save } from './save.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

type Opened = Awaited<ReturnType<typeof testServices>>

describe('submitting an application', () => {
  let opened: Opened
  let number = 0
  const address = () => `candidate-${++number}@example.org`
  const rows = async (text: string, values: unknown[] = []) => (await opened.database.pool.query(text, values)).rows
  const draft = () => candidate(opened.services, address(), { submitted: false })
  const codeOf = (outcome: Awaited<ReturnType<typeof submit>>) => (outcome.ok ? 'done' : outcome.refusal.code)

  before(async () => {
    opened = await testServices('2017-09-27T08:00:00Z')
    await useEdition(opened.services)
  })
  beforeEach(() => opened.setClock('2017-10-16T08:00:00Z'))
  after(() => opened.close())

  it('keeps the content with its hash, the wishes, the event and the mail of the receipt, together', async () => {
    const { actor, edition } = await draft()
    const outcome = await submit(opened.services, actor, edition, { lang: 'fr' })
    assert.ok(outcome.ok)
    const { reference, receivedAt } = outcome.value
    assert.match(reference, /^EIG2-[0-9A-HJKMNP-TV-Z]{6}$/)
    assert.equal(receivedAt.toISOString(), '2017-10-16T08:00:00.000Z')
    const kept = await findOwnSubmission(opened.services.db, actor.personId, reference)
    assert.ok(kept?.isInForce)
    assert.equal(sha256Hex(canonicalJson(kept.content)), kept.contentSha256)
    const application = await findOwn(opened.services.db, edition.id, actor.personId)
    assert.equal(application?.state, 'submitted')
    const wishes = await rows('select challenge_id, position from wish where application_id = $1', [application.id])
    assert.deepEqual(wishes, [{ challenge_id: edition.challenges[0]?.id, position: 1 }])
    const events = await rows(
      "select kind, from_state, to_state, data from event where subject = 'application' and subject_id = $1 order by id",
      [String(application.id)],
    )
    assert.deepEqual(
      events.map(it => it.kind),
      ['started', 'declared', 'submitted'],
    )
    assert.deepEqual(events[2], {
      kind: 'submitted',
      from_state: 'draft',
      to_state: 'submitted',
      data: { reference, contentSha256: kept.contentSha256 },
    })
    const [mail] = await rows(
      "select kind, state, recipient, body_text from mail where kind = 'applications.receipt' and person_id = $1",
      [actor.personId],
    )
    assert.equal(mail.recipient, actor.email)
    assert.equal(mail.state, 'kept')
    for (const part of [reference, kept.contentSha256, kept.receipt.signature]) assert.ok(mail.body_text.includes(part))
  })

  for (const [instant, expected] of [
    ['2017-10-27T14:59:59.999Z', 'done'],
    ['2017-10-27T15:00:00.000Z', 'call_closed'],
  ] as const)
    it(`at ${instant} the server says ${expected}`, async () => {
      const { actor, edition } = await draft()
      opened.setClock(instant)
      assert.equal(codeOf(await submit(opened.services, actor, edition, { lang: 'fr' })), expected)
      const events = await rows(
        "select kind from event where actor_id = $1 and kind in ('submitted', 'submission_refused')",
        [actor.personId],
      )
      assert.deepEqual(
        events.map(it => it.kind),
        [expected === 'done' ? 'submitted' : 'submission_refused'],
      )
    })

  it('reads the clock once the application is held: waiting past the closing instant is too late', async () => {
    const { actor, edition } = await draft()
    opened.setClock('2017-10-27T14:59:59.999Z')
    const holder = await opened.database.pool.connect()
    await holder.query('begin')
    await holder.query('select id from application where person_id = $1 for update', [actor.personId])
    const waiting = submit(opened.services, actor, edition, { lang: 'fr' })
    await untilBlocked()
    opened.setClock('2017-10-27T15:00:00Z')
    await holder.query('commit')
    holder.release()
    assert.equal(codeOf(await waiting), 'call_closed')
  })

  const untilBlocked = async () => {
    for (;;) {
      const [{ count }] = await rows(
        "select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
      if (count > 0) return
    }
  }

  it('sent twice at once is one submission, one receipt and one mail', async () => {
    const { actor, edition } = await draft()
    const both = await Promise.all([1, 2].map(() => submit(opened.services, actor, edition, { lang: 'fr' })))
    assert.deepEqual(both.map(codeOf), ['done', 'done'])
    assert.equal(new Set(both.map(it => it.ok && it.value.reference)).size, 1)
    const [counts] = await rows(
      `select (select count(*)::int from submission s join application a on a.id = s.application_id where a.person_id = $1) as submissions,
              (select count(*)::int from mail where person_id = $1) as mails`,
      [actor.personId],
    )
    assert.deepEqual(counts, { submissions: 1, mails: 1 })
  })

  it('refuses a fourth wish, and keeps it in the draft', async () => {
    const { actor, edition } = await draft()
    const four = filled(
      edition,
      edition.challenges.slice(0, 4).map(({ id }) => id),
    )
    await save(opened.services, actor, edition, posted(four, { base: 99 }))
    const outcome = await submit(opened.services, actor, edition, { lang: 'fr' })
    assert.ok(!outcome.ok && outcome.refusal.code === 'incomplete')
    assert.deepEqual(outcome.refusal.problems, [
      { code: 'too_many_wishes', max: 3, count: 4, name: 'wishes', step: 'wishes' },
    ])
    const kept = await findOwn(opened.services.db, edition.id, actor.personId)
    assert.equal(kept?.answers.values['wishes'], four['wishes'])
  })

  it('submitted again after a change keeps both submissions, and the last one counts', async () => {
    const { actor, edition, reference } = await candidate(opened.services, address())
    opened.setClock('2017-10-17T08:00:00Z')
    await save(opened.services, actor, edition, posted({ 'a.city': 'Brest' }, { base: 99 }))
    const again = await submit(opened.services, actor, edition, { lang: 'fr' })
    assert.ok(again.ok && again.value.reference !== reference)
    const { db } = opened.services
    const first = await findOwnSubmission(db, actor.personId, reference ?? '')
    const second = await findOwnSubmission(db, actor.personId, again.value.reference)
    assert.deepEqual([first?.isInForce, second?.isInForce], [false, true])
    assert.deepEqual([first?.content.identity['city'], second?.content.identity['city']], ['Nantes', 'Brest'])
  })

  it('makes a receipt that anybody can verify, and that no changed sign survives', async () => {
    const { actor, reference } = await candidate(opened.services, address())
    const kept = await findOwnSubmission(opened.services.db, actor.personId, reference ?? '')
    const { keys } = opened.services.signing.keyDocument
    const text = JSON.stringify(kept?.receipt)
    assert.equal(verifyReceipt(JSON.parse(text), keys), undefined)
    for (let at = 0; at < text.length; at += 1) {
      const altered = text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1)
      assert.notEqual(verdict(altered, keys), 'intact', `sign ${at} of ${text}`)
    }
  })

  const verdict = (text: string, keys: Parameters<typeof verifyReceipt>[1]) => {
    try {
      return verifyReceipt(JSON.parse(text), keys)?.code ?? 'intact'
    } catch (cause) {
      assert.ok(cause instanceof SyntaxError)
      return 'not JSON'
    }
  }

  it('a withdrawal takes the wishes out of force and may be taken back until the call closes', async () => {
    const { actor, edition } = await candidate(opened.services, address())
    const withdrawn = await withdraw(opened.services, actor, edition, { reason: 'Un autre projet.', lang: 'en' })
    assert.ok(withdrawn.ok)
    const application = await findOwn(opened.services.db, edition.id, actor.personId)
    assert.equal(await findSubmitted(opened.services.db, application?.id ?? 0), undefined)
    assert.deepEqual(await rows('select 1 from wish where application_id = $1', [application?.id]), [])
    const [mail] = await rows("select lang from mail where kind = 'applications.withdrawal' and person_id = $1", [
      actor.personId,
    ])
    assert.deepEqual(mail, { lang: 'en' })
    assert.equal(codeOf(await submit(opened.services, actor, edition, { lang: 'fr' })), 'withdrawn')
    assert.ok((await reopen(opened.services, actor, edition)).ok)
    assert.equal(codeOf(await submit(opened.services, actor, edition, { lang: 'fr' })), 'done')
    opened.setClock('2017-10-27T15:00:00Z')
    await withdraw(opened.services, actor, edition, { reason: '', lang: 'fr' })
    const late = await reopen(opened.services, actor, edition)
    assert.ok(!late.ok && late.refusal.code === 'call_closed')
  })

  it('puts nothing that identifies into what blind readers may select', async () => {
    const told = 'Zélie QUARTZ, zelie@exemple.org, https://quartz.exemple.org, 06 39 98 12 34'
    const values = {
      'a.career': told,
      'a.skills': told,
      'a.resources': told,
      'a.links': 'https://quartz.exemple.org',
      teammate: 'Basile Onyx',
    }
    const { actor } = await candidate(opened.services, address(), { values })
    const [row] = await rows(
      'select b.* from blind_application b join application a on a.id = b.id where a.person_id = $1',
      [actor.personId],
    )
    assert.equal(row.content.profile, 'data')
    const seen = JSON.stringify(row).toLowerCase()
    for (const token of ['zélie', 'quartz', 'exemple.org', '06 39', 'nantes', 'onyx', 'candidate-'])
      assert.ok(!seen.includes(token), `${token} in ${seen}`)
  })

  it('gives somebody without a name the one they applied under, and leaves a name already there', async () => {
    const { actor } = await candidate(opened.services, address())
    const name = async () => (await rows('select full_name from person where id = $1', [actor.personId]))[0].full_name
    assert.equal(await name(), 'Zélie Quartz')
    await rows("update person set full_name = 'Zélie Q.' where id = $1", [actor.personId])
    const { edition } = await draft()
    await save(opened.services, actor, edition, posted({ 'a.last_name': 'Onyx' }, { base: 99 }))
    await submit(opened.services, actor, edition, { lang: 'fr' })
    assert.equal(await name(), 'Zélie Q.')
  })

  it('somebody who has started nothing has nothing to submit', async () => {
    const { edition } = await draft()
    const nobody = await person(opened.services, address())
    await assert.rejects(submit(opened.services, nobody, edition, { lang: 'fr' }), { name: 'NotFound' })
  })

  it('waits when too many attempts came from the same person, and writes nothing', async () => {
    const { actor, edition } = await draft()
    const limited = {
      ...opened.services,
      limit: async () => ({ ok: false, refusal: { code: 'too_many', retryAfterSeconds: 60 } }) as const,
    }
    assert.equal(codeOf(await submit(limited, actor, edition, { lang: 'fr' })), 'too_many')
    assert.equal((await findOwn(opened.services.db, edition.id, actor.personId))?.state, 'draft')
  })
})
