import type { CatalogueFigures } from './catalogue.ts'
import type { Figures } from './figures.ts'
import type { Memory } from './processes.ts'
import type { SubmissionFigures } from './submissions.ts'

export type BenchReport = {
  at: string
  node: string
  processors: string
  size: { rounds: number; submissions: number; seconds: number }
  load: { before: number[]; after: number[] }
  submissions: SubmissionFigures
  catalogue: CatalogueFigures
  memory: Memory | undefined
}

const AIM = { ratio: 0.5, megabytes: 250 }

/** Prints the figures as a table, each aim beside its figure. */
export function printReport({ processors, node, load, submissions, catalogue, memory, size }: BenchReport): void {
  const { plain, gzip, drawn } = catalogue
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  console.log(`\n${processors}, Node ${node}, ${size.rounds} rounds; load average ${loadText(load)}\n`)
  console.log(row('', 'per second', 'p50 ms', 'p99 ms', 'ratio', 'aim'))
  console.log(
    line(
      `submissions, PDF of ${kilobytes(submissions.pdfBytes)}, ${submissions.clients} clients`,
      submissions.ours,
      submissions.ratio,
    ),
  )
  console.log(line('  limit: the same inserts, bare driver', submissions.limit))
  console.log(line(`catalogue page, ${kilobytes(plain.pageBytes)}`, plain.ours, plain.ratio))
  console.log(line('  limit: a bare page of the same bytes', plain.limit))
  console.log(line(`catalogue page, compressed, ${kilobytes(gzip.pageBytes)}`, gzip.ours, gzip.ratio))
  console.log(line('  limit: a bare page of the same bytes', gzip.limit))
  console.log(line('catalogue page of a signed-in reader', drawn))
  console.log(`\n${memory ? memoryText(memory) : 'Memory is only read on Linux.'}\n`)
}

function memoryText({ whole, server, serverPeak, postgres, postgresProcesses }: Memory) {
  const aim = `(aim ≤ ${megabytes(AIM.megabytes)}, ${said(whole <= AIM.megabytes)})`
  const parts = `server ${megabytes(server)} (peak ${megabytes(serverPeak)}), PostgreSQL ${megabytes(postgres)} in ${postgresProcesses} processes`
  return `memory after load: ${megabytes(whole)} ${aim}: ${parts}`
}

function line(name: string, { perSecond, p50, p99 }: Figures, ratio?: number) {
  const aim = ratio === undefined ? '' : `≥ ${AIM.ratio} ${said(ratio >= AIM.ratio)}`
  return row(name, perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), ratio?.toFixed(2) ?? '', aim)
}

const row = (name: string, ...cells: string[]) => name.padEnd(48) + cells.map(it => it.padStart(14)).join('')
const said = (reached: boolean) => (reached ? 'reached' : 'missed')
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
const megabytes = (value: number) => `${value.toFixed(0)} MB`
const loadText = ({ before, after }: BenchReport['load']) =>
  `${before[0]?.toFixed(1)} before, ${after[0]?.toFixed(1)} after`
