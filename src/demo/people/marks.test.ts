import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decisionReason, declineReason, jurorRemark, readerRemark, teamRemark } from '../texts/remarks/write.ts'
import { demoCandidates } from './candidates.ts'
import { marks } from './marks.ts'
import { rng } from './rng.ts'
import { CRITERIA, type Marks } from './types.ts'

const candidates = demoCandidates('eig-2').filter(it => it.fate === 'submitted')
const random = rng('marks')
const total = (given: Marks) => CRITERIA.reduce((sum, it) => sum + given[it], 0)
const every = (mark: 1 | 2 | 3 | 4) => Object.fromEntries(CRITERIA.map(it => [it, mark])) as Marks
const [candidate] = candidates
assert.ok(candidate)

test('marks are whole, on the scale, and use all of it', () => {
  const given = candidates.map((it, index) => marks(random.fork(index), it, { severity: 0 }))
  const seen = new Set(given.flatMap(it => Object.values(it)))
  assert.deepEqual([...seen].sort(), [1, 2, 3, 4])
  for (const it of given) assert.deepEqual(Object.keys(it), [...CRITERIA])
})

test('marks follow latent quality and the severity of the reader', () => {
  const mean = (severity: number, accepts: (quality: number) => boolean) => {
    const group = candidates.filter(it => accepts(it.latent.quality.technique))
    const given = group.map((it, index) => marks(rng(`m${index}`), it, { severity }).technique)
    return given.reduce((sum: number, it) => sum + it, 0) / given.length
  }
  assert.ok(mean(0, it => it > 3) - mean(0, it => it < 2) > 1)
  assert.ok(mean(0.4, () => true) > mean(-0.4, () => true) + 0.5)
})

test('two readers agree more often than chance', () => {
  const pairs = candidates.map((it, i) =>
    ['a', 'b'].map(reader => total(marks(random.fork(`${reader}${i}`), it, { severity: 0 }))),
  )
  const near = pairs.filter(([a = 0, b = 0]) => Math.abs(a - b) <= 2).length / pairs.length
  assert.ok(near > 0.6, `${near} within two points`)
})

test('the interview changes the marks of those it changes', () => {
  const shining = { ...candidate, latent: { ...candidate.latent, interview: 1 } }
  const file = total(marks(rng(1), shining, { severity: 0 }))
  assert.ok(total(marks(rng(1), shining, { severity: 0 }, true)) > file)
})

test('remarks agree with the marks: good marks end well, poor marks do not', () => {
  const good = /sans hésiter|très favorable|remarquable|en premier|souhaité|liste|prendre|Coup de cœur|premières|hors/
  for (let i = 0; i < 40; i++) {
    for (const write of [readerRemark, jurorRemark]) {
      assert.match(write(rng(i), candidate, every(4)), good)
      assert.match(
        write(rng(i), candidate, every(1)),
        /défavorable|ne permet pas|ne retiendrais pas|encourager|recommande pas|Pas cette/,
      )
    }
  }
})

test('remarks vary from file to file', () => {
  const remarks = candidates.map((it, i) =>
    readerRemark(random.fork(`r${i}`), it, marks(random.fork(i), it, { severity: 0 })),
  )
  assert.ok(new Set(remarks).size > remarks.length * 0.9)
})

test('what is written of people is finished, typeset and free of personal characteristics', () => {
  const written = candidates.flatMap((it, i) => {
    const given = marks(random.fork(i), it, { severity: 0 })
    const kind = total(given) > 12 ? 'preselected' : 'not-preselected'
    const decision = it.flaw ? ({ kind: 'set-aside' } as const) : ({ kind, marks: given } as const)
    const own = random.fork(`w${i}`)
    return [
      readerRemark(own, it, given),
      jurorRemark(own, it, given),
      teamRemark(own, it),
      decisionReason(own, it, decision),
      declineReason(own),
    ]
  })
  for (const text of written) {
    assert.doesNotMatch(text, /['"{}[\]|·]|undefined| {2}/, text)
    assert.doesNotMatch(text, /[^\u202f][;:!?»]/, text)
    assert.doesNotMatch(text, /(?<!\p{L})(de|que|le|la|ne|se|je) (?!onze)[aeiouéèêàâîôûœ]|(?<!\p{L})(de|à) le /iu, text)
    assert.doesNotMatch(text, /\b(âge|sexe|femme|homme|origine|accent|jeune|voix|mère|père)\b/i, text)
    assert.match(text, /^\p{Lu}.*\.$/u, text)
  }
})

test('a file without a flaw cannot be set aside', () => {
  const clean = candidates.find(it => it.flaw === null)
  assert.ok(clean)
  assert.throws(() => decisionReason(rng(1), clean, { kind: 'set-aside' }), /no flaw/)
})
