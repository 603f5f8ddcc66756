import { test } from 'node:test'
import { perform } from './perform.ts'
import { play } from './play.ts'

test('the whole edition is played by browsers that run no script', () => perform(play, { script: false }))
