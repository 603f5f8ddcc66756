import { resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { type EventData, run } from 'node:test'

const root = resolve(import.meta.dirname, '..')
const LONGEST_FILE_MS = 20 * 60_000

type Tally = { passed: number; failed: number; said: string[]; spoken: string }

/**
 * Runs test files, two at a time, each in its own process, and prints a line per file and every failure. A file that
 * takes longer than `longest` (milliseconds) is stopped and fails; so do a skipped test and a file without any.
 */
export async function runTests(
  files: string[],
  longest: number = LONGEST_FILE_MS,
): Promise<{ passed: number; failed: number }> {
  const waiting = [...files]
  const total = { passed: 0, failed: 0 }
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const start = performance.now()
      const tally = await runFile(file, longest)
      tell(file, tally, (performance.now() - start) / 1000)
      total.passed += tally.passed
      total.failed += tally.failed
    }
  }
  await Promise.all([lane(), lane()])
  return total
}

async function runFile(file: string, longest: number): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, said: [], spoken: '' }
  const stop = AbortSignal.timeout(longest)
  const events = run({ files: [resolve(root, file)], cwd: root, signal: stop, execArgv: ['--no-warnings'] })
  const listen = ({ message }: { message: string }) => (tally.spoken += message)
  events.on('test:stdout', listen).on('test:stderr', listen)
  events.on('test:pass', data => notePass(tally, data)).on('test:fail', data => noteFailure(tally, data))
  await finished(events.resume())
  return tally
}

function notePass(tally: Tally, { name, file, skip, todo, details }: EventData.TestPass) {
  if (details.type === 'suite') return
  if (skip !== undefined || todo !== undefined) fail(tally, name, 'left out: no test may be skipped')
  else if (isWholeFile(name, file)) fail(tally, 'the whole file', 'it holds no test')
  else tally.passed += 1
}

function noteFailure(tally: Tally, { name, file, details }: EventData.TestFail) {
  const { failureType, cause, message } = details.error as Error & { failureType?: string }
  if (failureType === 'subtestsFailed' || failureType === 'cancelledByParent') return
  if (isWholeFile(name, file)) fail(tally, 'the whole file', message)
  else fail(tally, name, cause instanceof Error ? (cause.stack ?? cause.message) : message)
}

/** The runner reports the file itself as a test when it could not load, or when it holds none. */
const isWholeFile = (name: string, file: string | undefined) => resolve(root, name) === file

function fail(tally: Tally, name: string, why: string) {
  tally.failed += 1
  tally.said.push(`✖ ${name}`, inset(why, '  '))
}

function tell(file: string, { passed, failed, said, spoken }: Tally, seconds: number) {
  console.log(`${failed ? '✖' : '✔'} ${file} (${passed + failed} tests, ${seconds.toFixed(1)} s)`)
  if (failed === 0) return
  for (const line of said) console.log(inset(line, ''))
  if (spoken.trim()) console.log(inset(spoken, '│ '))
}

const inset = (text: string, margin: string) => text.replace(/\s+$/, '').replace(/^/gm, `  ${margin}`)
