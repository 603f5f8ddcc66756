import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPoolInTransaction, findSmells, findStrangeFolders, findTwoWriters } from '../../scripts/gate/smells.ts'

const submit = 'src/features/applications/submit.ts'
const rules = 'src/features/applications/rules.ts'
const page = 'src/features/applications/pages/receipt.ts'

/** What is planted, in which file, and the words it must be answered with. */
const breaches: [path: string, text: string, says: string][] = [
  [submit, "tx.insertInto('application')", 'SQL belongs in store.ts or queries.ts'],
  [submit, 'sql<number>`select 1`', 'SQL belongs in store.ts or queries.ts'],
  [rules, 'export const canSubmit = async () => 1', 'a pure file neither waits, guesses nor speaks'],
  ['src/kernel/result.ts', 'console.log(1)', 'a pure file neither waits, guesses nor speaks'],
  [submit, 'const now = new Date()', 'time and chance are arguments'],
  ['src/engine/matching/solve.ts', 'Math.random()', 'time and chance are arguments'],
  ['src/platform/mail/send.ts', 'try { send() } catch {}', 'an error is swallowed'],
  ['src/platform/mail/send.ts', 'await close().catch(() => undefined)', 'an error is swallowed'],
  ['src/platform/mail/send.ts', 'process.env.SMTP_URL', 'the environment is read in platform/config.ts'],
  [page, 'html`<h1>Votre dossier</h1>`', 'words of a page belong in text.fr.ts and text.en.ts'],
  ['src/features/calls/rules.test.ts', "mock.module('./rules.ts')", 'a test replaces a module'],
  ['test/journeys/apply.test.ts', "test.skip('a candidate applies')", 'a test is skipped'],
  ['test/journeys/apply.test.ts', "test('a candidate applies', { skip: true })", 'a test is skipped'],
]

for (const [path, text, says] of breaches)
  test(`${path} may not say ${text}`, () => {
    const [found = 'nothing', ...others] = findSmells([{ path, text: `// first line\n${text}\n` }])
    assert.ok(found.startsWith(`${path}:2: ${says}`), found)
    assert.deepEqual(others, [])
  })

test('sound files have no smell', () => {
  const sound = [
    { path: 'src/features/applications/store.ts', text: "tx.insertInto('application')" },
    { path: 'src/platform/db/migrate.ts', text: 'sql`select 1`' },
    { path: submit, text: 'const at = services.now()\nconst day = new Date(at)' },
    { path: 'src/platform/mail/send.ts', text: 'await end().catch(() => {}) // the first error is the one to tell' },
    { path: 'src/platform/config.ts', text: 'process.env' },
    { path: page, text: `html\`<h1>\${text.title}</h1>\`` },
  ]
  assert.deepEqual(findSmells(sound), [])
})

test('a table written by two slices is told with both names', () => {
  const sources = [
    { path: 'src/features/applications/store.ts', text: "tx.updateTable('application')" },
    { path: 'src/features/reviews/store.ts', text: 'sql`update application set state = 1`' },
    { path: 'src/features/reviews/store/marks.ts', text: "tx.insertInto('mark')" },
    { path: 'src/features/reviews/store.ts', text: "tx.deleteFrom('mark')" },
  ]
  assert.deepEqual(findTwoWriters(sources), [
    'application: written by src/features/applications and src/features/reviews',
  ])
})

test('an upsert is one writer, not a table called set', () => {
  const text = 'sql`insert into mark (id) values (1) on conflict do update set value = 1`'
  assert.deepEqual(findTwoWriters([{ path: 'src/features/reviews/store.ts', text }]), [])
})

test('the pool inside a transaction is found, whichever way the transaction is opened', () => {
  const text = `
    await services.db.transaction().execute(async tx => {
      await lock(tx)
      await findHost(services.db, 1)
    })
    await transaction(services, async tx => read(db))
    await send({ db: tx })`
  assert.deepEqual(findPoolInTransaction([{ path: submit, text }]), [
    `${submit}:4: the pool is used inside a transaction`,
    `${submit}:6: the pool is used inside a transaction`,
  ])
})

test('a transaction that passes itself on as db is sound', () => {
  const text = 'db.transaction().execute(async tx => { await boss.send(name, { db: fromKysely(tx) }) })'
  assert.deepEqual(findPoolInTransaction([{ path: submit, text }]), [])
})

test('a folder of a slice is a role, or continues a file', () => {
  const paths = [
    'src/features/calls/pages/call.ts',
    'src/features/calls/queries/list.ts',
    'src/features/calls/open.ts',
    'src/features/calls/open/steps.ts',
    'src/features/calls/tools/rows.ts',
    'src/features/calls/schema.ts',
  ]
  assert.deepEqual(findStrangeFolders(paths), [
    'src/features/calls/tools: inside a slice a folder is a role, or continues the file of its name',
    'src/features/calls/schema.ts: only the edition has a schema',
  ])
})
