import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { plusDays } from '../../kernel/day.ts'
import { parse } from '../edition/index.ts'
import type { Edition, EditionData } from '../edition/rules.ts'
import { filesOf } from './report/files.ts'
import { decreeReport, funderReport } from './report/tables.ts'
import {
  type Amount,
  amountOf,
  boardOf,
  type Entry,
  type Funded,
  fileFrom,
  type Ledger,
  minus,
  sumOf,
  totalsOf,
} from './rules.ts'

const TODAY = '2030-01-01'
const NOW = new Date('2030-01-01T09:00:00Z')

/** The same numbers at each run: mulberry32. */
function drawing(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
type Draw = ReturnType<typeof drawing>

function editionOf(id: string): Edition & Funded {
  const parsed = parse(readFileSync(new URL(`../../../editions/${id}.yaml`, import.meta.url), 'utf8'))
  const data = 'data' in parsed ? (parsed.data as EditionData) : undefined
  if (!data?.money) throw new Error(`${id} has money`)
  return data as Edition & Funded
}

/** A ledger of anything: estimates, simulations, people who leave, payments and what came back, expenses, some of it cancelled. */
function drawLedger(edition: Edition & Funded, draw: Draw): Ledger {
  const entries: Entry[] = []
  const add = (it: Partial<Entry>, amount: Amount) => {
    const blank = {
      line: null,
      challengeId: null,
      fellowshipId: null,
      counters: null,
      counteredBy: null,
      recordedBy: null,
    }
    const id = entries.length + 1
    entries.push({
      ...blank,
      id,
      kind: 'expense',
      amount,
      day: TODAY,
      label: '',
      reference: '',
      recordedAt: NOW,
      ...it,
    })
    if (it.counters || draw(6) > 0) return
    const own = entries.at(-1) as Entry
    own.counteredBy = id + 1
    add({ ...it, counters: id }, minus(amountOf('0'), amount))
  }
  const money = () => amountOf(`${draw(90_000)}.${String(draw(100)).padStart(2, '0')}`)
  const fellowships: Ledger['fellowships'][number][] = []
  for (const { id: challengeId } of edition.challenges) {
    if (draw(4) > 0) add({ kind: 'estimate', challengeId }, money())
    for (let n = draw(4); n > 0; n -= 1) {
      const startsOn = plusDays(edition.calendar.start.day, draw(90))
      const person = { personId: n, name: '', email: '', lang: 'fr', profile: 'dev', state: 'hired' } as const
      const leftOn = draw(4) === 0 ? plusDays(startsOn, draw(300)) : null
      const id = fellowships.length + 1
      fellowships.push({ ...person, id, challengeId, startsOn, endsOn: plusDays(startsOn, 60 + draw(300)), leftOn })
      if (draw(4) > 0) add({ kind: 'definitive', challengeId, fellowshipId: id }, money())
    }
    for (let n = draw(4); n > 0; n -= 1) add({ kind: 'payment', challengeId }, money())
    if (draw(5) === 0) add({ kind: 'repayment', challengeId }, minus(amountOf('0'), money()))
  }
  for (const { code, paidTo } of edition.money.lines) {
    if (draw(2) === 0) add({ kind: 'forecast', line: code }, money())
    for (let n = draw(6); paidTo === 'others' && n > 0; n -= 1) add({ line: code }, money())
  }
  const taken = edition.challenges.filter(() => draw(3) > 0)
  const steps = taken.flatMap(({ id: challengeId }) =>
    edition.money.instrument.steps.map(({ code: step }, id) => ({
      id,
      challengeId,
      step,
      day: TODAY,
      recordedBy: null,
      recordedAt: NOW,
    })),
  )
  const files = new Map(edition.challenges.map(it => [it.id, { ...fileFrom(it), requested: draw(4) > 0 }]))
  return { files, steps, entries, fellowships }
}

const cents = (text: string) => BigInt(text.replace(/[.,]/, ''))
const cellsOf = (bytes: Uint8Array) =>
  strFromU8(bytes)
    .trim()
    .split('\r\n')
    .map(row => row.split(';'))

/** The last row of a CSV adds up, column by column, the rows above it. */
function addsUp(rows: string[][], columns: number[], told: string) {
  for (const column of columns) {
    const sum = rows.slice(1, -1).reduce((total, row) => total + cents(row[column] ?? ''), 0n)
    assert.equal(cents(rows.at(-1)?.[column] ?? ''), sum, `${told}, column ${column}`)
  }
}

for (const id of ['eig-2', 'eig-3', 'eig-4', 'eig-5'])
  test(`in a hundred drawn ledgers of ${id} every total is the sum of what it adds up, in each format`, async () => {
    const edition = editionOf(id)
    for (let seed = 1; seed <= 100; seed += 1) {
      const told = `${id}, seed ${seed}`
      const ledger = drawLedger(edition, drawing(seed))
      const board = boardOf(edition, ledger, TODAY)
      for (const { left, paid, due, share } of board.challenges) {
        assert.equal(share.cost, sumOf([share.share, share.host]), told)
        assert.equal(left, minus(due, paid), told)
      }
      const totals = totalsOf(board.challenges)
      const spent = ledger.entries.filter(it => ['payment', 'repayment', 'expense'].includes(it.kind))
      assert.equal(board.actual, sumOf(spent.map(it => it.amount)), told)
      assert.equal(board.committed, sumOf(board.lines.map(it => it.committed)), told)
      const of = { edition, board, entries: ledger.entries, lang: 'fr', now: NOW } as const
      const made = [...filesOf(funderReport(of), of), ...filesOf(decreeReport(of), of)]
      const bytes = async (end: string) => (await made.find(it => it.name.endsWith(end))?.make()) ?? new Uint8Array()
      const amounts = cellsOf(await bytes('montants.csv'))
      addsUp(amounts, [1, 2, 3, 4, 5, 6], told)
      addsUp(cellsOf(await bytes('lignes.csv')), [2, 3], told)
      addsUp(cellsOf(await bytes('credits.csv')), [3], told)
      assert.equal(cents(amounts.at(-1)?.[5] ?? ''), cents(totals.paid), told)
      const content = strFromU8(unzipSync(await bytes('.ods'))['content.xml'] ?? new Uint8Array())
      const values = [...content.matchAll(/office:value="([^"]+)" table:formula/g)].map(it => it[1])
      for (const total of Object.values(totals)) assert.ok(values.includes(total), `${told}: ${total}`)
    }
  })
