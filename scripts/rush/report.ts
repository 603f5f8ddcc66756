import { loadavg } from 'node:os'
import { figuresOf } from '../bench/figures.ts'
import type { Rush, Rushed } from './run.ts'

/** Prints what was proved, each promise with what breaks it, and how long people waited; gives whether every promise was kept. */
export function printReport({ told, proof, restarts, closesAt }: Rushed, asked: Rush): boolean {
  const received = told.filter(it => it.outcome === 'received')
  const answers = received.flatMap(it => it.answers.filter(({ status }) => status === 303))
  const broken = told.reduce((sum, it) => sum + it.broken, 0)
  console.log(`\n${told.length} candidates in ${asked.seconds} s, closing at ${closesAt.toISOString()}`)
  console.log(`load average ${loadavg()[0]?.toFixed(1)}; killed ${restarts.length} times, back in ${seconds(restarts)}`)
  console.log(
    `${received.length} received, ${told.length - received.length} refused, ${broken} requests broken and sent again`,
  )
  console.log(`submission: ${timesOf(answers.map(it => it.answeredAt - it.sentAt))}`)
  console.log(`whole wait, CV and retries included: ${timesOf(received.map(it => it.waited))}`)
  console.log(
    `${proof.kept} kept, ${proof.keptUntold} of them told on the page that refuses; ${proof.refusals} refusals on record`,
  )
  console.log(`on the way at the closing instant and refused: ${proof.onTheWay.length}${longest(proof.onTheWay)}\n`)
  const faults = Object.entries(proof.faults)
  for (const [name, found] of faults) console.log(`${name.padEnd(14)}${found.length} ${found.slice(0, 5).join(' ')}`)
  return faults.every(([, found]) => found.length === 0)
}

const seconds = (restarts: readonly number[]) => restarts.map(it => `${(it / 1000).toFixed(1)} s`).join(', ')
const longest = (before: readonly number[]) =>
  before.length > 0 ? `, sent up to ${Math.max(...before)} ms before` : ''

function timesOf(latencies: number[]) {
  const { p50, p99 } = figuresOf([{ latencies, seconds: 1 }])
  return `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`
}
