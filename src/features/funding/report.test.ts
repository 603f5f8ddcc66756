import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { atWork } from '../../../test/support/at-work.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { closeDocuments } from '../../platform/documents/index.ts'
import { fundingBoard, fundingReport, recordOnLine, recordSimulation } from './index.ts'
import { amountOf, totalsOf } from './rules.ts'

const AT = new Date('2018-03-01T09:00:00Z')
let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork(AT.toISOString())
  const { actor, edition, services } = world
  for (const [index, { id: challengeId }] of edition.challenges.entries()) {
    const amount = amountOf(`${130_000 + index * 1_733}.${String((index * 37) % 100).padStart(2, '0')}`)
    const draft = { amount, day: '2018-01-10', label: '', reference: '' }
    await recordSimulation(services, actor('team'), edition, { ...draft, challengeId, fellowshipId: undefined })
  }
  for (let i = 1; i <= 20; i += 1) {
    const line = ['communication', 'support', 'research'][i % 3] ?? ''
    const amount = amountOf(`${i * 311}.${String((i * 53) % 100).padStart(2, '0')}`)
    const draft = { amount, day: '2018-02-01', label: `=Dépense ${i}`, reference: `F-${i}` }
    await recordOnLine(services, actor('team'), edition, { ...draft, kind: 'expense', line })
  }
})
after(async () => {
  await closeDocuments()
  await world.close()
})

const filesOf = async (report: 'funder' | 'decree') => {
  const { files } = await fundingReport(world.services.db, world.edition, { lang: 'fr', now: AT, report })
  const made = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const it of files) made.set(it.name, await it.make())
  return (end: string) => {
    const found = [...made].find(([name]) => name.endsWith(end))?.[1]
    if (!found) throw new Error(`no ${end} among ${[...made.keys()]}`)
    return found
  }
}

/** Cells of a CSV without quotes, amounts with a point. */
const cellsOf = (bytes: Uint8Array) =>
  strFromU8(bytes)
    .trim()
    .split('\r\n')
    .map(row => row.split(';').map(cell => cell.replace(/^(-?\d+),(\d\d)$/, '$1.$2')))

const spoken = (amount: string) =>
  `${Number(amount.split('.')[0]).toLocaleString('fr-FR')},${amount.split('.')[1]}`.replace(/\s/g, '')

test('the totals of the three formats are those of the database, to the cent', async () => {
  const { challenges } = await fundingBoard(world.services.db, world.edition, AT)
  const totals = totalsOf(challenges)
  const { rows } = await sql<{
    total: string
  }>`select sum(amount)::text as total from money_entry where kind = 'estimate'`.execute(world.services.db)
  assert.equal(totals.cost, rows[0]?.total)
  const files = await filesOf('funder')
  const csv = cellsOf(files('montants.csv'))
  assert.deepEqual(csv.at(-1), ['Total', totals.cost, totals.share, totals.host, totals.due, totals.paid, totals.left])
  const sum = (column: number) =>
    csv.slice(1, -1).reduce((cents, row) => cents + BigInt((row[column] ?? '').replace('.', '')), 0n)
  assert.equal(sum(1), BigInt(totals.cost.replace('.', '')))
  const content = strFromU8(unzipSync(files('.ods'))['content.xml'] ?? new Uint8Array())
  const amounts = content.split('table:name="Montants"')[1]?.split('</table:table>')[0] ?? ''
  const formulas = [...amounts.matchAll(/office:value="([^"]+)" table:formula="of:=SUM\(\[\.B2:\.B14\]\)"/g)]
  assert.deepEqual(
    formulas.map(it => it[1]),
    [totals.cost],
  )
  assert.equal(amounts.match(/office:value-type="currency" office:currency="EUR"/g)?.length, 14 * 6)
  const text = readPdf(files('.pdf')).pages.join(' ').replace(/\s/g, '')
  for (const amount of [totals.cost, totals.share, totals.host]) assert.ok(text.includes(spoken(amount)), amount)
})

test('lines add up to what was entered, and each figure names its entries', async () => {
  const files = await filesOf('funder')
  const lines = cellsOf(files('lignes.csv'))
  const { rows } = await sql<{ line: string; total: string; ids: string }>`
    select line, sum(amount)::text as total, string_agg(id::text, ', ' order by id) as ids
      from money_entry where kind = 'expense' group by line`.execute(world.services.db)
  for (const [index, code] of ['communication', 'support', 'research'].entries()) {
    const own = rows.find(it => it.line === code)
    assert.equal(lines[index + 2]?.[3], own?.total)
    assert.equal(lines[index + 2]?.[4], own?.ids)
  }
  const estimates = await world.services.db
    .selectFrom('money_entry')
    .select('id')
    .where('kind', '=', 'estimate')
    .orderBy('id')
    .execute()
  assert.equal(lines[1]?.[4], estimates.map(it => it.id).join(', '))
  const entries = cellsOf(files('ecritures.csv'))
  assert.equal(entries.length, 1 + world.edition.challenges.length + 20)
  assert.ok(entries.some(row => row[4] === "'=Dépense 1"))
})

test('the table of transfers has whoever asks and no self-funded challenge', async () => {
  const csv = cellsOf((await filesOf('decree'))('credits.csv'))
  const asking = world.edition.challenges.filter(it => !it.selfFunded)
  assert.equal(csv.length, asking.length + 2)
  const { challenges } = await fundingBoard(world.services.db, world.edition, AT)
  assert.equal(csv.at(-1)?.[3], totalsOf(challenges).share)
})
