import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { reaches } from '../../scripts/test-files.ts'

const runner = pathToFileURL(join(import.meta.dirname, '../../scripts/test-run.ts')).href

/** What the runner counts and prints for one test file, stopped after two seconds. */
function count(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'count-'))
  const file = join(folder, 'one.test.ts')
  const main = join(folder, 'main.ts')
  writeFileSync(file, content)
  writeFileSync(
    main,
    `import { runTests } from ${JSON.stringify(runner)}
    const { passed, failed } = await runTests([${JSON.stringify(file)}], 2000)
    console.log('\\n' + passed + ' ' + failed)`,
  )
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', main], { env, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return { said: stdout, counted: stdout.trim().split('\n').at(-1) }
}

const head = "import { describe, test } from 'node:test'\n"

test('tests are counted one by one, also inside a group or another test', () => {
  const { counted } = count(
    `${head}test('a', () => {}); describe('g', () => { test('b', () => {}) }); test('c', t => t.test('d', () => {}))`,
  )
  assert.equal(counted, '4 0')
})

test('a failure is counted once and told with its reason and what the file said', () => {
  const { said, counted } = count(
    `${head}test('parent', async t => { await t.test('child', () => { console.log('a trace'); throw new Error('the reason') }) })`,
  )
  assert.equal(counted, '0 1')
  assert.match(said, /child/)
  assert.match(said, /the reason/)
  assert.match(said, /a trace/)
})

test('a skipped test is a failure', () => {
  assert.equal(count(`${head}test.skip('later', () => {}); test('now', () => {})`).counted, '1 1')
})

test('a file that cannot load is a failure, told with what it said', () => {
  const { said, counted } = count("import './nowhere.ts'")
  assert.equal(counted, '0 1')
  assert.match(said, /nowhere/)
})

test('a file without any test is a failure', () => {
  assert.equal(count('export const nothing = 1').counted, '0 1')
})

test('a file that never ends is stopped and is a failure', () => {
  assert.equal(count('setInterval(() => {}, 1000)').counted, '0 1')
})

test('what a test file uses of the support is found through its imports', () => {
  assert.equal(reaches('test/support/browser.ts', 'browser.ts'), true)
  assert.equal(reaches('test/gate/words.test.ts', 'database.ts'), false)
})
