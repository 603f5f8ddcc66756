import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepWorn } from './keep-worn.ts'

const sheets = [
  'core/core.main',
  'scheme/scheme',
  ...'link button header footer navigation breadcrumb form input select checkbox radio alert logo'
    .split(' ')
    .map(it => `component/${it}/${it}.main`),
]

/** The faces of Marianne that pages use; a browser asks for the others of the package in vain. */
const faces = /Marianne-(Regular|Bold|Regular_Italic)[.]woff2/

export const marianne = ['dsfr-Marianne-Regular.woff2', 'dsfr-Marianne-Bold.woff2'] as const

/** Puts a file among the assets and gives its address. */
type Keep = (name: string, bytes: Buffer<ArrayBuffer>) => string

/**
 * The style sheet of the State's design system, cut down to what the theme wears.
 * @param worn the class names of that system which pages may hold
 * @throws when the optional package `@gouvfr/dsfr` is not installed: only the State's sites may use it
 */
export function dsfrStyle(worn: ReadonlySet<string>, keep: Keep): string {
  const parts = sheets.map(name => {
    const file = locate(`${name}.min.css`)
    return readFileSync(file, 'utf8')
      .replace(/@font-face\{[^}]*\}/g, face => (faces.test(face) ? lighter(face) : ''))
      .replace(/url\((?:"([^"]*)"|'([^']*)'|([^)]*))\)/g, (_, ...quoted: (string | undefined)[]) => {
        const source = quoted.slice(0, 3).find(it => it !== undefined) ?? ''
        return `url("${source.startsWith('data:') ? keepInline(source, keep) : keepFile(join(dirname(file), source), keep)}")`
      })
  })
  return `/*! @gouvfr/dsfr, MIT, restricted use: see its LICENSE.md */${keepWorn(parts.join(''), worn)}`
}

function locate(path: string): string {
  try {
    const found = fileURLToPath(import.meta.resolve(`@gouvfr/dsfr/dist/${path}`))
    readFileSync(found)
    return found
  } catch (error) {
    throw new Error('THEME=etat needs the optional package @gouvfr/dsfr: npm install @gouvfr/dsfr@1.14.4', {
      cause: error,
    })
  }
}

/** Every browser that this site serves reads woff2. */
const lighter = (face: string): string => face.replace(/,url\([^)]*[.]woff\) format\("woff"\)/, '')

const keepFile = (path: string, keep: Keep): string =>
  keep(`dsfr-${path.split('/').at(-1)}`, Buffer.from(readFileSync(path)))

/** Pictures written inside the sheet become files of their own: the site loads nothing that is not one. */
function keepInline(address: string, keep: Keep): string {
  const bytes = Buffer.from(decodeURIComponent(address.slice(address.indexOf(',') + 1)))
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return keep(`dsfr-${name}.svg`, bytes)
}
