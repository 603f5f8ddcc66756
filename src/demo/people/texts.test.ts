import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCandidates } from './candidates.ts'
import type { DemoCandidate } from './types.ts'

const all = demoCandidates('eig-2')
const submitted = all.filter(it => it.fate === 'submitted')
const written = submitted.filter(it => it.flaw === null)
const french = written.filter(it => it.language === 'fr')
const textsOf = (it: DemoCandidate) => [
  it.career,
  it.experience,
  it.skillsText,
  it.resources,
  ...it.wishes.map(wish => wish.contribution),
]
const sentences = (text: string) => text.split(/(?<=[.!?…])\s+/)
const allDifferent = (texts: readonly string[]) => assert.equal(new Set(texts).size, texts.length)

test('no two careers, experiences or contributions are the same', () => {
  allDifferent(written.map(it => it.career))
  allDifferent(written.map(it => it.experience))
  allDifferent(written.flatMap(it => it.wishes.map(wish => wish.contribution)))
})

test('a career has five to twelve sentences, a contribution four to eight, and no text says a sentence twice', () => {
  for (const it of french) {
    const career = sentences(it.career)
    assert.ok(career.length >= 5 && career.length <= 12, `${it.key}: ${career.length} sentences`)
    for (const { contribution } of it.wishes) {
      const length = sentences(contribution).length
      assert.ok(length >= 4 && length <= 8, `${it.key}: ${length} sentences`)
    }
    for (const text of textsOf(it)) assert.equal(new Set(sentences(text)).size, sentences(text).length, it.key)
  }
})

test('one sentence is never shared by more than a tenth of the files', () => {
  const times = new Map<string, number>()
  const said = french.flatMap(it => [...new Set(textsOf(it).flatMap(sentences))])
  for (const sentence of said) times.set(sentence, (times.get(sentence) ?? 0) + 1)
  const limit = french.length / 10
  const [worst, most] = [...times].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  assert.ok(most <= limit, `${most} files say: ${worst}`)
})

test('answers fit the form of the edition', () => {
  for (const it of all) {
    assert.ok(`${it.career}\n\n${it.experience}`.length <= 4000, it.key)
    assert.ok(it.skillsText.length <= 1500 && it.resources.length <= 1500, it.key)
    assert.ok(
      it.wishes.every(wish => wish.contribution.length <= 3000),
      it.key,
    )
    assert.ok(it.links.length <= 5)
  }
  for (const it of submitted) {
    const required = [it.career, it.skillsText, it.resources, it.city, ...it.wishes.map(wish => wish.contribution)]
    assert.ok(
      required.every(text => text.trim() !== ''),
      it.key,
    )
  }
})

test('French typography: curved apostrophes, narrow spaces, no hole and no leftover of a template', () => {
  for (const text of french.flatMap(textsOf)) {
    assert.doesNotMatch(text, /['"{}[\]|]|undefined| {2}|\s[,.]/, text)
    assert.doesNotMatch(text, /[^\u202f][;:!?»]|«[^\u202f]/, text)
    assert.doesNotMatch(text, /\d (?=\d{3}(?!\d))|\d [%€]|’ /, text)
    assert.doesNotMatch(text, /·|\([ae]\)/, text)
    assert.doesNotMatch(text, /(?<!\p{L})(de|que|le|la|ne|se|je|me) (?!onze)[aeiouéèêàâîôûœ]|(?<!\p{L})à le /iu, text)
    assert.match(text, /^[\p{Lu}\d«]/u, text)
    assert.match(text, /[.!?)]$/, text)
  }
})

test('blind texts do not name their author', () => {
  for (const it of submitted) {
    const parts = [it.firstName, it.lastName].flatMap(name => name.split(/[\s-]/)).filter(part => part.length > 1)
    for (const text of textsOf(it)) {
      const words = new Set(text.toLocaleLowerCase('fr').split(/[^\p{L}]+/u))
      for (const part of parts) assert.ok(!words.has(part.toLocaleLowerCase('fr')), `${it.key}: ${part}`)
    }
  }
})

test('nobody writes of age, gender, origin, health or family', () => {
  const personal = /\b(ans et|âgée?s?|né en|née en|mari|épouse|enceinte|handicap|religion|nationalité|père|mère de)\b/iu
  for (const it of submitted) for (const text of textsOf(it)) assert.doesNotMatch(text, personal, it.key)
})

test('better files say more: contributions grow with the latent understanding', () => {
  const lengthAt = (low: number, high: number) => {
    const group = french.filter(it => it.latent.quality.understanding >= low && it.latent.quality.understanding < high)
    const lengths = group.flatMap(it => it.wishes.map(wish => wish.contribution.length))
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  }
  assert.ok(lengthAt(1, 1.8) < 0.7 * lengthAt(1.8, 2.8))
  assert.ok(lengthAt(1.8, 2.8) < lengthAt(2.8, 4.1))
})

test('six people write in English', () => {
  const english = submitted.filter(it => it.language === 'en')
  assert.equal(english.length, 6)
  for (const it of english) assert.match(it.career, /\b(the|and|have)\b/)
})

test('a flawed file shows its flaw where it is said to be visible', () => {
  const seen = (code: string) => submitted.filter(it => it.flaw?.code === code)
  for (const it of seen('serving-agent')) assert.match(it.career, /préfecture|ministère|établissement public|commune/)
  for (const it of seen('student')) assert.match(it.career, /master s’achève|thèse/)
  for (const it of seen('apprentice')) assert.match(it.career, /apprentissage/)
  for (const it of seen('legal-person')) assert.match(it.wishes[0]?.contribution ?? '', /Notre société/)
  for (const it of seen('placeholder')) assert.ok((it.wishes[0]?.contribution.length ?? 99) < 60)
  for (const it of seen('career-missing')) assert.ok(it.career.length < 60 && !it.hasCv)
  for (const it of seen('unreadable-cv')) assert.ok(it.career.length < 60 && it.hasCv)
  assert.equal(seen('juror').length, 1)
})
