import { test } from 'node:test'
import { playMonths } from './months.ts'
import { perform } from './perform.ts'

test('the ten months and what follows are played in a browser, from the contracts to six months after', () =>
  perform(playMonths, { script: true }))
