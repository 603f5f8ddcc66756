import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/support/database.ts'
import { defi, invented } from '../../test/support/site.ts'

const root = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'cohorte-site-'))
let database: TestDatabase
before(async () => {
  database = await testDatabase()
  mkdirSync(join(folder, '_data'))
  const { challenges, editions, people } = invented({ defi: { eigs: '["Nour Vaseur"]' } })
  writeFileSync(join(folder, '_data', 'defis.yml'), challenges?.text ?? '')
  writeFileSync(join(folder, '_data', 'personnes.yml'), people?.text ?? '')
  writeFileSync(join(folder, '_data', 'promos.yaml'), editions?.text ?? '')
})
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

function site(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'fr_FR.UTF-8', DATABASE_URL: database.url, DATA_DIR: folder }
  const given = ['--no-warnings', 'src/main.ts', 'import', 'site', ...args]
  const { status, stderr, stdout } = spawnSync(process.execPath, given, { cwd: root, encoding: 'utf8', env })
  return { status, stderr, stdout }
}

test('a dry run says what is wrong, where and what to do, what would be new, and writes nothing', async () => {
  const csv = join(folder, 'anomalies.csv')
  const { status, stderr, stdout } = site(folder, '--report', csv)
  assert.equal(status, 0, stderr)
  assert.match(stderr, /Personnes inconnues \(1\)/)
  assert.match(
    stderr,
    /_data\/defis\.yml:12 Phare\s: Personne ne s’appelle «\sNour Vaseur\s».*Vouliez-vous écrire «\sNour Vasseur\s»/,
  )
  assert.match(stdout, /Nouveautés\s: 4\. Changements\s: 0\./)
  assert.match(stdout, /Rien n’a été écrit/)
  assert.match(readFileSync(csv, 'utf8'), /Nour Vaseur/)
  assert.equal((await database.pool.query('select 1 from past_challenge')).rowCount, 0)
})

test('with --apply it is written, a second time changes nothing, and a change says which', () => {
  assert.match(site(folder, '--apply').stdout, /C’est écrit/)
  assert.match(site(folder, '--apply').stdout, /Nouveautés\s: 0\. Changements\s: 0\. Sans changement\s: 4\./)
  writeFileSync(join(folder, '_data', 'defis.yml'), defi('Phare', { ville: 'Étel' }))
  assert.match(site(folder).stdout, /défi Phare · change\s: ville, eigs/)
})

test('nobody is shown without a basis and its reason; a wrong command or folder says so', () => {
  assert.equal(site(folder, '--apply', '--publish-people', 'consent').status, 2)
  assert.equal(site(folder, '--apply', '--publish-people', 'why-not', '--reason', 'x').status, 2)
  assert.match(
    site(folder, '--apply', '--publish-people', 'consent', '--reason', 'Accords reçus').stdout,
    /désormais\s: 2/,
  )
  assert.equal(site().status, 2)
  assert.equal(site(join(folder, 'none')).status, 1)
  assert.equal(site(tmpdir()).status, 1)
})
