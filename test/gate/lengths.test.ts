import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLong } from '../../scripts/gate/lengths.ts'

const lines = (count: number) => Array.from({ length: count }, (_, i) => `  step(${i})`).join('\n')
const named = (name: string, count: number) => `export function ${name}() {\n${lines(count)}\n}\n`
const handler = (count: number) => `app.get('/', async c => {\n${lines(count - 1)}\n  return c.html(page)\n})\n`

/** A file at its limit, what it then contains one line longer, and the answer. */
const limits: [path: string, text: (count: number) => string, limit: number, says: string][] = [
  ['src/platform/mail/send.ts', lines, 200, 'src/platform/mail/send.ts: 201 lines of code, at most 200'],
  ['src/platform/mail/send.test.ts', lines, 300, 'src/platform/mail/send.test.ts: 301 lines of code, at most 300'],
  [
    'src/features/calls/rules.ts',
    count => named('canOpen', count),
    15,
    'src/features/calls/rules.ts:1: the body of rule canOpen has 16 lines of code, at most 15',
  ],
  [
    'src/features/calls/open.ts',
    count => named('open', count),
    30,
    'src/features/calls/open.ts:1: the body of verb open has 31 lines of code, at most 30',
  ],
  [
    'src/features/calls/pages/call.ts',
    count => named('callPage', count),
    60,
    'src/features/calls/pages/call.ts:1: the body of page callPage has 61 lines of code, at most 60',
  ],
  [
    'src/features/calls/team-routes.ts',
    handler,
    10,
    'src/features/calls/team-routes.ts:1: the body of a route handler has 11 lines of code, at most 10',
  ],
]

for (const [path, text, limit, says] of limits)
  test(`${path} may have ${limit} lines and not one more`, () => {
    assert.deepEqual(findLong([{ path, text: text(limit) }]), [])
    assert.deepEqual(findLong([{ path, text: text(limit + 1) }]), [says])
  })

test('comments and blank lines do not count', () => {
  const text = `/**\n * A long\n * explanation\n */\nexport function canOpen() {\n\n  // why\n${lines(15)}\n}\n`
  assert.deepEqual(findLong([{ path: 'src/features/calls/rules.ts', text }]), [])
})

test('the lines of a template count', () => {
  const text = `export const callPage = () => html\`\n${'<p></p>\n'.repeat(60)}\`\n`
  assert.equal(findLong([{ path: 'src/features/calls/pages/call.ts', text }]).length, 1)
})
