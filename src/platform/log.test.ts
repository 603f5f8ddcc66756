import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog, incidentNumber, type LogFields } from './log.ts'

const noted = (level: 'debug' | 'info' | 'warn' | 'error' = 'info', pretty = false) => {
  const lines: string[] = []
  const now = () => new Date('2017-10-27T15:00:00Z')
  return { lines, log: createLog({ level, now, write: line => lines.push(line), pretty }) }
}

test('a line is one JSON object with its instant, level and fields', () => {
  const { lines, log } = noted()
  log.with({ requestId: 'r1' }).info('request', { route: '/candidatures/:id', status: 200, milliseconds: 4 })
  assert.deepEqual(JSON.parse(lines[0] ?? ''), {
    at: '2017-10-27T15:00:00.000Z',
    level: 'info',
    message: 'request',
    requestId: 'r1',
    route: '/candidatures/:id',
    status: 200,
    milliseconds: 4,
  })
})

test('a field that is not on the list is dropped, even if the types were fooled', () => {
  const { lines, log } = noted()
  log.info('saved', { email: 'zoe@candidate.example', name: 'Zoé', count: 1 } as LogFields)
  assert.deepEqual(Object.keys(JSON.parse(lines[0] ?? '')), ['at', 'level', 'message', 'count'])
})

test('addresses and passwords that faults repeat are masked, in the stack and the cause too', () => {
  const { lines, log } = noted()
  const cause = new Error('connect postgres://user:hunter2@db.example/cohorte failed')
  log.error('mail refused', { fault: new Error('550 <zoé.l+x@candidate.example> unknown', { cause }) })
  assert.ok(!/hunter2|candidate\.example|zoé/.test(lines.join()))
  assert.match(lines.join(), /550 <\[address\]> unknown/)
})

test('lines below the level are not written', () => {
  const { lines, log } = noted('warn')
  log.debug('a')
  log.info('b')
  log.warn('c')
  log.error('d')
  assert.deepEqual(
    lines.map(it => JSON.parse(it).message),
    ['c', 'd'],
  )
})

test('a person at a terminal reads short text with the stack', () => {
  const { lines, log } = noted('info', true)
  log.info('ready', { port: 3000 })
  log.error('failed', { fault: new Error('broken') })
  assert.equal(lines[0], '15:00:00 info  ready port=3000')
  assert.match(lines[1] ?? '', /^15:00:00 error failed\nError: broken\n {4}at /)
})

test('an incident number is easy to read out and drawn from its source', () => {
  assert.equal(
    incidentNumber(() => new Uint8Array([0, 10, 31, 32, 1, 2, 3, 255])),
    '0AZ0-123Z',
  )
  const many = new Set(Array.from({ length: 1000 }, () => incidentNumber()))
  assert.equal(many.size, 1000)
  for (const it of many) assert.match(it, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
})
