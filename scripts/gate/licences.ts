// Every runtime dependency, the indirect ones too, must have a licence that goes with the EUPL.
import { readFileSync } from 'node:fs'
import { report, root } from './sources.ts'

const accepted = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 PostgreSQL OFL-1.1 CC0-1.0 Unlicense LGPL-3.0-or-later'.split(
    ' ',
  ),
)

/** Licences npm's lockfile does not tell, read in the package itself. */
const readByHand: Record<string, string> = {
  // All but the typeface Marianne, which only sites of the French State may use: see docs/decisions/0010.
  '@gouvfr/dsfr': 'MIT',
}

export type Lockfile = { packages: Record<string, { version?: string; license?: string; dev?: boolean }> }

/** One sentence for each runtime package with an unknown or unsuitable licence. */
export function findLicences({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { license, dev }]) => {
    if (path === '' || dev) return []
    const name = path.split('node_modules/').at(-1) ?? path
    const known = readByHand[name] ?? license ?? 'no licence told'
    const choices = known.replace(/[()]/g, '').split(' OR ')
    return choices.some(it => it.split(' AND ').every(part => accepted.has(part))) ? [] : [`${name}: ${known}`]
  })
}

if (import.meta.main) report(findLicences(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))))
