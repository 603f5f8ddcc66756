import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { addSession } from '../people/index.ts'
import { fillSheet, saveVersion, startVersion } from './index.ts'
import { listSheets, listVersions } from './queries.ts'
import {
  canFill,
  canPublish,
  canSave,
  emptyContent,
  isChanged,
  isUnsealed,
  milestonesOf,
  readableBy,
  type Sheet,
  sideBySide,
} from './rules.ts'

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const GOBELINS = 'eig-2-gobelins'
let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-03-08T09:00:00Z', { teams: 3 })
})
after(() => world.close())

const progressOf = () => {
  const { progress } = world.edition
  if (!progress) throw new Error('edition 2 follows its challenges')
  return progress
}
const content = (ambition: string, short = 'Une maquette en avril') => ({
  ...emptyContent(),
  vision: { ambition },
  objectives: { short, medium: '', long: '' },
})
const save = (
  who: string,
  given: { revision: number; publish?: boolean; ambition?: string; change?: string; reason?: string },
) => {
  const { ambition = 'Un catalogue ouvert', change = '', publish = false, reason = '', revision } = given
  const typed = { change, reason, content: content(ambition), revision }
  return saveVersion(world.services, world.actor(who), world.edition, { challengeId: GOBELINS, typed, publish })
}
const latest = async () => (await listVersions(world.services.db, GOBELINS))[0]
const browserOf = async (key: string) => {
  const { services } = world
  const { token } = await services.db
    .transaction()
    .execute(tx => addSession(services, tx, world.actor(key).personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', token)
  return browser
}

test('a draft is saved by whoever has read its latest state; a milestone of one’s own has a day', () => {
  const version = { state: 'draft' as const, revision: 3, savedBy: 'Alix', savedAt: new Date(0) }
  const typed = { change: '', reason: '', content: content('x'), revision: 3 }
  assert.equal(codeOf(canSave(version, typed)), 'done')
  assert.equal(codeOf(canSave(version, { ...typed, revision: 2 })), 'changed_meanwhile')
  assert.equal(codeOf(canSave({ ...version, state: 'published' }, typed)), 'not_a_draft')
  const own = [{ name: 'Ouverture', day: '' }]
  assert.equal(codeOf(canSave(version, { ...typed, content: { ...typed.content, own } })), 'own_day_missing')
  assert.equal(codeOf(canSave(version, { ...typed, content: content('x'.repeat(1501)) })), 'text_long')
})

test('a version needs its ambition and a near objective; the next one says what changed and why', () => {
  const sections = progressOf()
  const first = { number: 1, change: '', reason: '', content: content('Ouvrir') }
  assert.equal(codeOf(canPublish(first, sections)), 'done')
  assert.equal(codeOf(canPublish({ ...first, content: content(' ') }, sections)), 'vision_missing')
  assert.equal(codeOf(canPublish({ ...first, content: content('Ouvrir', '') }, sections)), 'objective_missing')
  assert.equal(codeOf(canPublish({ ...first, number: 2 }, sections)), 'change_missing')
  assert.equal(codeOf(canPublish({ ...first, number: 2, change: 'moved' }, sections)), 'change_reason_missing')
  assert.equal(
    codeOf(canPublish({ ...first, number: 2, change: 'moved', reason: 'Le besoin est ailleurs' }, sections)),
    'done',
  )
})

test('the team’s own milestones stand among those of the edition, by day, and differences say what each version holds', () => {
  const one = { ...content('Ouvrir'), reached: { summer: 'Une maquette' } }
  const other = {
    ...one,
    own: [{ name: 'Ouverture au public', day: '2018-09-05' }],
    steps: { tests: { state: 'done' as const, note: '' } },
  }
  const { milestones } = progressOf()
  assert.deepEqual(
    milestonesOf(milestones, other).map(it => it.day),
    ['2018-07-14', '2018-09-05', '2018-09-30', '2018-11-15'],
  )
  const changed = sideBySide(progressOf(), one, other).filter(isChanged)
  assert.deepEqual(
    changed.map(it => `${it.part} ${it.code}`),
    ['step tests', 'milestone 2018-09-05'],
  )
})

test('two people write at once: the second is refused, reads both beside each other, and nothing is lost', async () => {
  const started = await startVersion(world.services, world.actor('fellow-1 gobelins'), world.edition, GOBELINS)
  assert.deepEqual(started, { ok: true, value: 1 })
  assert.equal(
    codeOf(await startVersion(world.services, world.actor('mentor gobelins'), world.edition, GOBELINS)),
    'draft_exists',
  )
  const browser = await browserOf('mentor gobelins')
  const form = formTo(
    await (await browser.get('/mon-defi/gobelins/feuille-de-route/brouillon')).text(),
    '/mon-defi/gobelins/feuille-de-route/brouillon',
  )
  assert.equal(codeOf(await save('fellow-1 gobelins', { revision: 1, ambition: 'Écrit par la première' })), 'done')
  form.set('vision-ambition', 'Écrit par le second')
  const answer = await browser.post('/mon-defi/gobelins/feuille-de-route/brouillon', form)
  assert.equal(answer.status, 409)
  const page = await answer.text()
  assert.match(
    textOf(page),
    /Alix fellow-1 gobelins a enregistré une autre rédaction le jeudi 8 mars 2018 à 10 h, heure de Paris/,
  )
  assert.match(textOf(page), /Écrit par la première .*Écrit par le second/)
  assert.equal((await latest())?.content.vision['ambition'], 'Écrit par la première')
  const again = formTo(page, '/mon-defi/gobelins/feuille-de-route/brouillon')
  assert.equal(again.get('vision-ambition'), 'Écrit par le second')
  assert.equal((await browser.post('/mon-defi/gobelins/feuille-de-route/brouillon', again)).status, 303)
  assert.equal((await latest())?.content.vision['ambition'], 'Écrit par le second')
})

test('the high-level mentor and the team read the roadmap and do not write it', async () => {
  for (const key of ['chief gobelins', 'team', 'fellow-1 labsante'])
    await assert.rejects(save(key, { revision: 3 }), NotFound)
  assert.equal(codeOf(await save('fellow-2 gobelins', { revision: 3, publish: true })), 'done')
  assert.match(
    textOf(await (await (await browserOf('chief gobelins')).get('/mon-defi/gobelins/feuille-de-route')).text()),
    /Version 1, publiée par Alix fellow-2 gobelins/,
  )
  assert.equal((await (await browserOf('fellow-1 labsante')).get('/mon-defi/gobelins/feuille-de-route')).status, 404)
})

test('a published version no longer changes; the next keeps what is typed until it says why, then both are compared', async () => {
  assert.equal(codeOf(await save('fellow-1 gobelins', { revision: 4 })), 'not_a_draft')
  assert.equal(
    codeOf(await startVersion(world.services, world.actor('fellow-1 gobelins'), world.edition, GOBELINS)),
    'done',
  )
  const second = { revision: 1, ambition: 'Un atelier', publish: true }
  assert.equal(codeOf(await save('fellow-1 gobelins', second)), 'change_missing')
  assert.equal((await latest())?.content.vision['ambition'], 'Un atelier')
  const whole = { ...second, revision: 2, change: 'moved', reason: 'Le besoin est à l’atelier' }
  assert.equal(codeOf(await save('fellow-1 gobelins', whole)), 'done')
  const page = textOf(
    await (await (await browserOf('team')).get('/mon-defi/gobelins/feuille-de-route/comparaison?de=1&a=2')).text(),
  )
  assert.match(page, /Le besoin est à l’atelier Ce qui a changé : Périmètre déplacé/)
  assert.match(page, /Un point a changé sur/)
  assert.match(page, /Ambition Vision Un catalogue ouvert Un atelier changé/)
})

const sheet = (side: Sheet['side'], handedInAt: Date | null = null): Sheet => ({
  side,
  answers: {},
  revision: 1,
  savedBy: 'Alix',
  savedAt: new Date(0),
  handedInAt,
  handedInBy: null,
})
const given = new Date('2018-06-20T10:00:00Z')

test('each side reads the other once both are handed in, or from the day after the last one', () => {
  const { midterm } = progressOf()
  const both = [sheet('fellows', given), sheet('mentors', given)]
  assert.equal(isUnsealed([sheet('fellows', given), sheet('mentors')], midterm, '2018-06-28'), false)
  assert.equal(isUnsealed(both, midterm, '2018-06-20'), true)
  assert.equal(isUnsealed([], midterm, '2018-06-29'), true)
  const apart = [sheet('fellows', given), sheet('mentors')]
  const read = (part: 'team' | 'fellow' | 'high_level_mentor') =>
    readableBy(apart, midterm, { part, today: '2018-06-21' }).map(it => it.side)
  assert.deepEqual([read('fellow'), read('high_level_mentor'), read('team')], [['fellows'], ['mentors'], []])
})

test('a sheet is filled in its time, once handed in no longer, and the common one waits for both', () => {
  const { midterm } = progressOf()
  const on = (today: string, side: Sheet['side'], sheets: Sheet[] = [], revision = 0) =>
    codeOf(canFill(midterm, { side, sheets, today, revision, answers: {} }))
  assert.equal(on('2018-06-13', 'fellows'), 'not_open')
  assert.equal(on('2018-06-14', 'fellows'), 'done')
  assert.equal(on('2018-06-29', 'fellows'), 'apart_closed')
  assert.equal(on('2018-06-20', 'fellows', [sheet('fellows', given)], 1), 'handed_in')
  assert.equal(on('2018-06-20', 'fellows', [sheet('fellows')], 0), 'changed_meanwhile')
  assert.equal(on('2018-06-20', 'common', [sheet('fellows', given)]), 'sealed')
  assert.equal(on('2018-06-29', 'common', [sheet('fellows', given)]), 'done')
})

const TOKENS = { fellows: 'zorglub-equipe', mentors: 'bulgroz-mentors' }
const fill = (
  who: string,
  side: Sheet['side'],
  { handIn = false, revision = 0, hard = TOKENS[side as 'fellows'] ?? '' },
) =>
  fillSheet(world.services, world.actor(who), world.edition, {
    challengeId: GOBELINS,
    side,
    answers: { hard },
    revision,
    handIn,
  })

test('nobody finds a word of the other side’s sheet before both are handed in: neither mentors, fellows nor team', async () => {
  world.setClock('2018-06-18T09:00:00Z')
  assert.equal(codeOf(await fill('fellow-1 gobelins', 'fellows', {})), 'done')
  assert.equal(codeOf(await fill('chief gobelins', 'mentors', { handIn: true })), 'done')
  await assert.rejects(fill('fellow-1 gobelins', 'mentors', {}), NotFound)
  await assert.rejects(fill('team', 'fellows', {}), NotFound)
  const seen = async (key: string) => {
    const browser = await browserOf(key)
    const addresses = ['mi-parcours', 'points', 'feuille-de-route'].map(it => `/mon-defi/gobelins/${it}`)
    const team = key === 'team' ? ['/equipe/avancement', '/equipe/avancement/exports/roadmaps'] : []
    const pages = await Promise.all([...addresses, ...team].map(async it => (await browser.get(it)).text()))
    return Object.values(TOKENS).filter(token => pages.some(page => page.includes(token)))
  }
  assert.deepEqual(await seen('fellow-2 gobelins'), [TOKENS.fellows])
  assert.deepEqual(await seen('mentor gobelins'), [TOKENS.mentors])
  assert.deepEqual(await seen('team'), [])
  const refused = await (await browserOf('mentor gobelins')).post('/mon-defi/gobelins/mi-parcours/commune', {
    'answer-hard': 'ensemble',
  })
  assert.equal(refused.status, 409)
  assert.doesNotMatch(await refused.text(), /zorglub/)
})

test('once both are handed in they stand side by side, and the common sheet is written from them', async () => {
  assert.equal(
    codeOf(await fill('fellow-2 gobelins', 'fellows', { handIn: true, revision: 1, hard: '' })),
    'nothing_written',
  )
  assert.equal(codeOf(await fill('fellow-2 gobelins', 'fellows', { handIn: true, revision: 2 })), 'done')
  const page = textOf(await (await (await browserOf('fellow-1 gobelins')).get('/mon-defi/gobelins/mi-parcours')).text())
  assert.match(page, /Ce qui a été difficile zorglub-equipe bulgroz-mentors/)
  assert.equal(codeOf(await fill('mentor gobelins', 'common', { handIn: true, hard: 'Le réseau, ensemble' })), 'done')
  assert.equal(codeOf(await fill('fellow-1 gobelins', 'common', { revision: 1, hard: 'autre' })), 'handed_in')
  assert.match(
    textOf(await (await (await browserOf('team')).get('/mon-defi/gobelins/mi-parcours')).text()),
    /Le réseau, ensemble/,
  )
  assert.equal((await listSheets(world.services.db, GOBELINS)).length, 3)
})
