import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mutualPairs } from './teammates.ts'

const person = (code: string, name: string, teammate: string | null) => ({ code, name, teammate })

test('two people who named each other are a pair, however they wrote it', () => {
  const people = [person('C-2', 'Zélie Noël-Roux', 'basile ONYX'), person('C-1', 'Basile Onyx', 'NOEL ROUX Zelie')]
  assert.deepEqual(mutualPairs(people), [['C-1', 'C-2']])
})

test('a wish that is not returned, oneself, a stranger and a name that two people have pair nobody', () => {
  const people = [
    person('C-1', 'Basile Onyx', 'Zélie Roux'),
    person('C-2', 'Zélie Roux', 'Ada Lierre'),
    person('C-3', 'Ada Lierre', 'Ada Lierre'),
    person('C-4', 'Noé Buis', 'Personne Ici'),
    person('C-5', 'Léa Orme', 'Tom Aulne'),
    person('C-6', 'Tom Aulne', 'Léa Orme'),
    person('C-7', 'Tom Aulne', null),
  ]
  assert.deepEqual(mutualPairs(people), [])
})
