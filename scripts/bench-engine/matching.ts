import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  certify,
  clone,
  close,
  columnFlaws,
  encodeColumns,
  openColumns,
  readColumns,
  type Sized,
  solveColumns,
  start,
} from '../../src/engine/matching/core/index.ts'
import { solve, verify } from '../../src/engine/matching/index.ts'
import { randomColumns } from '../../src/engine/matching/testing/columns.ts'
import { editionSize } from '../../src/engine/matching/testing/random.ts'
import { seeded } from '../../src/engine/testing/index.ts'
import { type Bench, type Curve, cost, type Figure, interleave, onTheClock, type Section, timesMore } from './frame.ts'
import { naive, plain } from './naive.ts'

const WISHES = 10
const PEOPLE_A_POST = 40
/** Seats for four people in five. */
const SEATS_A_POST = 32
const SEED = 1

/** Popular posts get many more wishes than others; each post orders those who wish for it independently. */
function market(people: number): Sized {
  const posts = people / PEOPLE_A_POST
  const columns = randomColumns(seeded(SEED), { people, posts, wishes: WISHES, skew: 0.6 })
  return { columns, seats: new Int32Array(posts).fill(SEATS_A_POST) }
}

/** The matching: a national admission, an edition, and what lies between. */
export function measureMatching(bench: Bench): Section {
  const curve = costAgainstSize(bench)
  return { title: 'Matching', figures: [...nationalSize(bench), ...editionFigures(bench)], curve }
}

function nationalSize({ rounds, quick, say }: Bench): Figure[] {
  const people = quick ? 100_000 : 1_000_000
  say(`making a market of ${people} people`)
  const sized = market(people)
  const yard = plain(sized.columns)
  const { held, cutoffs } = solveColumns(sized)
  assert.deepEqual(naive(yard, sized.seats), held)
  assert.deepEqual(certify({ ...sized, held, cutoffs }), [])
  say('solving it, beside the naive way')
  const file = encodeColumns(sized)
  const state = start(sized.columns, sized.seats)
  const closing = Array.from({ length: 10 }, (_, i) => i * 100)
  const times = interleave(rounds, {
    ours: () => solveColumns(sized),
    naive: () => naive(yard, sized.seats),
    certify: () => certify({ ...sized, held, cutoffs }),
    open: () => openColumns(file),
    check: () => columnFlaws(sized),
    close: () => close(clone(state), closing),
  })
  say('solving it once more alone, for its memory')
  const alone = inItsOwnProcess(file)
  assert.equal(alone.placed, held.filter(post => post >= 0).length)
  const size = `${(people / 1e6).toLocaleString('en')} million people, ${WISHES} wishes, ${(people / PEOPLE_A_POST).toLocaleString('en')} posts`
  return [
    {
      what: 'solve',
      value: cost(times.ours),
      unit: 's',
      aim: { atMost: 0.6 },
      note: `${size}; ${onTheClock(times.ours)}`,
    },
    { what: 'the naive way', value: cost(times.naive), unit: 's', note: `${onTheClock(times.naive)}; same matching` },
    { what: 'naive against ours', value: timesMore(times.naive, times.ours), unit: '×', aim: { atLeast: 4 } },
    {
      what: 'memory, file included',
      value: alone.megabytes,
      unit: 'MB',
      aim: { atMost: 200 },
      note: 'peak of a process',
    },
    {
      what: 'certificates',
      value: cost(times.certify),
      unit: 's',
      aim: { atMost: 0.25 },
      note: onTheClock(times.certify),
    },
    {
      what: 'close ten posts and go on',
      value: cost(times.close),
      unit: 's',
      note: `of a copy; ${timesMore(times.ours, times.close).toFixed(1)} times less than starting again`,
    },
    { what: 'look for flaws in the file', value: cost(times.check), unit: 's', note: 'once, at import' },
    { what: 'open the file in memory', value: cost(times.open) * 1000, unit: 'ms', note: 'nothing is copied' },
  ]
}

type Alone = { megabytes: number; placed: number }

function inItsOwnProcess(file: ArrayBuffer): Alone {
  const folder = mkdtempSync(join(tmpdir(), 'cohorte-market-'))
  try {
    const path = join(folder, 'market.bin')
    writeFileSync(path, new Uint8Array(file))
    const script = join(import.meta.dirname, 'one-market.ts')
    return JSON.parse(execFileSync(process.execPath, ['--no-warnings', script, path], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** 208 candidates and 13 challenges: the whole of `solve`, with its digest and draws, then the core alone. */
function editionFigures({ rounds, say }: Bench): Figure[] {
  say('solving an edition')
  const problems = Array.from({ length: 20 }, (_, i) => editionSize(seeded(100 + i), 208))
  const cores = problems.map(problem => {
    const columns = readColumns(problem)
    return { columns, seats: new Int32Array(columns.posts).fill(1) }
  })
  for (const problem of problems) assert.deepEqual(verify(problem, solve(problem)), [])
  const times = interleave(Math.max(rounds, 10), {
    solve: () => problems.map(problem => solve(problem)),
    core: () => cores.map(({ columns, seats }) => start(columns, seats)),
  })
  const each = (seconds: number) => (1000 * seconds) / problems.length
  return [
    {
      what: '208 candidates, 13 challenges',
      value: each(cost(times.solve)),
      unit: 'ms',
      aim: { atMost: 5 },
      note: 'closures, draws and digest',
    },
    { what: 'one matching of them', value: each(cost(times.core)), unit: 'ms', note: 'the core alone' },
  ]
}

function costAgainstSize({ rounds, quick, say }: Bench): Curve {
  const sizes = quick ? [1_000, 10_000, 100_000] : [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
  const measured = sizes.map(people => {
    say(`solving ${people} people`)
    const sized = market(people)
    const yard = plain(sized.columns)
    const repeat = Math.max(1, Math.round(30_000 / people))
    const again = (work: () => unknown) => () => Array.from({ length: repeat }, work)
    const times = interleave(rounds, {
      ours: again(() => solveColumns(sized)),
      naive: again(() => naive(yard, sized.seats)),
    })
    return { ours: cost(times.ours) / repeat, naive: cost(times.naive) / repeat }
  })
  return {
    sizes,
    lines: [
      { name: 'Cohorte', seconds: measured.map(it => it.ours) },
      { name: 'stack and heap', seconds: measured.map(it => it.naive) },
    ],
  }
}
