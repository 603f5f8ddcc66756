import highs from 'highs'
import type { LinearSolution, SolveLp } from '../../engine/optimiser.ts'

// The package declares the types of its CommonJS half for both: seen from here the loader is one level higher.
const load = highs as unknown as typeof highs.default

/**
 * Loads HiGHS, compiled to WebAssembly, in a tenth of a second; then solves without waiting, so that it serves inside a thread.
 *
 * The function takes a model in the LP format of CPLEX, with short names such as `x1`, and the longest time in seconds. Integer
 * models are solved to a gap of 0. Throws on a model that cannot be read or has no bound: an instance may be damaged by that,
 * and refuses to be used again.
 */
export async function loadOptimiser(): Promise<SolveLp> {
  const solver = await load()
  let broken = false
  return (lp, options = {}) => {
    if (broken) throw new Error('The optimiser was damaged by an earlier model: load another one')
    broken = true
    const solution = readSolution(attempt(solver, lp, options.seconds))
    broken = false
    return solution
  }
}

type Highs = Awaited<ReturnType<typeof load>>
type Found = ReturnType<Highs['solve']>

/**
 * Presolve sometimes cannot tell an impossible model from an unbounded one, and in 1.15.3 it sometimes fails on a sound integer
 * model; without it HiGHS can solve both.
 */
function attempt(solver: Highs, lp: string, seconds: number | undefined): Found {
  const plainly = () => solver.solve(lp, { ...settings(seconds), presolve: 'off' })
  try {
    const found = solver.solve(lp, settings(seconds))
    return found.Status === 'Primal infeasible or unbounded' ? plainly() : found
  } catch (fault) {
    if (fault instanceof Error && fault.message.startsWith('Unable to solve')) return plainly()
    throw fault
  }
}

const settings = (seconds: number | undefined) => ({
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  random_seed: 1,
  ...(seconds === undefined ? {} : { time_limit: seconds }),
})

const statuses: Partial<Record<Found['Status'], LinearSolution['status']>> = {
  Optimal: 'optimal',
  Infeasible: 'infeasible',
  'Time limit reached': 'stopped',
  'Iteration limit reached': 'stopped',
}

function readSolution({ Columns, ObjectiveValue, Rows, Status }: Found): LinearSolution {
  const status = statuses[Status]
  if (!status) throw new Error(`The optimiser gave up: ${Status}`)
  const values = new Map<string, number>()
  for (const [name, column] of Object.entries(Columns)) if ('Primal' in column) values.set(name, column.Primal)
  const duals = new Map<string, number>()
  for (const row of Rows) if ('Dual' in row) duals.set(row.Name, row.Dual)
  const solution = { status, objective: ObjectiveValue, values }
  return status === 'optimal' && duals.size > 0 ? { ...solution, duals } : solution
}
