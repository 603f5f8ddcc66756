import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { certify, type Outcome, type Problem, type SeatType, solve } from '../engine/matching/index.ts'
import { readProblem } from './matching-files.ts'

const usage = `Usage: cohorte match PROBLEM.json [--out RUN.json]

Reads a matching problem, places people by the published rule and prints the result: seats and cutoffs, challenges closed,
optional seats, what the draw decided, decisions that override the rule. With --out, also writes the
problem, the outcome and the certificate, which "cohorte verify RUN.json" and "python3 verify/verify.py RUN.json" check.`

/** `match`: 0 when the problem was run, 1 when it cannot be, 2 for a wrong command. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [path] = positionals
  if (values.help || path === undefined || positionals.length > 1) {
    ;(values.help ? console.log : console.error)(usage)
    return values.help ? 0 : 2
  }
  const problem = await readProblem(path)
  if (!problem) return 1
  const outcome = solve(problem)
  console.log(summary(problem, outcome))
  if (values.out) {
    const exported = { problem, outcome, certificate: certify(problem) }
    await writeFile(values.out, `${JSON.stringify(exported, null, 2)}\n`)
  }
  return 0
}

function summary(problem: Problem, outcome: Outcome): string {
  const open = problem.challenges.length - outcome.closed.length
  return [
    `Rules ${outcome.engine}, input ${outcome.inputDigest}`,
    `${outcome.assignments.length} of ${problem.candidates.length} people placed on ${problem.places} places; ` +
      `${open} of ${problem.challenges.length} challenges open`,
    ...section('Assignments', outcome.assignments, it => `${it.candidate}  ${nameOf(it)}`),
    ...section('Seats', outcome.seats, saySeat),
    ...section('Closed, in this order', outcome.closed, it => `${it.challenge}: nobody left for ${it.emptyProfile}`),
    ...section(
      'Kept open by a lock, with an empty seat',
      outcome.heldOpen,
      it => `${nameOf(it)}: ${it.missing} missing`,
    ),
    ...section('Optional seats opened', outcome.optionalOpened, it => `${it.position}. ${nameOf(it)}`),
    ...section(
      'Optional seats not opened',
      outcome.optionalNotOpened,
      it => `${it.position}. ${nameOf(it)}: ${notOpened[it.because]}`,
    ),
    '',
    `The draw decided ${outcome.lottery.placesDecided} of the places`,
    ...outcome.lottery.ties.map(sayTie),
    ...section('Ties met on the way', outcome.lottery.earlierTies, sayTie),
    ...section(
      'Locks that override the rule',
      outcome.overrides,
      it => `${it.candidate} at ${nameOf(it)}, before ${it.envious.join(', ')}`,
    ),
  ].join('\n')
}

function section<T>(title: string, items: T[], say: (item: T) => string): string[] {
  return items.length > 0 ? ['', title, ...items.map(item => `  ${say(item)}`)] : []
}

function saySeat(seat: Outcome['seats'][number]): string {
  const last =
    seat.cutoff === null ? 'nobody admitted by rank' : `last admitted ${seat.cutoff} of ${seat.ranked} ranked`
  return `${nameOf(seat)}: ${seat.filled} of ${seat.capacity} filled, ${last}`
}

function sayTie(tie: Outcome['lottery']['ties'][number]): string {
  const what = tie.kind === 'last-place' ? `${tie.places} drawn among` : 'an exchange depends on the order drawn of'
  return `  ${nameOf(tie)}: ${what} ${tie.tied.join(', ')}`
}

const nameOf = ({ challenge, profile }: SeatType) => `${challenge} / ${profile}`

const notOpened = {
  'no-place-left': 'no place left',
  'no-budget-left': 'no budget left',
  'challenge-closed': 'its challenge closed',
  returned: 'nobody to take it, its place went to the next',
} satisfies Record<Outcome['optionalNotOpened'][number]['because'], string>
