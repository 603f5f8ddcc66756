import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson, sha256Hex } from './canonical-json.ts'

test('the example of RFC 8785, section 3.2.3, is written as the RFC writes it', () => {
  const value = {
    numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  const written =
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
  assert.equal(canonicalJson(value), written)
})

test('members are sorted by UTF-16 code units, as in the RFC’s second example', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const order = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(it => it[1])
  assert.deepEqual(order, [
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

test('numbers are written as the RFC’s appendix B says', () => {
  const bits: [string, string][] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
  ]
  for (const [hex, text] of bits) assert.equal(canonicalJson(Buffer.from(hex, 'hex').readDoubleBE(0)), text)
})

test('the writing is the same whatever the order of members, and reads back to the same value', () => {
  let seed = 11
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const texts = ['', 'é', 'e\u0301', '\u202f', '😀', '"\\/', '\u0000\u001f\u007f', '1', 'Œ']
  const draw = (depth: number): unknown => {
    const kind = next(depth > 3 ? 4 : 6)
    if (kind === 0) return texts[next(texts.length)]
    if (kind === 1) return (next(2_000_000) - 1_000_000) / 10 ** next(12)
    if (kind === 2) return [null, true, false][next(3)]
    if (kind === 3) return next(1_000_000)
    if (kind === 4) return Array.from({ length: next(4) }, () => draw(depth + 1))
    return Object.fromEntries(
      Array.from({ length: next(5) }, () => [`${texts[next(texts.length)]}${next(9)}`, draw(depth + 1)]),
    )
  }
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, it]) => [name, shuffled(it)]),
    )
  }
  for (let i = 0; i < 500; i += 1) {
    const value = draw(0)
    const written = canonicalJson(value)
    assert.equal(canonicalJson(shuffled(value)), written)
    assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(value)))
    assert.equal(canonicalJson(JSON.parse(written)), written)
  }
})

test('absent members are left out, dates are written as JSON writes them', () => {
  assert.equal(canonicalJson({ b: undefined, a: new Date(0) }), '{"a":"1970-01-01T00:00:00.000Z"}')
})

test('what JSON cannot hold is refused rather than guessed', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  for (const value of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '\ud800',
    { '\udc00': 1 },
    undefined,
    [undefined],
    1n,
    () => 1,
  ])
    assert.throws(() => canonicalJson(value), TypeError)
  assert.throws(() => canonicalJson(cyclic))
})

test('a digest is that of the text in UTF-8', () => {
  assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  assert.equal(sha256Hex('é'), sha256Hex(new Uint8Array([0xc3, 0xa9])))
})
