// The whole proof: the checks, every test on the embedded PostgreSQL 18, those that touch the database on Debian's 15.
import { emptyDatabase } from '../test/support/database.ts'
import { check } from './check.ts'
import { needChromium, needClamd, needPython } from './debian.ts'
import { isJourney, reaches, testFiles } from './test-files.ts'
import { withPostgres15 } from './test-postgres15.mjs'
import { runTests } from './test-run.ts'

type Count = { passed: number; failed: number }

const total: Count = { passed: 0, failed: 0 }

/** One stage; when it cannot be held at all, that is said and counted as one failure. */
async function stage(title: string, work: () => Promise<Count>) {
  const start = performance.now()
  console.log(`\n── ${title}`)
  const { passed, failed } = await work().catch(cause => {
    console.log(`✖ not run: ${cause instanceof Error ? cause.message : cause}`)
    return { passed: 0, failed: 1 }
  })
  total.passed += passed
  total.failed += failed
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  console.log(`── ${title}: ${passed + failed} in ${minutes} min${failed ? `, ${failed} wrong` : ''}`)
}

const files = testFiles()
const inBrowser = files.filter(file => reaches(file, 'browser.ts'))
const elsewhere = files.filter(file => !inBrowser.includes(file))
// The journeys prove the pages, not the server's version: once is enough.
const onDatabase = files.filter(file => reaches(file, 'database.ts') && !isJourney(file))

await stage('Checks', check)
// Held open so that the test server is not stopped and started again between two files.
const held = await emptyDatabase()
await stage('Tests on the embedded PostgreSQL 18', async () => {
  needPython()
  needClamd()
  return runTests(elsewhere)
})
await stage('Tests in Chromium', async () => {
  needChromium()
  return runTests(inBrowser)
})
await held.close()
await stage('Tests on PostgreSQL 15', () =>
  withPostgres15(url => {
    process.env['TEST_DATABASE_URL'] = url
    return runTests(onDatabase)
  }),
)

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
