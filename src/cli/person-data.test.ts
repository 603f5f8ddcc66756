import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../test/support/app.ts'
import { useEdition } from '../../test/support/edition.ts'

const root = resolve(import.meta.dirname, '../..')
let world: Awaited<ReturnType<typeof testServices>>

before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  await useEdition(world.services)
  await signedInVisitor(world.services, { email: 'zoe@example.org', name: 'Zoé Quartz' })
})
after(() => world.close())

const person = (...args: string[]) =>
  new Promise<{ code: number; out: string }>(settle => {
    const { database, services } = world
    const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: services.config.dataDir }
    const command = ['--no-warnings', join(root, 'src/main.ts'), 'person', ...args]
    execFile(process.execPath, command, { env }, (fault, stdout, stderr) =>
      settle({ code: Number(fault?.code ?? 0), out: stdout + stderr }),
    )
  })

test('a copy is printed as JSON; nobody, or no address, is told', async () => {
  const { code, out } = await person('export', '--email', 'ZOE@example.org')
  assert.equal(code, 0)
  assert.equal(JSON.parse(out).of.name, 'Zoé Quartz')
  assert.doesNotMatch(out, /token_hash/)
  assert.deepEqual(await person('export', '--email', 'no@example.org'), { code: 1, out: 'Nobody has this address.\n' })
  assert.equal((await person('export')).code, 2)
})

test('an erasure is shown first, done once it is confirmed, and then there is nobody', async () => {
  const shown = await person('erase', '--email', 'zoe@example.org')
  assert.match(shown.out, /rows would be erased/)
  assert.equal((await person('export', '--email', 'zoe@example.org')).code, 0)
  const done = await person('erase', '--email', 'zoe@example.org', '--confirm')
  assert.equal(done.code, 0, done.out)
  assert.match(done.out, /rows erased/)
  assert.doesNotMatch(done.out, /zoe|Quartz/i)
  assert.equal((await person('erase', '--email', 'zoe@example.org', '--confirm')).code, 1)
})
