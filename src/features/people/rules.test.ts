import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canUseLink, challengesOf, holds, safeNextPath } from './rules.ts'

const now = new Date('2017-10-12T08:00:00Z')
const link = { email: 'a@example.org', nextPath: '/', expiresAt: new Date('2017-10-12T08:10:00Z'), usedAt: null }

test('a link in time opens a session', () => {
  assert.deepEqual(canUseLink(link, now), { ok: true, value: link })
})

for (const [condition, given, code] of [
  ['an unknown link', undefined, 'link_unknown'],
  ['a link already used', { ...link, usedAt: now }, 'link_used'],
  ['a link at the very instant of its end', { ...link, expiresAt: now }, 'link_expired'],
] as const)
  test(`${condition} is refused`, () => {
    assert.deepEqual(canUseLink(given, now), { ok: false, refusal: { code } })
  })

for (const [path, expected] of [
  ['/ma-candidature?etape=2', '/ma-candidature?etape=2'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['/a//b', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
] as const)
  test(`after signing in, ${path} leads to ${expected}`, () => {
    assert.equal(safeNextPath(path), expected)
  })

const mentor = { grants: [{ role: 'operational_mentor', editionId: 'eig-2', challengeId: 'hopkins' }] } as const

test('a role for one challenge is not a role for another, nor in another edition', () => {
  assert.equal(holds(mentor, 'eig-2', 'operational_mentor', 'hopkins'), true)
  assert.equal(holds(mentor, 'eig-2', 'operational_mentor', 'gobelins'), false)
  assert.equal(holds(mentor, 'eig-3', 'operational_mentor', 'hopkins'), false)
  assert.equal(holds(undefined, 'eig-2', 'team'), false)
  assert.deepEqual(challengesOf(mentor, 'eig-2', 'operational_mentor'), ['hopkins'])
})
