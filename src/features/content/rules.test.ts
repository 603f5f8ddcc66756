import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  canPublish,
  canSave,
  canSavePicture,
  canUnpublish,
  type Document,
  dueOf,
  isOnTop,
  NO_FACTS,
  NO_WORDS,
  sameDocument,
  sinceOf,
  stateOf,
  translationOf,
  wordsIn,
} from './rules.ts'

const words = (title: string) => ({ title, description: 'd'.repeat(60), body: 'Bonjour.' })
const document = (given: Partial<Document> = {}): Document => ({
  fr: words('Titre'),
  en: NO_WORDS,
  facts: NO_FACTS,
  ...given,
})
const section = {
  questions: [{ code: 'apply', audience: 'candidate' as const, name: { fr: 'Candidater', en: 'Applying' } }],
}
const saved = (kind: 'block' | 'faq' | 'event' | 'post', it: Document, name = 'titre') => {
  const result = canSave({ kind, name, document: it, section })
  return result.ok ? 'saved' : `${result.refusal.field}: ${result.refusal.code}`
}

test('a language says what it has, and leaves the word to the other one', () => {
  const both = document({ en: words('Title') })
  assert.equal(wordsIn(both, 'en').words.title, 'Title')
  assert.deepEqual(wordsIn(document(), 'en'), { lang: 'fr', words: words('Titre') })
  assert.deepEqual(
    wordsIn(document({ en: { ...NO_WORDS, title: 'Title' } }), 'en').lang,
    'fr',
    'a title alone is no text',
  )
})

test('French that changes leaves the English behind, unless its author says that it is still right', () => {
  const both = document({ en: words('Title') })
  const first = { document: both, ...sinceOf(undefined, both, { number: 1, stillRight: false }) }
  assert.equal(translationOf(both, first), 'done')
  const french = { ...both, fr: words('Autre titre') }
  const changed = sinceOf(first, french, { number: 2, stillRight: false })
  assert.deepEqual(changed, { french: 2, english: 1 })
  assert.equal(translationOf(french, changed), 'outdated')
  assert.equal(translationOf(french, sinceOf(first, french, { number: 2, stillRight: true })), 'done')
  const english = { ...french, en: words('Another title') }
  assert.deepEqual(sinceOf({ document: french, ...changed }, english, { number: 3, stillRight: false }), {
    french: 2,
    english: 3,
  })
  assert.equal(translationOf(document(), sinceOf(undefined, document(), { number: 1, stillRight: true })), 'missing')
})

test('facts in another order say the same', () => {
  const other = Object.fromEntries(Object.entries(NO_FACTS).toReversed()) as typeof NO_FACTS
  assert.ok(sameDocument(document(), document({ facts: other })))
  assert.ok(!sameDocument(document(), document({ facts: { ...NO_FACTS, author: 'Etalab' } })))
})

const at = { starts: '2017-10-12T18:00', ends: '2017-10-12T19:30', zone: 'Europe/Paris' }

test('what cannot be kept is told beside its field', () => {
  const event = (given: object) => document({ facts: { ...NO_FACTS, ...at, ...given } })
  assert.equal(saved('post', document({ fr: NO_WORDS })), 'title_fr: title_missing')
  assert.equal(saved('post', document({ fr: words('t'.repeat(161)) })), 'title_fr: too_long')
  assert.equal(saved('post', document({ en: { ...NO_WORDS, body: 'b'.repeat(50_001) } })), 'body_en: too_long')
  assert.equal(saved('post', document(), ''), 'name: name_missing')
  assert.equal(saved('block', document(), 'nowhere'), 'name: place_unknown')
  assert.equal(saved('block', document(), 'legal'), 'saved')
  assert.equal(saved('faq', document()), 'category: category_unknown')
  assert.equal(saved('faq', document({ facts: { ...NO_FACTS, category: 'apply' } })), 'saved')
  assert.equal(
    saved('faq', document({ facts: { ...NO_FACTS, category: 'apply', audience: 'host' } })),
    'category: category_unknown',
  )
  assert.equal(saved('event', event({})), 'saved')
  assert.equal(saved('event', event({ starts: 'demain' })), 'starts: not_a_time')
  assert.equal(saved('event', event({ starts: '2017-13-45T18:00' })), 'starts: not_a_time')
  assert.equal(saved('event', event({ ends: '2017-10-12T18:00' })), 'ends: ends_before')
  assert.equal(saved('event', event({ zone: 'Mars/Olympus' })), 'zone: zone_unknown')
  assert.equal(saved('event', event({ replay: 'javascript:alert(1)' })), 'replay: not_an_address')
})

