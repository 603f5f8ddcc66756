import { test } from 'node:test'
import { playEdition } from './edition.ts'

test('the whole edition is played by browsers that run no script', () => playEdition({ script: false }))
