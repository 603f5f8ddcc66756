import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { isPublicAddress } from './addresses.ts'
import { linkAsking } from './index.ts'

let port = 0
const seen: (string | undefined)[] = []
const server = createServer((request, response) => {
  seen.push(request.headers['user-agent'])
  const [path = '', to = ''] = (request.url ?? '').split('?to=')
  if (path === '/away') response.writeHead(302, { location: decodeURIComponent(to) }).end()
  else if (path === '/loop') response.writeHead(301, { location: '/loop' }).end()
  else response.writeHead(path === '/missing' ? 404 : 200).end('x'.repeat(1_000_000))
})
before(async () => {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
})
after(() => server.close())

/** The server of the test is on this machine: its address alone is allowed. */
const ask = linkAsking({ isAllowed: address => address === '127.0.0.1' || isPublicAddress(address) })
const here = (path: string) => `http://127.0.0.1:${port}${path}`

test('only the public network is public, however the address is written', () => {
  const closed = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
  ]
  const six = [
    '::1',
    '::',
    'fc00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'ff02::1',
  ]
  assert.deepEqual([...closed, ...six, 'example.org', ''].filter(isPublicAddress), [])
  assert.deepEqual(['93.184.216.34', '2606:2800:220:1::1'].filter(isPublicAddress).length, 2)
})

test('an address is asked once, politely, and told by its answer', async () => {
  assert.deepEqual(await ask(here('/')), { kind: 'answered', status: 200 })
  assert.deepEqual(await ask(here('/missing')), { kind: 'answered', status: 404 })
  assert.match(seen[0] ?? '', /^Cohorte-link-check/)
})

test('private addresses are refused, by number, by name and by other schemes, without being asked', async () => {
  const outside = linkAsking()
  const before = seen.length
  const refused = [
    'http://127.0.0.1',
    'http://localhost',
    'http://[::1]',
    'http://2130706433',
    'http://0x7f.1',
    'http://169.254.169.254/latest',
  ]
  for (const address of refused.map(it => it.replace(/(127\.0\.0\.1|localhost)$/, `$1:${port}`)))
    assert.deepEqual(await outside(address), { kind: 'refused', why: 'private' }, address)
  for (const address of [
    'file:///etc/passwd',
    'ftp://example.org',
    'http://a:b@example.org',
    'http://:b@example.org',
    'nothing',
  ])
    assert.deepEqual(await outside(address), { kind: 'refused', why: 'address' }, address)
  assert.equal(seen.length, before)
})

test('a redirection is followed, and not into the private network nor for ever', async () => {
  assert.deepEqual(await ask(here(`/away?to=${encodeURIComponent(here('/missing'))}`)), {
    kind: 'answered',
    status: 404,
  })
  assert.deepEqual(await ask(here('/away?to=http%3A%2F%2F10.0.0.1%2F')), { kind: 'refused', why: 'private' })
  assert.deepEqual(await ask(here('/away?to=file%3A%2F%2F%2Fetc%2Fpasswd')), { kind: 'refused', why: 'address' })
  assert.deepEqual(await ask(here('/loop')), { kind: 'silent', why: 'redirects' })
})

test('nobody there is a silence, never a fault', async () => {
  const gone = await ask('http://127.0.0.1:1/')
  assert.deepEqual(gone, { kind: 'silent', why: 'ECONNREFUSED' })
})
