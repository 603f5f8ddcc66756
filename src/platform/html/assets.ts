import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Asset = { url: string; type: string; bytes: Buffer<ArrayBuffer> }

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const ours = (name: string) => new URL(`../../../assets/${name}`, import.meta.url)
const font = (name: string) => fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/${name}`))

const fontNames = ['latin', 'latin-ext'].flatMap(set =>
  ['400-normal', '400-italic', '600-normal'].map(face => `source-sans-3-${set}-${face}.woff2`),
)
const styleParts =
  'tokens base above header layout hero buttons forms messages cards facts steps tables lists signs charts weeks work writing print'.split(
    ' ',
  )

/** Everything that pages may load, read once, each under an address that changes with its content. */
const byName = new Map<string, Asset>()
const byUrl = new Map<string, Asset>()

function add(name: string, bytes: Buffer<ArrayBuffer>): string {
  const [stem, extension = ''] = [name.slice(0, name.lastIndexOf('.')), name.split('.').at(-1)]
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10)
  const asset = {
    url: `/assets/${stem}.${hash}.${extension}`,
    type: types[extension] ?? 'application/octet-stream',
    bytes,
  }
  byName.set(name, asset)
  byUrl.set(asset.url, asset)
  return asset.url
}

/** Style sheets name their fonts plainly; what is served carries the hashed addresses, without comments or idle spaces. */
const style = (parts: string[]): Buffer<ArrayBuffer> => Buffer.from(bothWays(small(parts)))

function small(parts: string[]): string {
  const css = parts.map(part => readFileSync(ours(`${part}.css`), 'utf8')).join('\n')
  const linked = css.replace(/url\("([\w.-]+)"\)/g, (_, name: string) => `url("${assetUrl(name)}")`)
  return linked
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/([:,])\s+/g, '$1')
    .replaceAll(';}', '}')
}

/** The dark tokens answer the system's wish and the `data-theme` attribute alike, and are written once. */
const bothWays = (css: string): string =>
  css.replace(
    /@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme="light"\]\)(\{[^}]*\})\}/,
    (system, tokens: string) => `${system}:root[data-theme="dark"]${tokens}`,
  )

for (const name of fontNames) add(name, readFileSync(font(name)))
add('spaces.woff2', readFileSync(ours('spaces.woff2')))
add('icon.svg', readFileSync(ours('icon.svg')))
for (const name of ['enhance.js', 'keep.js', 'presence.js', 'preview.js']) add(name, readFileSync(ours(name)))
add('neutral.css', style(styleParts))
add('demonstration.css', style(['demonstration']))
add('embed.css', style(['embed']))

/** The address of an asset by its plain name; a name that we do not have is a fault of ours. */
export function assetUrl(name: string): string {
  const asset = byName.get(name)
  if (!asset) throw new Error(`no asset named ${name}`)
  return asset.url
}

/** What to answer to a request under `/assets/`; its content never changes, so it may be cached for ever. */
export function assetAt(path: string): { type: string; bytes: Buffer<ArrayBuffer>; cacheControl: string } | undefined {
  const asset = byUrl.get(path)
  return asset && { type: asset.type, bytes: asset.bytes, cacheControl: 'public, max-age=31536000, immutable' }
}

/** Structure that is the same in both themes; what the State's design system dresses by itself is not in it. */
const etatParts =
  'etat-tokens base above layout hero buttons forms messages cards facts steps tables lists signs charts weeks work writing etat print'.split(
    ' ',
  )

/** The State's theme is made only where it is asked for: its style sheet is `draw`'s, then ours. */
export function addDsfr(draw: (keep: (name: string, bytes: Buffer<ArrayBuffer>) => string) => string): void {
  const dsfr = draw(add)
  add('etat.css', Buffer.concat([Buffer.from(dsfr), style(etatParts)]))
}
