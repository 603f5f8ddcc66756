import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expected } from '../../../../test/matrix/expected.ts'
import { isOwn } from './own-edition.ts'

/** One's account and what one typed belong to no edition. */
const WITHOUT_EDITION = /^\/(mon-compte|deconnexion|reprise$)/

/** What anybody reads of the directory of every cohort; somebody who is in it goes on to their own card. */
const OPEN_TO_ALL = ['/annuaire']

test('every page that asks who is there is about that person’s edition, and no public page is', () => {
  for (const { fr, en, get = [], post = [] } of expected) {
    const isPublic = [...get, ...post].includes('anonymous') && !OPEN_TO_ALL.includes(fr)
    const own = !isPublic && !WITHOUT_EDITION.test(fr)
    assert.equal(isOwn(fr, 'fr'), own, fr)
    if (en) assert.equal(isOwn(en, 'en'), own, en)
  }
})
