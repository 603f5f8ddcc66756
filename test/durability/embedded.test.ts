import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openDatabase } from '../../src/platform/db/index.ts'
import {
  endPolitely,
  firstLine,
  isAlive,
  killHard,
  killServer,
  runProgram,
  serverPid,
  temporaryFolder,
} from './processes.ts'

const folder = temporaryFolder()
const dataDir = folder.path
before(() => mkdirSync(join(dataDir, 'postgres.new-cut-short')))
after(() => folder.remove())

const hold = () => runProgram('hold.ts', dataDir)

test('two processes at once on an empty folder: one makes and starts the server, the other attaches', async () => {
  const both = [hold(), hold()]
  assert.deepEqual((await Promise.all(both.map(firstLine))).sort(), ['attached', 'started'])
  assert.deepEqual(await Promise.all(both.map(endPolitely)), [0, 0])
  assert.equal(serverPid(dataDir), undefined, 'the last one out stopped it')
  assert.deepEqual(
    readdirSync(dataDir).filter(it => it.startsWith('postgres.new')),
    [],
    'what an earlier creation left unfinished is gone',
  )
})

test('the server stays while somebody uses it, whoever started it, and stops with the last', async () => {
  const first = hold()
  assert.equal(await firstLine(first), 'started')
  const second = hold()
  assert.equal(await firstLine(second), 'attached')
  const pid = serverPid(dataDir)
  assert.ok(pid)
  assert.equal(await endPolitely(first), 0)
  assert.ok(isAlive(pid))
  assert.equal(await endPolitely(second), 0)
  assert.ok(!isAlive(pid))
})

test('after kill -9 of Node the server lives on; the next process attaches to it, and stops it at its end', async () => {
  const killed = hold()
  await firstLine(killed)
  const pid = serverPid(dataDir)
  await killHard(killed)
  assert.ok(pid && isAlive(pid))
  const next = hold()
  assert.equal(await firstLine(next), 'attached')
  assert.equal(serverPid(dataDir), pid)
  await endPolitely(next)
  assert.equal(serverPid(dataDir), undefined)
})

test('after kill -9 of Node and of the server, the next start recovers what was committed', async () => {
  const other = hold()
  await firstLine(other)
  const database = await openDatabase({ dataDir })
  await sql`create table kept (n integer)`.execute(database.db)
  await sql`insert into kept values (42)`.execute(database.db)
  await database.close()
  await killHard(other)
  killServer(dataDir)
  const again = await openDatabase({ dataDir })
  assert.ok(again.started)
  assert.deepEqual((await sql`select n from kept`.execute(again.db)).rows, [{ n: 42 }])
  await again.close()
})

test('a server that dies under a running process is started again by it', async () => {
  const database = await openDatabase({ dataDir })
  const pid = serverPid(dataDir)
  killServer(dataDir)
  const asked = performance.now()
  const ask = () => sql<{ n: number }>`select n from kept`.execute(database.db)
  let answer = await ask().catch(() => undefined)
  while (!answer && performance.now() - asked < 20_000) {
    await sleep(50)
    answer = await ask().catch(() => undefined)
  }
  assert.deepEqual(answer?.rows, [{ n: 42 }])
  assert.notEqual(serverPid(dataDir), pid)
  await database.close()
  assert.equal(serverPid(dataDir), undefined)
})

test('a process number left by a dead server and reused by another program does not prevent the start', async () => {
  const killed = hold()
  await firstLine(killed)
  const files = ['postmaster.pid', '.s.PGSQL.5432.lock'].map(it => join(dataDir, 'postgres', it))
  const left = files.map(it => readFileSync(it, 'utf8'))
  await killHard(killed)
  killServer(dataDir)
  const unrelated = spawn('sleep', ['60'])
  for (const [i, file] of files.entries()) writeFileSync(file, (left[i] ?? '').replace(/^\d+/, String(unrelated.pid)))
  try {
    const again = await openDatabase({ dataDir })
    assert.ok(again.started)
    await again.close()
  } finally {
    unrelated.kill()
  }
})

test('of two processes that start at the same moment, one starts the server and one attaches, ten times out of ten', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const both = [hold(), hold()]
    assert.deepEqual((await Promise.all(both.map(firstLine))).sort(), ['attached', 'started'], `round ${round}`)
    assert.deepEqual(await Promise.all(both.map(endPolitely)), [0, 0])
    assert.equal(serverPid(dataDir), undefined)
  }
})

test('a folder too deep for a socket works, through a short folder closed to others', async () => {
  const deep = temporaryFolder(`cohorte-${'deep-'.repeat(20)}`)
  const database = await openDatabase({ dataDir: deep.path })
  try {
    assert.doesNotMatch(database.url, /deep/)
    assert.deepEqual((await sql`select 1 as one`.execute(database.db)).rows, [{ one: 1 }])
  } finally {
    await database.close()
    await deep.remove()
  }
})

test('a folder made by another major version is refused, with what to do', async () => {
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
  await assert.rejects(openDatabase({ dataDir }), /made by PostgreSQL 17, and PostgreSQL 18 cannot open it/)
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n')
})

test('where user namespaces are refused, root runs the server as a system user, or says what to do', async () => {
  const refused = temporaryFolder()
  const tools = mkdtempSync(join(tmpdir(), 'cohorte-tools-'))
  writeFileSync(join(tools, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const script = fileURLToPath(new URL('hold.ts', import.meta.url))
  const env = { ...process.env, PATH: `${tools}:${process.env['PATH']}` }
  const child = spawn(process.execPath, ['--no-warnings', script, refused.path], { env })
  try {
    const [said] = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')])
    const possible = process.getuid?.() !== 0 || /^(cohorte|postgres):/m.test(readFileSync('/etc/passwd', 'utf8'))
    assert.match(String(said), possible ? /^started\n$/ : /useradd --system cohorte/)
    child.kill('SIGTERM')
    await once(child, 'exit')
    assert.equal(serverPid(refused.path), undefined)
  } finally {
    await refused.remove()
    rmSync(tools, { recursive: true })
  }
})
