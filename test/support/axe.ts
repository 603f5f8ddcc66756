import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the page as it stands, one line per kind with the elements concerned: compare with `[]`.
 * The script is evaluated by the browser's own tools, so the page's policy stays as strict as in production.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // Telling where each rule passed, which nobody reads here, costs a third of its time.
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return violations.map(found => `${found.id}: ${found.nodes.map(node => node.target.join(' ')).join(' | ')}`)
  })
}

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] }
