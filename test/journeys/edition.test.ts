import { test } from 'node:test'
import { perform } from './perform.ts'
import { play } from './play.ts'

test('the whole edition is played in a browser, from the call to the announced promotion', () =>
  perform(play, { script: true }))