test('a version is written on top of the one that was read', () => {
  assert.ok(isOnTop(3, { version: 3 }).ok)
  assert.deepEqual(isOnTop(2, { version: 3 }), {
    ok: false,
    refusal: { code: 'conflict', field: 'body_fr', number: 3 },
  })
})

test('the public is given nothing unfinished', () => {
  const facts = { ...NO_FACTS, author: 'L’équipe', tags: ['call'] }
  const of = (it: Document, given: object = {}) => {
    const result = canPublish({ kind: 'post', document: it, faults: 0, picturesKnown: true, ...given })
    return result.ok ? 'fit' : result.refusal.code
  }
  assert.equal(of(document({ facts })), 'fit')
  assert.equal(of(document({ facts, fr: { ...words('Titre'), body: '' } })), 'french_missing')
  assert.equal(of(document({ facts, fr: { ...words('Titre'), description: 'court' } })), 'description_short')
  assert.equal(of(document({ facts: { ...facts, author: '' } })), 'author_missing')
  assert.equal(of(document({ facts: { ...facts, tags: [] } })), 'tags_missing')
  assert.equal(of(document({ facts }), { faults: 1 }), 'text_faults')
  assert.equal(of(document({ facts }), { picturesKnown: false }), 'picture_unknown')
  assert.equal(of(document({ facts: { ...NO_FACTS, ...at } }), { kind: 'event' }), 'where_missing')
})

const never = { publishAt: null, publishVersion: null, unpublishAt: null }

test('the clock does what is due, in its order, and nothing twice', () => {
  const ten = new Date('2017-10-12T08:00:00Z')
  const eleven = new Date('2017-10-12T09:00:00Z')
  const planned = { publishAt: ten, publishVersion: 2, unpublishAt: eleven }
  assert.deepEqual(dueOf(planned, new Date(ten.getTime() - 1)), {})
  assert.deepEqual(dueOf(planned, ten), { publish: { version: 2, at: ten } })
  assert.deepEqual(dueOf(planned, eleven), { publish: { version: 2, at: ten }, unpublish: { at: eleven } })
  assert.deepEqual(dueOf(never, eleven), {})
})

test('only what is public, or will be, is taken back, and not before it comes', () => {
  const noon = new Date('2017-10-12T10:00:00Z')
  const code = (it: Parameters<typeof canUnpublish>[0], when?: Date) => {
    const result = canUnpublish(it, when)
    return result.ok ? 'may' : result.refusal.code
  }
  assert.equal(code({ publishAt: null, publishedVersion: null }), 'not_public')
  assert.equal(code({ publishAt: noon, publishedVersion: null }), 'not_public')
  assert.equal(code({ publishAt: noon, publishedVersion: null }, noon), 'out_before_in')
  assert.equal(code({ publishAt: null, publishedVersion: 1 }), 'may')
})

test('an entry says where it stands', () => {
  const it = { publishAt: null, publishedVersion: null, publishedAt: null, version: 2 }
  const day = new Date()
  assert.deepEqual(
    [
      it,
      { ...it, publishAt: day },
      { ...it, publishedVersion: 2, publishedAt: day },
      { ...it, publishedVersion: 1, publishedAt: day },
      { ...it, publishedAt: day },
    ].map(stateOf),
    ['draft', 'scheduled', 'published', 'changed', 'withdrawn'],
  )
})

test('a picture says what it shows in both languages, or that it shows nothing', () => {
  const picture = { name: 'carte', alt: { fr: 'Une carte', en: 'A map' }, decorative: false, licence: 'CC0' }
  const code = (it: typeof picture) => {
    const result = canSavePicture(it)
    return result.ok ? 'kept' : result.refusal.code
  }
  assert.equal(code(picture), 'kept')
  assert.equal(code({ ...picture, alt: { fr: 'Une carte', en: '' } }), 'alt_missing')
  assert.equal(code({ ...picture, decorative: true }), 'alt_needless')
  assert.equal(code({ ...picture, decorative: true, alt: { fr: '', en: '' } }), 'kept')
  assert.equal(code({ ...picture, name: 'Ma Carte.png' }), 'picture_name')
  assert.equal(code({ ...picture, licence: '' }), 'licence_missing')
})
