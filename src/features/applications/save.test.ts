import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { signedInVisitor } from '../../../test/support/app.ts'
import { posted } from '../../../test/support/candidate.ts'
import { draftWorld } from '../../../test/support/draft-world.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import type { Applied } from '../edition/index.ts'
import { paths } from './paths.ts'
import { save } from './save.ts'

describe('saving a draft', () => {
  let opened: Awaited<ReturnType<typeof draftWorld>>
  let edition: Applied
  before(async () => {
    opened = await draftWorld()
    edition = opened.edition
  })
  after(() => opened.close())

  async function started() {
    const draft = await opened.started()
    const open = async () => formTo(await (await draft.get(paths.career.fr)).text(), paths.career.fr)
    return { ...draft, open }
  }

  const json = { accept: 'application/json' }
  const asSent = (form: FormData) => Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))

  it('in the background answers when it was saved, and the page keeps saving without disagreeing with itself', async () => {
    const { post, open, stored } = await started()
    const page = asSent(await open())
    for (const [typed, revision] of [
      ['un', 2],
      ['un deux', 3],
      ['un deux trois', 4],
    ] as const) {
      const response = await post(paths.career.fr, { ...page, 'a.skills': typed }, json)
      assert.equal(response.status, 200)
      assert.deepEqual(await response.json(), { revision, savedAt: '2017-10-16T14:41:00.000Z', conflicts: [] })
    }
    assert.equal((await stored()).answers.values['a.skills'], 'un deux trois')
  })

  it('from two devices keeps both when they changed different answers', async () => {
    const { post, open, stored } = await started()
    const [phone, laptop] = [asSent(await open()), asSent(await open())]
    await post(paths.career.fr, { ...phone, 'a.skills': 'depuis le téléphone' })
    await post(paths.career.fr, { ...laptop, 'a.career': 'depuis l’ordinateur' })
    const { values } = (await stored()).answers
    assert.deepEqual([values['a.skills'], values['a.career']], ['depuis le téléphone', 'depuis l’ordinateur'])
  })

  it('from two devices shows both versions of the same answer, and the one chosen stays', async () => {
    const { get, post, open, stored } = await started()
    const [phone, laptop] = [asSent(await open()), asSent(await open())]
    await post(paths.career.fr, { ...phone, 'a.skills': 'depuis le téléphone' })
    const response = await post(paths.career.fr, { ...laptop, 'a.skills': 'depuis l’ordinateur' })
    assert.equal(response.status, 409)
    const page = await response.text()
    assert.match(textOf(page), /Deux appareils ont modifié la même réponse/)
    assert.match(textOf(page), /Une autre version de cette réponse a été tapée ailleurs depuis le téléphone/)
    const both = formTo(page, paths.career.fr)
    assert.equal(both.get('a.skills'), 'depuis l’ordinateur')
    assert.equal((await stored()).answers.values['a.skills'], 'depuis le téléphone')
    assert.match(textOf(await (await get(paths.career.fr)).text()), /tapée ailleurs depuis l’ordinateur/)
    assert.equal((await post(paths.career.fr, both)).status, 303)
    const { values, aside } = (await stored()).answers
    assert.deepEqual([values['a.skills'], aside], ['depuis l’ordinateur', {}])
  })

  it('in the background tells a disagreement from a success, and loses neither version', async () => {
    const { post, open, stored } = await started()
    const [phone, laptop] = [asSent(await open()), asSent(await open())]
    await post(paths.career.fr, { ...phone, 'a.skills': 'un' }, json)
    const response = await post(paths.career.fr, { ...laptop, 'a.skills': 'deux' }, json)
    assert.equal(response.status, 409)
    const { values, aside } = (await stored()).answers
    assert.deepEqual([values['a.skills'], aside['a.skills']], ['un', 'deux'])
  })

  it('of many pages at once loses nothing', async () => {
    const { actor, stored } = await started()
    const ids = edition.challenges.map(({ id }) => id)
    const pages = ids.map((id, index) =>
      posted({ [`w.${id}.contribution`]: `texte ${index}` }, { page: `p${index}`, base: 1 }),
    )
    const saved = await Promise.all(pages.map(page => save(opened.services, actor, edition, page)))
    assert.ok(saved.every(it => it.ok && it.value.conflicts.length === 0))
    const { values } = (await stored()).answers
    for (const [index, id] of ids.entries()) assert.equal(values[`w.${id}.contribution`], `texte ${index}`)
    assert.equal((await stored()).revision, 1 + ids.length)
  })

  it('leaves a trace of each declaration, with its instant, and none of an ordinary answer', async () => {
    const { actor, stored } = await started()
    await save(opened.services, actor, edition, posted({ 'a.city': 'Brest' }, { base: 9 }))
    await save(opened.services, actor, edition, posted({ 'e.R6': 'no' }, { base: 9 }))
    const { id, answers } = await stored()
    const { rows } = await opened.database.pool.query(
      "select kind, data from event where subject = 'application' and subject_id = $1 order by id",
      [String(id)],
    )
    assert.deepEqual(
      rows.map(it => it.kind),
      ['started', 'declared', 'declared'],
    )
    assert.deepEqual(rows[2].data, { R1: 'yes', R2: 'yes', R5: 'yes', R6: 'no' })
    assert.equal(answers.declaredAt['e.R6'], '2017-10-16T14:41:00.000Z')
  })

  it('does not make an application newer when nothing has changed', async () => {
    const { post, open, stored } = await started()
    const before = await stored()
    opened.setClock('2017-10-16T16:00:00Z')
    assert.equal((await post(paths.career.fr, await open())).status, 303)
    const after = await stored()
    opened.setClock('2017-10-16T14:41:00Z')
    assert.deepEqual([after.revision, after.savedAt], [before.revision, before.savedAt])
  })

  it('ignores names that the form does not have', async () => {
    const { post, open, stored } = await started()
    await post(paths.career.fr, { ...asSent(await open()), 'a.grade': '20', state: 'submitted', __proto__: 'x' })
    const { answers, state } = await stored()
    assert.deepEqual([answers.values['a.grade'], state], [undefined, 'draft'])
  })

  it('started twice at once is one draft, with a code that tells nothing', async () => {
    const browser = await signedInVisitor(opened.services, { email: 'twice@example.org', name: '' })
    await Promise.all([1, 2, 3].map(() => browser.post(paths.start.fr)))
    const { rows } = await opened.database.pool.query('select code from application where person_id = $1', [
      browser.personId,
    ])
    assert.equal(rows.length, 1)
    assert.match(rows[0].code, /^C-[0-9A-HJKMNP-TV-Z]{4}$/)
    const roles = await opened.database.pool.query('select role from participation where person_id = $1', [
      browser.personId,
    ])
    assert.deepEqual(roles.rows, [{ role: 'candidate' }])
  })
})
