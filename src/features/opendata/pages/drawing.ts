import { csv } from '../../../platform/csv/index.ts'
import { formatMoney, formatNumber, type Lang } from '../../../platform/i18n/index.ts'
import type { Bar, Chart } from './charts.ts'

const [WIDTH, LEFT, RIGHT, STEP, HEAD] = [960, 360, 760, 26, 100]
const LONGEST = 44

/** What a bar comes to, in words. */
export function sayBar(lang: Lang, { blank, parts }: Bar, words: { unit: Chart['unit']; blank: string }): string {
  if (blank) return words.blank
  const say = (value: number) => (words.unit === 'euros' ? formatMoney : formatNumber)(lang, value)
  if (parts.length < 2) return say(parts[0]?.value ?? 0)
  return parts.map(({ name, value }) => `${name}\u00a0: ${say(value)}`).join(', ')
}

/**
 * A chart as a drawing of its own: its title, its description and its styles are in it, so that it can be shown anywhere, in light and
 * in dark. Where there is nothing to draw, it says its title alone.
 */
export function drawing(lang: Lang, chart: Chart, words: { blank: string; source: string }): string {
  const most = Math.max(1, ...chart.bars.map(({ parts }) => parts.reduce((sum, it) => sum + it.value, 0)))
  const groups = [...Map.groupBy(chart.bars, it => it.group)]
  let y = HEAD
  const drawn = groups.flatMap(([group, bars]) => {
    const title = `<text ${as('b')} x="24" y="${y}">${escaped(group)}</text>`
    const lines = bars.map((bar, index) =>
      line(bar, { lang, most, y: y + (index + 1) * STEP, unit: chart.unit, blank: words.blank }),
    )
    y += (bars.length + 1) * STEP + 12
    return [title, ...lines]
  })
  const said = chart.bars.map(
    bar => `${bar.group}, ${bar.label}\u00a0: ${sayBar(lang, bar, { unit: chart.unit, blank: words.blank })}`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 24}" width="${WIDTH}" height="${y + 24}" role="img" aria-labelledby="t d" xml:lang="${lang}">
<title id="t">${escaped(chart.title)}</title><desc id="d">${escaped(`${chart.about} ${said.join('. ')}`)}</desc>
<style>${STYLE}</style><rect ${as('p')} width="100%" height="100%"/>
<text ${as('h')} x="24" y="36">${escaped(chart.title)}</text><text ${as('s')} x="24" y="60">${escaped(chart.about)}</text>
${drawn.join('\n')}
<text ${as('s')} x="24" y="${y + 8}">${escaped(words.source)}</text></svg>
`
}

/** Light, as attributes: a site that lets no style in a drawing still shows it so. Then what dark changes. */
const LIGHT: Record<string, string> = {
  ...{ t: 'fill="#1b1b1b" font-family="system-ui,sans-serif" font-size="15"', p: 'fill="#fff"' },
  h: 'fill="#1b1b1b" font-family="system-ui,sans-serif" font-size="22" font-weight="700"',
  b: 'fill="#1b1b1b" font-family="system-ui,sans-serif" font-size="15" font-weight="700"',
  s: 'fill="#4a4a4a" font-family="system-ui,sans-serif" font-size="13"',
  ...{ f0: 'fill="#1f4b99"', f1: 'fill="#9db8e6"', n: 'fill="none" stroke="#4a4a4a" stroke-dasharray="4 3"' },
}
const STYLE =
  '@media(prefers-color-scheme:dark){.t,.h,.b{fill:#f2f2f2}.s{fill:#c9c9c9}.p{fill:#16181d}.f0{fill:#8fb3ff}.f1{fill:#46608f}.n{stroke:#c9c9c9}}'
const as = (name: string) => `class="${name}" ${LIGHT[name] ?? ''}`

type Line = { lang: Lang; most: number; y: number; unit: Chart['unit']; blank: string }

function line(bar: Bar, { blank, lang, most, unit, y }: Line): string {
  const scale = (value: number) => Math.round((value / most) * (RIGHT - LEFT) * 10) / 10
  let x = LEFT
  const rects = bar.parts.map(({ value }, index) => {
    const rect = `<rect ${as(`f${index % 2}`)} x="${x}" y="${y - 14}" width="${scale(value)}" height="18"/>`
    x += scale(value)
    return rect
  })
  const drawn = bar.blank ? `<rect ${as('n')} x="${LEFT}" y="${y - 14}" width="60" height="18"/>` : rects.join('')
  const end = bar.blank ? LEFT + 60 : x
  return `<text ${as('t')} x="${LEFT - 10}" y="${y}" text-anchor="end">${escaped(short(bar.label))}</text>${drawn}<text ${as('t')} x="${end + 8}" y="${y}">${escaped(sayBar(lang, bar, { unit, blank }))}</text>`
}

const short = (label: string) => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const UNITS = { count: 'nombre', euros: 'EUR' } as const

/** The values behind a chart, as it groups them, each with its unit. */
export const valuesOf = ({ bars, unit }: Chart): string =>
  csv(
    [
      ['groupe', 'libelle', 'part', 'valeur', 'unite'],
      ...bars.flatMap(({ blank, group, label, parts }) =>
        parts.map(({ name, value }) => [group, label, name, blank ? null : value, UNITS[unit]]),
      ),
    ],
    '.',
    ',',
  )
