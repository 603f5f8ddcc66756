// npm run check: everything that can be said of the project without running its tests.
import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const script = (name: string, ...args: string[]) => [process.execPath, '--no-warnings', `scripts/${name}.ts`, ...args]

const steps: [name: string, command: string[]][] = [
  ['types', ['tsc', '-p', '.']],
  ['format and lint', ['biome', 'ci', '--error-on-warnings', '--colors=off', '.']],
  ['arrows', script('gate/arrows')],
  ['dead code', ['knip', '--no-progress']],
  ['lengths', script('gate/lengths')],
  ['generated schema', script('generate-schema', '--check')],
  ['smells', script('gate/smells')],
  ['words', script('gate/words')],
  ['French', script('gate/french')],
  ['plain French', script('gate/plain')],
  ['links', script('gate/links')],
  ['licences', script('gate/licences')],
]

type Outcome = { name: string; passed: boolean; output: string; seconds: number }

/** Runs every step, two at a time, prints each with its duration and what it found, and says how many passed and failed. */
export async function check(): Promise<{ passed: number; failed: number }> {
  const waiting = [...steps]
  const outcomes: Outcome[] = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(tell(await run(...step)))
  }
  await Promise.all([lane(), lane()])
  const passed = outcomes.filter(it => it.passed).length
  return { passed, failed: outcomes.length - passed }
}

function run(name: string, [program = '', ...args]: string[]): Promise<Outcome> {
  const start = performance.now()
  const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`
  const child = spawn(program, args, { cwd: root, env: { ...process.env, PATH }, timeout: 300_000 })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
  return new Promise((settle, fail) => {
    child.on('error', fail)
    child.on('close', code =>
      settle({ name, passed: code === 0, output: output.trim(), seconds: (performance.now() - start) / 1000 }),
    )
  })
}

function tell(outcome: Outcome): Outcome {
  const { name, passed, output, seconds } = outcome
  console.log(`${passed ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`)
  if (!passed) console.log(output.replace(/^/gm, '    '))
  return outcome
}

if (import.meta.main) {
  const { failed } = await check()
  if (failed > 0) process.exitCode = 1
}
