import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changedLines, type ReleaseDocument, releaseText } from './pages/document.ts'
import { byMonth, canAnswer, canKeep, dueOf, previewState, type Release, readCsv } from './rules.ts'

const RELEASE: Release = {
  ...{
    id: 1,
    editionId: 'eig-2',
    kind: 'opening',
    slug: 'x',
    state: 'in_clearance',
    version: 2,
    publishedVersion: null,
  },
  ...{ round: 1, askedAt: null, publishAt: null, publishedAt: null, withdrawnAt: null, withdrawalReason: '' },
}
const parties = ['team', 'sgmap'].map(id => ({ id, name: { fr: id, en: id }, challengeId: null }))
const given = { party: 'team', answer: 'given' as const, reason: '', saidBy: 'Ondine Paquet' }

describe('clearance', () => {
  it('is complete with the last answer, and undone by one refusal, which says why', () => {
    const first = { release: RELEASE, changed: false, parties, own: parties, answered: [] }
    assert.deepEqual(canAnswer(first, given), { ok: true, value: 'in_clearance' })
    const answered = [{ ...given, recordedBy: '', answeredAt: new Date(0) }]
    const last = { ...given, party: 'sgmap' }
    assert.deepEqual(canAnswer({ ...first, answered }, last), { ok: true, value: 'cleared' })
    assert.deepEqual(canAnswer({ ...first, answered }, given), { ok: false, refusal: { code: 'already_answered' } })
    const no = { ...last, answer: 'refused' as const }
    assert.deepEqual(canAnswer({ ...first, answered }, no), { ok: false, refusal: { code: 'reason_missing' } })
    assert.deepEqual(canAnswer({ ...first, answered }, { ...no, reason: 'Le chiffre est faux' }), {
      ok: true,
      value: 'draft',
    })
  })

  it('is of no use for figures that have changed, nor from somebody who was not asked', () => {
    const it = { release: RELEASE, changed: true, parties, own: parties, answered: [] }
    assert.deepEqual(canAnswer(it, given), { ok: false, refusal: { code: 'facts_changed' } })
    const stranger = { ...given, party: 'cgi' }
    assert.deepEqual(canAnswer({ ...it, changed: false }, stranger), { ok: false, refusal: { code: 'not_a_party' } })
  })
})

describe('an embargo', () => {
  const until = new Date('2017-09-28T07:00:00Z')
  const scheduled = { ...RELEASE, state: 'scheduled' as const, publishAt: until }

  it('ends at its instant and not a millisecond before; changed figures go back to the team', () => {
    assert.equal(dueOf(scheduled, false, new Date(until.getTime() - 1)), undefined)
    assert.equal(dueOf(scheduled, false, until), 'publish')
    assert.equal(dueOf(scheduled, true, until), 'return')
    assert.equal(dueOf({ ...scheduled, state: 'cleared' }, false, until), undefined)
  })

  it('opens to a link of this very version, until its end, unless it was taken back', () => {
    const link = { version: 2, expiresAt: until, revokedAt: null }
    const before = new Date(until.getTime() - 1)
    assert.equal(previewState(link, scheduled, before), 'open')
    assert.equal(previewState({ ...link, version: 1 }, scheduled, before), 'ended')
    assert.equal(previewState({ ...link, revokedAt: before }, scheduled, before), 'ended')
    assert.equal(previewState(link, { ...scheduled, state: 'draft' }, before), 'ended')
    assert.equal(previewState(link, { ...scheduled, state: 'published', publishedVersion: 2 }, until), 'published')
    assert.equal(previewState(link, { ...scheduled, state: 'withdrawn', publishedVersion: 2 }, until), 'ended')
  })
})

describe('the review of the press', () => {
  it('counts every month between the first and the last', () => {
    const days = [
      { onDay: '2018-01-03', paid: true },
      { onDay: '2017-11-30', paid: false },
      { onDay: '2018-01-30', paid: false },
    ]
    assert.deepEqual(byMonth(days), [
      { month: '2017-11', free: 1, paid: 0 },
      { month: '2017-12', free: 0, paid: 0 },
      { month: '2018-01', free: 1, paid: 1 },
    ])
    assert.deepEqual(byMonth([]), [])
  })

  it('reads quotes, line ends and separators of any spreadsheet', () => {
    const rows = [
      ['date', 'média'],
      ['2017-10-02', 'Le «Grand»; Journal "du soir"'],
    ]
    assert.deepEqual(readCsv('\ufeffdate;média\r\n2017-10-02;"Le «Grand»; Journal ""du soir"""\r\n'), rows)
    assert.deepEqual(readCsv('date,média\n2017-10-02,"Le «Grand»; Journal ""du soir"""'), rows)
    assert.deepEqual(readCsv('a;b\n"x\ny";'), [
      ['a', 'b'],
      ['x\ny', ''],
    ])
    assert.deepEqual(readCsv(''), [])
  })

  it('takes an address of the web alone, and challenges of the edition by either of their names', () => {
    const challenges = [{ id: 'eig-2-x', slug: 'x' }]
    const article = { onDay: '2017-10-02', outlet: 'A', title: 'B', url: 'https://a.example/b', paid: false }
    assert.deepEqual(canKeep({ ...article, challenges: ['x', 'eig-2-x'] }, challenges), {
      ok: true,
      value: ['eig-2-x'],
    })
    const code = (change: Partial<typeof article>, names: string[] = []) => {
      const kept = canKeep({ ...article, challenges: names, ...change }, challenges)
      return kept.ok ? 'kept' : kept.refusal.code
    }
    assert.equal(code({ url: 'javascript:alert(1)' }), 'not_an_address')
    assert.equal(code({ onDay: '2017-13-02' }), 'not_a_day')
    assert.equal(code({}, ['y']), 'unknown_challenge')
  })
})

describe('a release as text', () => {
  const document: ReleaseDocument = {
    lang: 'fr',
    ...{
      sender: 'Etalab',
      programme: 'EIG',
      kicker: 'Communiqué',
      dateline: 'Paris',
      headline: 'Un titre',
      lead: 'Début.',
    },
    blocks: [{ kind: 'list', title: 'Liste', items: ['mot '.repeat(40).trim()] }],
    ...{ quotes: [], closing: 'Fin.', contact: { title: 'Contact', address: 'a@b.example' } },
    ...{ about: { title: 'À propos', items: [] }, site: { title: 'Site', address: 'https://b.example' } },
  }

  it('is never wider than a mail', () => {
    const lines = releaseText(document).split('\n')
    assert.ok(lines.every(it => it.length <= 78))
    assert.equal(lines.filter(it => it.startsWith('– ')).length, 1)
  })

  it('says what a correction took out and put in', () => {
    const after = { ...document, lead: 'Autre début.' }
    assert.deepEqual(changedLines(document, after), { removed: ['Début.'], added: ['Autre début.'] })
  })
})
