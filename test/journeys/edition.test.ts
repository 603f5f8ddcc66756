import { test } from 'node:test'
import { playEdition } from './edition.ts'

test('the whole edition is played in a browser, from the call to the announced promotion', () =>
  playEdition({ script: true }))
