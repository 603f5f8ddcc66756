import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** One text file of the project, its path from the root with `/`. */
export type Source = { path: string; text: string }

/** Not ours, or made by running: what .gitignore leaves out too. */
const LEFT_OUT = new Set(['node_modules', '.git', 'data', '.cache', 'artifacts'])
const BINARY = /[.](png|jpe?g|gif|webp|avif|ico|pdf|woff2?|ttf|otf|wasm|gz|zip|log)$/

/** Every text file of the project, in the order of their paths. */
export function allSources(): Source[] {
  return paths('').map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const paths = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return LEFT_OUT.has(path) || entry.name === 'node_modules' ? [] : paths(path)
      return entry.isFile() && !BINARY.test(entry.name) ? [path] : []
    })

export const isTest = (path: string): boolean => path.startsWith('test/') || path.endsWith('.test.ts')

/** Prints what was found and sets the exit code; silence means health. */
export function report(problems: string[]): void {
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

/** The line, from 1, of a position in a text. */
export const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length
