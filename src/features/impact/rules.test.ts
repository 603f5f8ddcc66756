import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editionTwo } from '../../../test/support/candidate.ts'
import type { Results } from '../edition/rules.ts'
import {
  askedOn,
  beforeAfter,
  canAnswerFollowUp,
  canRead,
  canRelease,
  canSaveIndicator,
  canSaveItem,
  canWriteSheet,
  type ItemWords,
  lackingIn,
  linkAfter,
  monthsAsked,
  opensOn,
  outcomeFrom,
  remindedOn,
  remindersDue,
  stateFrom,
  withoutSmall,
} from './rules.ts'

const edition = editionTwo()
const results = edition.results as Results
const codeOf = (it: { ok: boolean; refusal?: { code: string } }) => (it.ok ? 'done' : it.refusal?.code)

const item: ItemWords = {
  kind: 'repository',
  state: 'open',
  nameFr: 'Moteur',
  nameEn: 'Engine',
  wordsFr: '',
  wordsEn: '',
  url: 'https://example.org/moteur',
  licence: 'mit',
  onDay: '2018-05-02',
  withholding: null,
  withholdingWords: '',
  requirements: ['tags'],
  maintenance: 'active',
  maintainer: 'Le bureau',
  accessibility: 'full',
  audience: 'Tout le monde',
  people: 4,
}
const saved = (given: Partial<ItemWords>) => codeOf(canSaveItem(results.openness, { ...item, ...given }))

test('what is open has an address and a licence that goes with it, and what is not published says why', () => {
  assert.equal(saved({}), 'done')
  assert.equal(saved({ url: null }), 'url_missing')
  assert.equal(saved({ url: 'javascript:alert(1)' }), 'url_wrong')
  assert.equal(saved({ kind: 'video', state: 'done', url: null }), 'url_missing')
  assert.equal(saved({ kind: 'video', state: 'planned', url: null }), 'done')
  assert.equal(saved({ url: 'https://alix:secret@example.org/' }), 'url_wrong')
  assert.equal(saved({ licence: 'licence-ouverte-2' }), 'licence_missing')
  assert.equal(saved({ kind: 'dataset', licence: 'licence-ouverte-2' }), 'done')
  assert.equal(saved({ kind: 'website', licence: null }), 'done')
  assert.equal(saved({ state: 'closed', url: null }), 'withholding_missing')
  assert.equal(saved({ state: 'closed', withholding: 'security' }), 'withholding_words_missing')
  assert.equal(saved({ state: 'closed', withholding: 'security', withholdingWords: 'Des plans.' }), 'done')
  assert.equal(saved({ state: 'planned', onDay: null }), 'day_missing')
  assert.equal(saved({ kind: 'training', state: 'done', people: null }), 'people_missing')
})

test('what makes no sense for a kind or a state is not kept', () => {
  const closed = canSaveItem(results.openness, {
    ...item,
    state: 'closed',
    withholding: 'privacy',
    withholdingWords: 'x',
  })
  assert.ok(closed.ok)
  const { accessibility, audience, licence, people, url } = closed.value
  assert.deepEqual(
    { accessibility, audience, licence, people, url },
    { accessibility: null, audience: '', licence: null, people: null, url: null },
  )
})

test('a repository is told what it still lacks of the ten requirements, and a website nothing', () => {
  assert.equal(lackingIn(results.openness, item).length, 9)
  assert.deepEqual(lackingIn(results.openness, { ...item, kind: 'website' }), [])
})

test('a link is dead at its third failure in a row, and alive at the first answer', () => {
  const silent = { kind: 'silent', why: 'ECONNREFUSED' } as const
  assert.deepEqual(linkAfter(0, silent), { state: 'failing', detail: 'ECONNREFUSED', failures: 1 })
  assert.equal(linkAfter(1, { kind: 'answered', status: 404 }).state, 'failing')
  assert.deepEqual(linkAfter(2, silent), { state: 'dead', detail: 'ECONNREFUSED', failures: 3 })
  assert.deepEqual(linkAfter(3, { kind: 'answered', status: 200 }), { state: 'alive', detail: '200', failures: 0 })
  assert.equal(linkAfter(2, { kind: 'refused', why: 'private' }).state, 'refused')
})

