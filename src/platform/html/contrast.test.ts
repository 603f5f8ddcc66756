import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

const sheet = (name: string) => readFileSync(new URL(`../../../assets/${name}.css`, import.meta.url), 'utf8')

/** The colours declared in the first block after a marker. */
function colours(css: string, marker: string): Record<string, string> {
  const block = css.slice(css.indexOf(marker)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}

/** The colours of a theme in both schemes. */
function schemesOf(css: string) {
  const light = colours(css, ':root {')
  return { light, dark: { ...light, ...colours(css, ':root:not([data-theme="light"])') } }
}

const themes = { neutral: schemesOf(sheet('tokens')), etat: schemesOf(sheet('etat-tokens')) }

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(i => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const semantic = ['success', 'info', 'warning', 'error']
const profiles = ['developer', 'data', 'design', 'geomatics', 'project', 'other']

/** Text and the ground it stands on, everywhere in the style sheets. */
const text: [string, string][] = [
  ...['ink', 'soft', 'accent', 'accent-deep'].flatMap(name =>
    ['paper', 'sand', 'raised'].map(on => [name, on] as [string, string]),
  ),
  ...['ink', 'accent', 'accent-deep'].map(name => [name, 'wash'] as [string, string]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['paper', 'ink'],
  ...['on-night', 'night-soft', 'night-light'].map(name => [name, 'night'] as [string, string]),
  ['night', 'on-night'],
  ['night', 'night-light'],
  ...semantic.flatMap(
    name =>
      [
        [name, `${name}-wash`],
        ['ink', `${name}-wash`],
        [name, 'paper'],
      ] as [string, string][],
  ),
  ...profiles.flatMap(
    name =>
      [
        [name, 'paper'],
        ['paper', name],
      ] as [string, string][],
  ),
  ['paper', 'error'],
]

/** Edges and signs that must be told from the ground. */
const marks: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'sand'],
  ['edge', 'raised'],
  ['accent', 'line'],
  ['ink', 'paper'],
  ['ink', 'line'],
]

describe('colours', () => {
  for (const [theme, schemes] of Object.entries(themes))
    for (const [scheme, tokens] of Object.entries(schemes)) {
      const ratio = ([a, b]: [string, string]) => contrast(tokens[a] ?? assert.fail(a), tokens[b] ?? assert.fail(b))
      const short = (pairs: [string, string][], least: number) =>
        pairs.filter(pair => ratio(pair) < least).map(pair => `${pair.join(' on ')}: ${ratio(pair).toFixed(2)}`)

      it(`let all text be read in the ${scheme} scheme of ${theme}: at least 4.5 to 1`, () => {
        assert.deepEqual(short(text, 4.5), [])
      })

      it(`let marks and edges be seen in the ${scheme} scheme of ${theme}: at least 3 to 1`, () => {
        assert.deepEqual(short(marks, 3), [])
      })
    }

  it('are all redefined in the dark scheme, except those of the dark panel and of focus', () => {
    const kept = ({ light, dark }: ReturnType<typeof schemesOf>) =>
      Object.keys(light).filter(name => dark[name] === light[name])
    assert.deepEqual(kept(themes.neutral), ['on-night', 'night-soft', 'night-light', 'focus'])
    assert.deepEqual(kept(themes.etat), ['on-night', 'night-light', 'focus'])
  })
})
