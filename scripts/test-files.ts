import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

const SLOW = /^test\/(journeys|durability)\//

/** Every test file; those that take longest come first, so that none of them runs alone at the end. */
export function testFiles(): string[] {
  const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root }).sort()
  return [...files.filter(it => SLOW.test(it)), ...files.filter(it => !SLOW.test(it))]
}

export const isJourney = (file: string): boolean => file.startsWith('test/journeys/')

/** Whether a test file, or what it takes from test/, reaches a file of test/support. */
export function reaches(file: string, support: string, seen: Set<string> = new Set()): boolean {
  if (file === `test/support/${support}`) return true
  if (seen.has(file)) return false
  seen.add(file)
  const imports = readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export|\})[^'\n]*'([.][^']+[.]ts)'/gm)
  return [...imports]
    .map(it => normalize(join(dirname(file), it[1] ?? '')))
    .some(it => it.startsWith('test/') && reaches(it, support, seen))
}