const indicator = {
  kind: 'product' as const,
  objective: 'Répondre plus vite',
  measureFr: 'Délai',
  measureEn: '',
  unit: 'jours',
  baseline: 12,
  baselineOn: '2018-01-20',
  baselineUnknown: 'oubliée',
  target: null,
  targetOn: null,
  quality: '',
}

test('an indicator starts from a dated value or from the reason why there is none', () => {
  const kept = canSaveIndicator(indicator)
  assert.ok(kept.ok)
  assert.equal(kept.value.baselineUnknown, '')
  assert.equal(codeOf(canSaveIndicator({ ...indicator, baselineOn: null })), 'baseline_day_missing')
  const unknown = { ...indicator, baseline: null, baselineOn: null }
  assert.equal(codeOf(canSaveIndicator(unknown)), 'done')
  assert.equal(codeOf(canSaveIndicator({ ...unknown, baselineUnknown: '' })), 'baseline_missing')
  assert.equal(codeOf(canSaveIndicator({ ...indicator, target: 0 })), 'target_day_missing')
  assert.equal(codeOf(canSaveIndicator({ ...indicator, target: Number.NaN })), 'target_unread')
  assert.equal(codeOf(canSaveIndicator({ ...unknown, baseline: Number.NaN })), 'baseline_unread')
})

test('a day has one reading, none is read in advance, and the last one is the figure after', () => {
  const reading = { value: 0, onDay: '2018-06-01', source: 'Journal', note: '' }
  assert.equal(codeOf(canRead(reading, [], '2018-06-01')), 'done')
  assert.equal(codeOf(canRead(reading, ['2018-06-01'], '2018-06-02')), 'day_taken')
  assert.equal(codeOf(canRead(reading, [], '2018-05-31')), 'day_to_come')
  assert.equal(codeOf(canRead({ ...reading, value: null }, [], '2018-06-01')), 'value_missing')
  const readings = ['2018-09-01', '2018-05-01'].map((onDay, id) => ({ ...reading, id, by: '', value: id, onDay }))
  assert.deepEqual(beforeAfter({ ...indicator, readings }), {
    before: { value: 12, onDay: '2018-01-20' },
    after: { value: 0, onDay: '2018-09-01' },
  })
  const early = readings.map(it => ({ ...it, onDay: '2018-01-10' }))
  assert.equal(
    beforeAfter({ ...indicator, readings: early }).after,
    undefined,
    'what was read before is no figure after',
  )
})

test('a record is released by mentors and by the team, in both languages, and by no fellow', () => {
  assert.deepEqual(canRelease('operational_mentor', 'Engine'), { ok: true, value: 'mentor' })
  assert.deepEqual(canRelease('team', 'Engine'), { ok: true, value: 'team' })
  assert.equal(codeOf(canRelease('fellow', 'Engine')), 'not_yours_to_release')
  assert.equal(codeOf(canRelease('team', ' ')), 'english_missing')
})

test('the sheet opens with the third month, and its reminder leaves two months before the end', () => {
  const opens = opensOn(edition, results.sustaining)
  assert.equal(opens, '2018-03-15')
  assert.equal(remindedOn(edition, results.sustaining), '2018-09-15')
  const scenario = { title: 'Garder une personne', needs: 'Un poste', resources: '', cost: '', governance: '' }
  const sheet = { scenarios: [scenario, scenario], decides: 'La directrice', decideOn: '2018-10-01' }
  assert.equal(codeOf(canWriteSheet(sheet, '2018-03-14', opens)), 'not_open_yet')
  assert.equal(codeOf(canWriteSheet(sheet, opens, opens)), 'done')
  assert.equal(codeOf(canWriteSheet({ ...sheet, scenarios: [scenario] }, opens, opens)), 'scenario_missing')
  const silent = { ...sheet, scenarios: [scenario, { ...scenario, needs: '' }] }
  assert.equal(codeOf(canWriteSheet(silent, opens, opens)), 'stop_missing')
})

test('everybody is asked at 6, 12, 16 and 24 months, for sixty days, and reminded twice', () => {
  const { followUp } = results
  assert.deepEqual(followUp.months, [6, 12, 16, 24])
  assert.deepEqual(askedOn(edition, followUp, 6), { from: '2019-05-15', until: '2019-07-14' })
  const asked = (day: string) => monthsAsked(edition, followUp, day)
  assert.deepEqual(['2019-05-14', '2019-05-15', '2019-07-14', '2019-07-15', '2020-03-15'].map(asked), [
    [],
    [6],
    [6],
    [],
    [16],
  ])
  const due = (today: string) => remindersDue(edition, followUp, { month: 6, today })
  assert.deepEqual(['2019-05-28', '2019-05-29', '2019-06-19'].map(due), [0, 1, 2])
})

