import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testView } from '../../../test/support/view.ts'
import { type Drawing, draw, plainText, readMarkdown, sayFault } from './index.ts'

const origin = 'https://eig.example.org'
const drawn = (source: string, drawing: Drawing = {}) =>
  String(draw(testView(), readMarkdown(source, origin), drawing)).replaceAll('\n', '')
const faults = (source: string) => readMarkdown(source, origin).faults.map(it => `${it.line} ${it.code}`)

test('what people write is drawn with our own elements', () => {
  assert.equal(
    drawn('Un *mot*, un **autre**, ~~rien~~ et `x < y`.'),
    '<p>Un <em>mot</em>, un <strong>autre</strong>, <del>rien</del> et <code>x &lt; y</code>.</p>',
  )
  assert.equal(drawn('- un\n- deux\n  1. trois'), '<ul><li>un</li><li>deux<ol><li>trois</li></ol></li></ul>')
  assert.equal(drawn('3. trois\n4. quatre'), '<ol start="3"><li>trois</li><li>quatre</li></ol>')
  assert.equal(drawn('> dit\n\n---'), '<blockquote><p>dit</p></blockquote><hr>')
  assert.equal(drawn('```\na < b\n```'), '<pre tabindex="0"><code>a &lt; b</code></pre>')
  assert.equal(drawn('une ligne  \nl’autre'), '<p>une ligne<br>l’autre</p>')
})

test('headings start below that of the page, skip none and keep their anchors', () => {
  const source = '### Où et quand\n##### Détail\n### Où et quand\n# Main {#ici}'
  assert.equal(
    drawn('## Où et quand\n#### Détail\n## Où et quand\n## Main\n## Autre {#ici}'),
    '<h2 id="ou-et-quand">Où et quand</h2><h3 id="detail">Détail</h3><h2 id="ou-et-quand-2">Où et quand</h2><h2 id="main-2">Main</h2><h2 id="ici">Autre</h2>',
  )
  assert.ok(drawn(source).endsWith('<h2 id="ici">Main</h2>'), 'a title written as the page’s own is below it too')
  assert.ok(
    drawn('# Un\n## Deux', { level: 4, prefix: 'q1-' }).includes('<h4 id="q1-un">Un</h4><h5 id="q1-deux">Deux</h5>'),
  )
})

test('a heading inside a quote or a list is words, and a link to a heading finds it among several texts', () => {
  assert.equal(drawn('> ## Dit\n> mot'), '<blockquote><p><strong>Dit</strong></p><p>mot</p></blockquote>')
  assert.equal(drawn('- # Un\n- deux'), '<ul><li><p><strong>Un</strong></p></li><li>deux</li></ul>')
  assert.equal(
    drawn('[a](#ici), [b](#ailleurs)\n\n## Ici', { prefix: 'q1-' }),
    '<p><a href="#q1-ici">a</a>, <a href="#ailleurs">b</a></p><h2 id="q1-ici">Ici</h2>',
  )
})

test('a table is ours, named by the heading above it', () => {
  const table = drawn('## Places\n\n| Métier | Nombre |\n|:--|--:|\n| Données | 14 |')
  assert.match(table, /<caption class="visually-hidden">Places<\/caption>/)
  assert.match(table, /<th scope="row">Données<\/th><td class="number">14<\/td>/)
})

test('a link leads to the web, a mailbox, a telephone or a page of ours, and says when it leaves', () => {
  assert.equal(drawn('[ici](/defis#a)'), '<p><a href="/defis#a">ici</a></p>')
  assert.equal(drawn('[nous](https://eig.example.org/x)'), '<p><a href="https://eig.example.org/x">nous</a></p>')
  assert.equal(
    drawn('[elle](mailto:a@example.org) [lui](tel:+33123456789)'),
    '<p><a href="mailto:a@example.org">elle</a> <a href="tel:+33123456789">lui</a></p>',
  )
  assert.match(drawn('[là](https://example.org/?a=1&amp;b=2)'), /href="https:\/\/example.org\/\?a=1&amp;b=2"/)
  assert.equal(
    drawn('[là](https://example.org/)'),
    '<p><a class="external" rel="noopener external" href="https://example.org/">là<span class="visually-hidden"> (autre site)</span></a></p>',
  )
})

test('a link that could run something, or go where it does not say, keeps its words alone', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'javascript&#58;alert(1)',
    '&#x6A;avascript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://eig.example.org/x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:\\\\evil.example',
    'https://eig.example.org@evil.example/',
    'relative/path',
    '?query',
  ]) {
    const written = drawn(`[mot](<${address}>)`)
    assert.ok(!/href/i.test(written), `${address} gave ${written}`)
  }
  assert.deepEqual(faults('un\n\n[mot](javascript:x)'), ['3 unsafe_link'])
})

