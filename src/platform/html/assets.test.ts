import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { assetAt, assetUrl } from './assets.ts'
import { neutral } from './theme.ts'

const sheet = assetAt(assetUrl('neutral.css'))
const css = String(sheet?.bytes)

describe('assets', () => {
  it('are served under an address that changes with their content, and kept for ever', () => {
    assert.match(assetUrl('neutral.css'), /^\/assets\/neutral\.[\w-]{10}\.css$/)
    assert.equal(sheet?.type, 'text/css; charset=utf-8')
    assert.equal(sheet?.cacheControl, 'public, max-age=31536000, immutable')
  })

  it('answer nothing under another address', () => {
    assert.equal(assetAt('/assets/neutral.css'), undefined)
    assert.equal(assetAt('/assets/../package.json'), undefined)
    assert.throws(() => assetUrl('absent.css'), /no asset named absent\.css/)
  })

  it('hold everything that the style sheet and the theme name', () => {
    const fonts = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url = '']) => url)
    assert.equal(fonts.length, 7)
    for (const url of fonts) assert.equal(assetAt(url)?.type, 'font/woff2')
    for (const name of [...neutral.styles, ...neutral.scripts, ...neutral.fonts]) assert.ok(assetAt(assetUrl(name)))
  })

  it('make a light first page: style and script under 12 kB compressed, fonts under 35 kB', () => {
    const size = (name: string) => assetAt(assetUrl(name))?.bytes.length ?? 0
    const packed =
      brotliCompressSync(css).length + brotliCompressSync(assetAt(assetUrl('enhance.js'))?.bytes ?? '').length
    assert.ok(packed < 12_000, `${packed} bytes`)
    assert.ok(neutral.fonts.reduce((sum, name) => sum + size(name), 0) < 35_000)
  })

  it('keep the dark tokens for those who ask for them in words', () => {
    assert.equal(css.match(/--paper:#11181b/g)?.length, 2)
    assert.match(css, /:root\[data-theme="dark"\]\{color-scheme:dark/)
  })
})