const told = (
  role: 'fellow' | 'operational_mentor' | 'high_level_mentor',
  production: 'in_production' | 'stopped' | 'unknown',
  day = '2019-05-20',
) => ({
  role,
  production,
  maintainer: null,
  answeredAt: new Date(`${day}T08:00:00Z`),
})

test('fellows answer when mentors do not, whoever knows is heard before whoever does not, and disagreement is told', () => {
  const kept = (...answers: ReturnType<typeof told>[]) => {
    const state = stateFrom(answers)
    return state && `${state.role} ${state.production} ${state.disagree}`
  }
  assert.equal(kept(), undefined)
  assert.equal(kept(told('fellow', 'stopped')), 'fellow stopped false')
  assert.equal(
    kept(told('fellow', 'stopped'), told('operational_mentor', 'in_production')),
    'operational_mentor in_production true',
  )
  assert.equal(
    kept(told('operational_mentor', 'unknown'), told('fellow', 'in_production')),
    'fellow in_production false',
  )
  assert.equal(
    kept(told('fellow', 'stopped'), told('fellow', 'in_production', '2019-05-21')),
    'fellow in_production true',
  )
})

test('a fellow says their own path and a mentor has none; what is in production is maintained by somebody, or nobody', () => {
  const { followUp } = results
  const answer = {
    production: 'in_production' as const,
    maintainer: 'nobody',
    useWords: '',
    remainsWords: '',
    path: 'private',
  }
  const given = { answer, followUp, role: 'fellow' as const, today: '2019-05-20', until: '2019-07-14' }
  assert.equal(codeOf(canAnswerFollowUp(given)), 'done')
  assert.equal(codeOf(canAnswerFollowUp({ ...given, answer: { ...answer, path: null } })), 'path_missing')
  assert.equal(codeOf(canAnswerFollowUp({ ...given, answer: { ...answer, maintainer: null } })), 'maintainer_missing')
  assert.equal(codeOf(canAnswerFollowUp({ ...given, today: '2019-07-15' })), 'too_late')
  const mentor = canAnswerFollowUp({ ...given, role: 'operational_mentor' })
  assert.ok(mentor.ok)
  assert.equal(mentor.value.path, null)
})

test('small groups are told together or not at all, never named, and never fewer people than the smallest group', () => {
  const counts = [
    { code: 'public', count: 9 },
    { code: 'private', count: 5 },
    { code: 'studies', count: 1 },
    { code: 'none', count: 0 },
  ]
  assert.deepEqual(withoutSmall(counts, 3), [
    { code: 'public', count: 9 },
    { code: undefined, count: 6 },
  ])
  const told = (...sizes: number[]) =>
    withoutSmall(
      sizes.map((count, i) => ({ code: `p${i}`, count })),
      3,
    ).map(it => it.count)
  // Two groups of one, of a known total, are one each; a lone answer is its author's.
  assert.deepEqual(told(1, 1, 9, 20), [20, 11])
  assert.deepEqual(told(1), [])
  assert.deepEqual(told(2, 2, 9), [9, 4])
  assert.deepEqual(told(3, 9), [9, 3])
})

test('afterwards the state is what the answers told, and only its words are written', () => {
  const words = { month: 6, production: 'stopped' as const, maintainer: null, wordsFr: 'x', wordsEn: 'x' }
  const known = {
    ...words,
    id: 1,
    challengeId: 'a',
    production: 'in_production' as const,
    maintainer: 'other',
    saidBy: 'fellow' as const,
    writtenAt: new Date(0),
    mentorReleasedAt: null,
    teamReleasedAt: null,
  }
  assert.equal(codeOf(outcomeFrom(results.followUp, words, { known: undefined, saidBy: 'team' })), 'nothing_told_yet')
  const kept = outcomeFrom(results.followUp, words, { known, saidBy: 'team' })
  assert.ok(kept.ok)
  assert.deepEqual([kept.value.production, kept.value.saidBy], ['in_production', 'fellow'])
})