test('HTML is shown as it was typed, and told with its line', () => {
  assert.equal(drawn('<script>alert(1)</script>'), '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
  assert.equal(drawn('a <b onclick="x()">b</b>'), '<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>')
  const source = 'un\n\ndeux <br> trois\n\n<!-- caché -->'
  assert.deepEqual(faults(source), ['3 raw_html', '5 raw_html'])
  const [first] = readMarkdown(source, origin).faults
  assert.ok(first)
  assert.equal(
    sayFault('en', first),
    'Line 3: “<br>” is HTML, and would show as it is. Write it in Markdown, or take it out.',
  )
})

const picture = {
  width: 1200,
  height: 600,
  alt: 'Une "carte"',
  credit: 'Image : Etalab.',
  files: [
    { type: 'image/avif', href: '/images/a.avif', width: 480 },
    { type: 'image/jpeg', href: '/images/a.jpeg', width: 480 },
    { type: 'image/jpeg', href: '/images/b.jpeg', width: 1200 },
  ],
}

test('a picture is one of ours, in each size, with its place kept, its words and its credit', () => {
  const pictures = new Map([['carte', picture]])
  assert.equal(
    drawn('![Les treize défis](image:carte)', { pictures }),
    '<figure class="picture"><picture><source type="image/avif" srcset="/images/a.avif 480w" sizes="(min-width: 48rem) 44rem, 100vw"><img src="/images/b.jpeg" srcset="/images/a.jpeg 480w, /images/b.jpeg 1200w" sizes="(min-width: 48rem) 44rem, 100vw" width="1200" height="600" alt="Une &quot;carte&quot;" loading="lazy" decoding="async"></picture><figcaption>Les treize défis <small>Image : Etalab.</small></figcaption></figure>',
  )
  assert.deepEqual(readMarkdown('![](image:carte) et ![](image:carte)', origin).pictures, ['carte'])
  assert.equal(drawn('![x](image:inconnue)'), '')
  for (const address of ['https://evil.example/p.png', 'data:image/png;base64,AAAA', 'image:../x', 'image:A'])
    assert.deepEqual([drawn(`![mot](${address})`), faults(`![mot](${address})`)], ['<p>mot</p>', ['1 foreign_picture']])
})

test('French typography comes out sign for sign', () => {
  const french =
    'Qui\u202f? « Vous\u202f», dit-elle\u202f: l’appel, 4\u00a0000\u00a0€… œuvre -- «\u202fnon\u202f»\u202f; "droit" (c)'
  assert.equal(plainText(readMarkdown(french, origin).blocks), french)
  assert.equal(drawn('a&nbsp;b &amp; c'), '<p>a\u00a0b &amp; c</p>')
})

test('nobody’s thousandth quote stops a page', () => {
  for (const deep of ['>'.repeat(5000), `${'- '.repeat(3000)}x`, `${'> '.repeat(30)}x`])
    assert.deepEqual(faults(deep), ['1 too_deep'])
})

/** Numbers that look random and are the same every time. */
function* numbers(): Generator<number> {
  let seed = 20_170_927
  for (;;) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    yield seed
  }
}

const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '\\',
    '\n',
    '\n\n',
    ' ',
    '[',
    ']',
    '(',
    ')',
    '!',
    '*',
    '_',
    '#',
    '|',
    '-',
    ':',
    '~',
    '{#x}',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:',
    'data:text/html,',
    '](',
    '![',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    'onload=',
    'style=',
    '&lt;',
    '&#60;',
    '&colon;',
    'http://a.b/',
    '//evil',
    'é',
    '\u202f',
    '\0',
    '\ud800',
    '| a | b |\n|--|--|\n',
    '<svg/onload=',
  ],
]

const TAGS = new Set(
  'p ul ol li em strong del code pre br hr h2 h3 h4 h5 h6 a blockquote div table caption thead tbody tr th td span'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set('id class href rel tabindex start role aria-label scope'.split(' '))

test('four thousand texts made to harm come out as nothing but our elements', () => {
  const next = numbers()
  const below = (n: number) => (next.next().value as number) % n
  for (let round = 0; round < 4000; round += 1) {
    const source = Array.from({ length: 1 + below(24) }, () => PIECES[below(PIECES.length)]).join('')
    const written = drawn(source)
    for (const [, name = '', rest = ''] of written.matchAll(/<\/?([^\s>]*)([^>]*)>/g)) {
      assert.ok(TAGS.has(name), `${JSON.stringify(source)} drew <${name}>`)
      for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s=]+)="([^"]*)"/g)) {
        assert.ok(ATTRIBUTES.has(attribute), `${JSON.stringify(source)} drew ${attribute}`)
        if (attribute === 'href') assert.match(value, /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/, JSON.stringify(source))
      }
    }
  }
})
