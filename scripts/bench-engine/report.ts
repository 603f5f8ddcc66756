import { type Curve, type Figure, isReached, type Measured } from './frame.ts'

export type EngineReport = { node: string; processors: string; rounds: number; sections: Measured[] }

/** The figures as lines of text, each aim beside its figure. */
export function printReport({ node, processors, rounds, sections }: EngineReport): void {
  console.log(`\n${processors}, Node ${node}, medians of ${rounds} rounds, processor time`)
  for (const { title, load, figures } of sections) {
    console.log(`\n${title} (load average ${load.map(it => it.toFixed(1)).join(' before, ')} after)`)
    for (const figure of figures) {
      const aim = [aimText(figure), verdict(figure)].filter(it => it !== '').join(', ')
      console.log(`  ${figure.what.padEnd(44)}${valueText(figure).padStart(12)}  ${aim.padEnd(22)}${figure.note ?? ''}`)
    }
  }
  console.log('')
}

/** The same as a page of the documentation. */
export function pageOf({ node, processors, rounds, sections }: EngineReport): string {
  const parts = sections.flatMap(({ title, at, load, figures, curve }) => [
    `## ${title}\n`,
    `${at.slice(0, 10)}, load average ${load.map(it => it.toFixed(1)).join(' before and ')} after.\n`,
    table(['Figure', 'Value', 'Aim', 'Reached', 'Note'], figures.map(row)),
    ...(curve ? [`![Processor time against size](engine-cost.svg)\n`, table(headOf(curve), rowsOf(curve))] : []),
  ])
  const intro = `Written by \`npm run bench:engine\` on ${processors}, Node ${node}: medians of ${rounds} rounds in which the works take turns. Times are
processor time, because the machine was not idle: the load average counts the other programs that wanted it. What each figure means is in
[the engine](engine.md).
`
  return `${['# Figures of the engine\n', intro, ...parts].join('\n')}`
}

const row = (figure: Figure) => [figure.what, valueText(figure), aimText(figure), verdict(figure), figure.note ?? '']

const headOf = ({ lines }: Curve) => ['Candidates', ...lines.map(it => `${it.name}, s`)]

const rowsOf = ({ sizes, lines }: Curve) =>
  sizes.map((size, at) => [size.toLocaleString('en'), ...lines.map(it => digits(it.seconds[at] as number))])

function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map(it => (it[i] ?? '').length)))
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] as number)).join(' | ')} |`
  return `${[line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`
}

const valueText = ({ value, unit }: Figure) => `${digits(value)}${unit && ` ${unit}`}`

const aimText = ({ aim, unit }: Figure) => {
  if (!aim) return ''
  return 'atMost' in aim ? `≤ ${aim.atMost} ${unit}`.trim() : `≥ ${aim.atLeast} ${unit}`.trim()
}

const verdict = (figure: Figure) =>
  ({ true: 'reached', false: 'missed', undefined: '' })[String(isReached(figure)) as 'true']

/** Three digits that say something. */
const digits = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(+value.toPrecision(3))
