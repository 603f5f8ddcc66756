import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parse as yaml } from 'yaml'
import { parse } from '../index.ts'
import { isSiret } from './siret.ts'

test('a number of an establishment has 14 digits, and its own check digit', () => {
  for (const right of ['18002002600019', '73282932000074', '35600000000048']) assert.ok(isSiret(right), right)
  for (const wrong of ['', '18002002600018', '1800200260001', '180020026000190', '1800200260001a', '73282932000047'])
    assert.ok(!isSiret(wrong), wrong)
})

test('establishments of La Poste alone are checked by the plain sum of their digits', () => {
  assert.ok(isSiret('35600000049837'), 'digits that come to 45')
  assert.ok(!isSiret('35600000049838'))
  assert.ok(!isSiret('35600000149837'.replace('356', '357')), 'another body whose digits come to a multiple of 5')
})

test('an edition with a mistyped number is refused, and says where', async () => {
  const data = yaml(await readFile(new URL('../../../../editions/eig-2.yaml', import.meta.url), 'utf8'))
  const with_ = (siret: string) =>
    parse(JSON.stringify({ ...data, openData: { smallestCount: 5, sirets: { cdc: siret } } }))
  assert.ok('data' in with_('18002002600019'))
  assert.match(JSON.stringify(with_('18002002600018')), /sirets/)
})
