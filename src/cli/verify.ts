import { parseArgs } from 'node:util'
import { type Violation, verify } from '../engine/matching/index.ts'
import { readRun } from './matching-files.ts'

const usage = `Usage: cohorte verify RUN.json

Checks that the outcome in a file of "cohorte match" or "cohorte export run" is the one that the published rule gives to its
problem, by other means than those that made it, and prints every rule broken, with the people concerned. No database is needed.`

/** `verify`: 0 when the outcome holds, 1 when it does not or cannot be read, 2 for a wrong command. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } })
  const [path] = positionals
  if (values.help || path === undefined || positionals.length > 1) {
    ;(values.help ? console.log : console.error)(usage)
    return values.help ? 0 : 2
  }
  const read = await readRun(path)
  if (!read) return 1
  const { problem, outcome } = read
  const violations = verify(problem, outcome)
  for (const violation of violations) console.error(say(violation))
  if (violations.length > 0) return 1
  console.log(`The outcome holds: ${outcome.assignments.length} people placed as the published rule says.`)
  return 0
}

function say({ rule, people, challenge, profile, expected, found }: Violation): string {
  const place = challenge === null ? '' : ` at ${challenge}${profile === null ? '' : ` / ${profile}`}`
  const who = people.length > 0 ? `: ${people.join(', ')}` : ''
  const statement =
    expected === undefined ? '' : `\n  should say ${JSON.stringify(expected)}\n  says       ${JSON.stringify(found)}`
  return `${rule}${place}${who}${statement}`
}
