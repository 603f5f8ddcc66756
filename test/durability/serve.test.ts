import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { after, before, test } from 'node:test'
import { endPolitely, firstLine, isAlive, type Program, runCommand, serverPid, temporaryFolder } from './processes.ts'

const LONGEST_STOP_MS = 5000

const folder = temporaryFolder()
let address = ''
let serving: Program
let postgres = 0

before(async () => {
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  serving = runCommand(folder.path, ['serve'], { PORT: String(port), PUBLIC_URL: address, LOG_LEVEL: 'warn' })
  assert.match(await firstLine(serving), /^Cohorte is ready/)
  postgres = serverPid(folder.path) ?? 0
})
after(() => folder.remove())

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

const health = async () => (await fetch(`${address}/health`)).status

test('a command runs beside the server on the same data, and leaves it serving', async () => {
  const commands = ['audit verify', 'edition apply editions/eig-2.yaml --yes', 'audit verify'].map(it => it.split(' '))
  for (const command of commands) {
    const { closed, lines } = runCommand(folder.path, command)
    assert.equal(await closed, 0, `${command.join(' ')}: ${lines.join('\n')}`)
    assert.equal(serverPid(folder.path), postgres, 'the same database server')
    assert.equal(await health(), 200)
  }
  const page = await fetch(`${address}/defis`)
  assert.equal(page.status, 200)
  assert.match(await page.text(), /PrédiSauvetage/i)
})

test('told to stop, the server ends within five seconds, well, and leaves no database server behind', async () => {
  assert.ok(isAlive(postgres))
  // A reader whose connection stays open must not hold it back.
  assert.equal(await health(), 200)
  const told = performance.now()
  assert.equal(await endPolitely(serving), 0)
  const taken = performance.now() - told
  assert.ok(taken < LONGEST_STOP_MS, `it took ${taken.toFixed(0)} ms`)
  assert.ok(!isAlive(postgres))
  assert.equal(serverPid(folder.path), undefined)
})
