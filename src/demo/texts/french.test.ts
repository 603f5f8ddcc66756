import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rng } from '../people/rng.ts'
import { expand } from './expand.ts'
import { french, years } from './french.ts'

test('assembled fragments get French apostrophes and spaces, and a capital first', () => {
  assert.equal(french("l'outil : oui ; non ?"), 'L’outil\u202f: oui\u202f; non\u202f?')
  assert.equal(
    french('« bonjour » à 12 000 personnes, 70 %'),
    '«\u202fbonjour\u202f» à 12\u202f000 personnes, 70\u202f%',
  )
  assert.equal(french('en 2014 300 personnes'), 'En 2014 300 personnes')
})

test('durations are written in words', () => {
  assert.equal(years(1), 'un an')
  assert.equal(years(3), 'trois ans')
  assert.equal(years(14), '14 ans')
})

test('a template draws among nested alternatives and takes its slots', () => {
  const seen = new Set(Array.from({ length: 60 }, (_, i) => expand('[a [b|c]|d] {x}', rng(i), { x: '!' })))
  assert.deepEqual([...seen].sort(), ['a b !', 'a c !', 'd !'])
})

test('a slot that nobody filled is a fault, not a hole in the text', () => {
  assert.throws(() => expand('{missing}', rng(1)), /no value for \{missing\}/)
})
