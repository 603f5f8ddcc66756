// npm run lighthouse: the five kinds of public page as Lighthouse sees them on a phone; each category must reach 98.
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { sweptWorld } from '../test/sweep/world.ts'
import { needChromium } from './debian.ts'

const LEAST = 98
const KINDS = { home: '/', call: '/appel', catalogue: '/defis', challenge: '/defis/previsecours', rules: '/reglement' }
const folder = resolve(import.meta.dirname, '../artifacts/lighthouse')

type Scores = { kind: string; scores: Record<string, number>; faults: string[] }

/** One page under the mobile profile of Lighthouse: a slow phone on a slow network, simulated. */
async function examine(kind: string, url: string, port: number): Promise<Scores> {
  const found = await lighthouse(url, { port, output: 'html', logLevel: 'error' })
  if (!found) throw new Error(`Lighthouse said nothing of ${url}`)
  await writeFile(join(folder, `${kind}.html`), String(found.report))
  const { categories, audits } = found.lhr
  const scores = Object.fromEntries(
    Object.entries(categories).map(([name, it]) => [name, Math.round((it.score ?? 0) * 100)]),
  )
  const faults = Object.values(audits)
    .filter(it => it.scoreDisplayMode === 'error' || (it.scoreDisplayMode === 'binary' && it.score === 0))
    .map(it => it.errorMessage ?? it.title)
  return { kind, scores, faults }
}

needChromium()
await mkdir(folder, { recursive: true })
const world = await sweptWorld({ mode: 'production' })
const chrome = await launch({
  chromePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  await world.moveTo('open')
  for (const [kind, path] of Object.entries(KINDS)) {
    const { scores, faults } = await examine(kind, `${world.urls.neutral}${path}`, chrome.port)
    const line = Object.entries(scores).map(([name, score]) => `${name} ${score}`)
    console.log(`${kind.padEnd(10)} ${line.join(' · ')}${faults.length ? `\n           ${faults.join('; ')}` : ''}`)
    if (Object.values(scores).some(it => it < LEAST)) process.exitCode = 1
  }
} finally {
  chrome.kill()
  await world.close()
}
