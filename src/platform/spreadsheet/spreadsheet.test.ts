import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { ods } from './index.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR', shown: `${amount} €` })
const sheet = {
  name: 'Défis: 2018/1',
  columns: ['Défi', 'Montant'],
  widths: [8, 3],
  rows: [
    ['Gobelins & « fils » <or>', euros('142310.50')],
    ['Hopkins\u0007', euros('-0.10')],
    ['=HYPERLINK("x")', { day: '2018-01-15', shown: '15 janvier 2018' }],
    ['Total', { total: '142310.40', currency: 'EUR', shown: '142 310,40 €' }],
  ],
} as const

test('the type of the file comes first and is not packed, so that programs know it without opening it', () => {
  const bytes = ods([sheet], 'fr')
  assert.equal(strFromU8(bytes.subarray(0, 4)), 'PK\u0003\u0004')
  assert.deepEqual([...bytes.subarray(8, 10)], [0, 0])
  assert.equal(strFromU8(bytes.subarray(30, 38)), 'mimetype')
  assert.equal(strFromU8(bytes.subarray(38, 84)), 'application/vnd.oasis.opendocument.spreadsheet')
  assert.deepEqual(ods([sheet], 'fr'), bytes)
})

test('every part that the manifest names is there', () => {
  const files = unzipSync(ods([sheet], 'fr'))
  const manifest = strFromU8(files['META-INF/manifest.xml'] ?? new Uint8Array())
  const named = [...manifest.matchAll(/full-path="([^"/]+)"/g)].map(it => it[1] ?? '')
  assert.deepEqual(named.toSorted(), ['content.xml', 'meta.xml', 'styles.xml'])
  for (const name of named) assert.ok(files[name], name)
})

test('amounts are typed cells in their currency, texts stay texts, and a total is a formula that carries its value', () => {
  const content = strFromU8(unzipSync(ods([sheet], 'fr'))['content.xml'] ?? new Uint8Array())
  assert.match(content, /table:name="Défis {2}2018 1"/)
  assert.match(content, /value-type="currency" office:currency="EUR" office:value="142310.50" table:style-name="cEUR">/)
  assert.match(content, /office:value="-0.10"/)
  assert.match(content, /office:value="142310.40" table:formula="of:=SUM\(\[\.B2:\.B4\]\)"/)
  assert.match(content, /<text:p>Gobelins &amp; « fils » &lt;or&gt;<\/text:p>/)
  assert.match(content, /value-type="string"><text:p>=HYPERLINK\(&quot;x&quot;\)<\/text:p>/)
  assert.match(content, /value-type="date" office:date-value="2018-01-15"/)
  assert.ok(!content.includes('\u0007'))
})

test('something that is not an amount is never written as one', () => {
  const wrong = { ...sheet, rows: [['x', euros('NaN')]] }
  assert.throws(() => ods([wrong], 'en'), /not an amount/)
})
