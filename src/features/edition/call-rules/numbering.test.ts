import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { testView } from '../../../../test/support/view.ts'
import { contradictionsIn } from '../check/statements/index.ts'
import { check, parse } from '../check.ts'
import { rulesPage } from '../pages/rules.ts'
import { resolve } from '../resolve.ts'
import { linesOf, numberOf } from '../rules/call-rules/document.ts'
import { draftOf } from './draft.ts'

const parsed = parse(readFileSync('editions/eig-2.yaml', 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
const edition = resolve(parsed.data)
const { document } = draftOf(edition)
const origin = 'https://cohorte.example.org'
const shown = { zone: edition.zone, opens: edition.instants.callOpens, pending: [] }

describe('the rules of edition 2 have none of the official contradictions', () => {
  for (const lang of ['fr', 'en'] as const) {
    it(`number their articles once each, from 1, and refer to them by the numbers they have, in ${lang}`, () => {
      const drawn = String(rulesPage({ ...testView(lang), origin }, { ...shown, document: document[lang] }))
      const numbers = [...drawn.matchAll(/<h2 id="[a-z]+">Article (\d+) – /g)].map(([, number]) => Number(number))
      assert.deepEqual(
        numbers,
        Array.from({ length: 14 }, (_, index) => index + 1),
      )
      const references = [...drawn.matchAll(/<a href="#([a-z]+)">article\u00a0(\d+)<\/a>/g)]
      assert.ok(references.length >= 4)
      for (const [, id, number] of references) assert.match(drawn, new RegExp(`<h2 id="${id}">Article ${number} – `))
      assert.doesNotMatch(drawn, /\{(article|site):/)
    })
  }

  it('say nothing that the checker would refuse', () => {
    for (const lang of ['fr', 'en'] as const)
      for (const { blocks } of document[lang].articles)
        for (const line of linesOf(blocks)) assert.deepEqual(contradictionsIn(line, edition), [], line)
  })

  it('write every day in words', () => {
    assert.doesNotMatch(JSON.stringify(document), /\d{4}-\d{2}-\d{2}/)
  })

  it('name nobody: a post stays whoever holds it', () => {
    const text = JSON.stringify(document)
    for (const name of ['Ansellem', 'Caradec', 'Cimelli', 'Combes', 'Schaer']) assert.ok(!text.includes(name), name)
  })

  it('say in both languages as many things', () => {
    const count = (lang: 'fr' | 'en') => document[lang].articles.map(({ id, blocks }) => [id, linesOf(blocks).length])
    assert.deepEqual(count('en'), count('fr'))
  })

  it('say in English that French is authoritative', () => {
    const english = String(rulesPage({ ...testView('en'), origin }, { ...shown, document: document.en }))
    assert.match(english, /The French version is authoritative/)
  })
})

describe('an article of one edition alone', () => {
  const own = (after: string, id = 'mobilite') => ({
    ...edition,
    rules: {
      articles: [
        {
          id,
          after,
          title: { fr: 'Mobilité', en: 'Mobility' },
          texts: [{ fr: 'Voir l’{article:criteres}.', en: 'See {article:criteres}.' }],
        },
      ],
    },
  })

  it('takes its place, and every reference follows', () => {
    const { fr } = draftOf({ ...own('eligibilite'), instants: { ...edition.instants } }).document
    assert.deepEqual([numberOf(fr, 'mobilite'), numberOf(fr, 'criteres')], [4, 6])
    const drawn = String(rulesPage({ ...testView('fr'), origin }, { ...shown, document: fr }))
    assert.match(drawn, /Voir l’<a href="#criteres">article\u00a06<\/a>/)
    assert.match(drawn, /critères de l’<a href="#criteres">article\u00a06<\/a>/)
  })

  it('is refused under the identifier of another article, or after one that is not there', () => {
    const codes = (after: string, id?: string) => check(own(after, id)).findings.map(({ code }) => code)
    assert.deepEqual(codes('eligibilite'), [])
    assert.deepEqual(codes('eligibilite', 'criteres'), ['duplicate'])
    assert.deepEqual(codes('nulle-part'), ['unknown_reference'])
  })
})
