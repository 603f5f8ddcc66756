import type { Curve } from './frame.ts'

const [WIDTH, HEIGHT] = [720, 420]
const PLOT = { left: 80, right: 560, top: 30, bottom: 360 }

/** Dark on light and light on dark, by what the reader's screen asks for; lines differ by their dashes too. */
const STYLE = `text{font:14px sans-serif;fill:#1e1e1e}.grid{stroke:#ccc}.line{fill:none;stroke-width:2.5}
.line0{stroke:#000091}.line1{stroke:#b34000;stroke-dasharray:7 5}.dot0{fill:#000091}.dot1{fill:#b34000}
@media(prefers-color-scheme:dark){text{fill:#eee}.grid{stroke:#555}.line0{stroke:#9b9bff}.line1{stroke:#ff9a6b}
.dot0{fill:#9b9bff}.dot1{fill:#ff9a6b}}`

/** Seconds against size, both on a scale where each step is ten times the one before. `title` and `about` are read aloud. */
export function chart({ sizes, lines }: Curve, title: string, about: string): string {
  const x = scale(sizes, PLOT.left, PLOT.right)
  const y = scale(
    lines.flatMap(it => it.seconds),
    PLOT.bottom,
    PLOT.top,
  )
  const drawn = lines.map(({ name, seconds }, i) => {
    const points = seconds.map((value, at) => [x.at(sizes[at] as number), y.at(value)] as const)
    const [endX, endY] = points.at(-1) as readonly [number, number]
    return [
      `<polyline class="line line${i}" points="${points.map(point => point.map(round).join()).join(' ')}"/>`,
      ...points.map(([cx, cy]) => `<circle class="dot${i}" cx="${round(cx)}" cy="${round(cy)}" r="4"/>`),
      `<text x="${round(endX + 12)}" y="${round(endY + 5)}">${name}</text>`,
    ].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title about">
<title id="title">${title}</title>
<desc id="about">${about}</desc>
<style>${STYLE}</style>
${x.ticks.map(tick => verticalTick(x.at(tick), tick)).join('\n')}
${y.ticks.map(tick => horizontalTick(y.at(tick), tick)).join('\n')}
${drawn.join('\n')}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle">candidates, ten wishes each</text>
<text x="${PLOT.left - 66}" y="16">processor time</text>
</svg>
`
}

/** From the power of ten below the smallest value to the one above the largest. */
function scale(values: number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9)
  const high = Math.ceil(Math.log10(Math.max(...values)) - 1e-9)
  const at = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from)
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)) }
}

const verticalTick = (x: number, value: number) => `<path class="grid" d="M${round(x)} ${PLOT.top}V${PLOT.bottom}"/>
<text x="${round(x)}" y="${PLOT.bottom + 22}" text-anchor="middle">${Math.round(value).toLocaleString('en')}</text>`

const horizontalTick = (y: number, value: number) => `<path class="grid" d="M${PLOT.left} ${round(y)}H${PLOT.right}"/>
<text x="${PLOT.left - 8}" y="${round(y + 5)}" text-anchor="end">${duration(value)}</text>`

const duration = (seconds: number) =>
  seconds >= 1
    ? `${seconds} s`
    : seconds >= 1e-3
      ? `${+(seconds * 1e3).toPrecision(3)} ms`
      : `${+(seconds * 1e6).toPrecision(3)} µs`

const round = (value: number) => Math.round(value * 10) / 10
