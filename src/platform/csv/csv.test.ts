import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csv } from './index.ts'

test('a file starts with a byte-order mark, separates by semicolons and ends its lines with CRLF', () => {
  assert.equal(
    csv([
      ['Code', 'Nom'],
      ['C-7F3K', 'Zélie'],
    ]),
    '\ufeffCode;Nom\r\nC-7F3K;Zélie\r\n',
  )
})

test('semicolons, quotes and line ends inside a cell stay inside it', () => {
  assert.equal(csv([['a;b', 'dit "oui"', 'un\ndeux']]), '\ufeff"a;b";"dit ""oui""";"un\ndeux"\r\n')
})

test('numbers carry the decimal sign of their reader, and absence draws nothing', () => {
  assert.equal(csv([[13.5, -2, null, undefined]]), '\ufeff13,5;-2;;\r\n')
  assert.equal(csv([[13.5]], '.'), '\ufeff13.5\r\n')
})

test('an exact decimal is written digit for digit, whatever its size, and nothing else passes for one', () => {
  assert.equal(csv([[{ exact: '999999999999.99' }, { exact: '-0.10' }]]), '\ufeff999999999999,99;-0,10\r\n')
  assert.throws(() => csv([[{ exact: '=1' }]]), /not a decimal/)
})

test('commas part cells for those who ask, and then cells that hold one are quoted', () => {
  assert.equal(csv([['a,b', 'c;d', 13.5]], '.', ','), '\ufeff"a,b",c;d,13.5\r\n')
})

const formulas = ['=1+1', '+33 6', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u200b=1', '＝1', '|calc', '%x']
for (const formula of formulas)
  test(`a spreadsheet does not compute ${JSON.stringify(formula)}`, () => {
    const cell = csv([[formula]])
      .slice(1)
      .replace(/^"/, '')
    assert.equal(cell.charAt(0), "'")
  })

test('ordinary texts are left as they are', () => {
  assert.equal(csv([['a=b', 'rock-and-roll', 'zelie@example.org']]), '\ufeffa=b;rock-and-roll;zelie@example.org\r\n')
})
