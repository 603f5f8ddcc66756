import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSquareCode } from '../../../test/support/square-code.ts'
import { squareCode, squareCodeSvg } from './index.ts'

const ADDRESSES = [
  'http://a.fr',
  'https://eig.example.org/defis',
  'https://www.programme.example.org/defis/prevision',
  'https://entrepreneur-interet-general.example.org/en/challenges/brigade-numerique',
  'https://programme.example.org/défis/prédisauvetage',
  `https://programme.example.org/${'x'.repeat(70)}`,
]

test('every address is read back from its code by another program, check words included', () => {
  for (const address of ADDRESSES) assert.equal(readSquareCode(squareCode(address)), address)
})

test('a code of which one module is wrong is not taken for whole', () => {
  const [address = ''] = ADDRESSES
  const modules = squareCode(address)
  const last = modules.length - 1
  const spoilt = modules.map((row, y) => row.map((it, x) => (x === last && y === last ? !it : it)))
  assert.throws(() => readSquareCode(spoilt), /faults/)
})

test('the drawing has the very modules of the code, with four of white on each side', () => {
  const modules = squareCode(ADDRESSES[3] ?? '')
  const svg = squareCodeSvg(ADDRESSES[3] ?? '')
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  assert.equal(size, modules.length + 8)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let i = 0; i < Number(length); i++) {
      const row = drawn[Number(y)]
      if (row) row[Number(x) + i] = true
    }
  assert.deepEqual(
    drawn.slice(4, -4).map(row => row.slice(4, -4)),
    modules,
  )
  assert.ok(drawn.every((row, y) => row.every((it, x) => !it || (x >= 4 && y >= 4 && x < size - 4 && y < size - 4))))
})
