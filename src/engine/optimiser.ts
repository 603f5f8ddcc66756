/**
 * How engines reach a solver of linear programmes without importing one: they write the model, and take the solver as an argument.
 */
export type SolveLp = (lp: string, options?: { seconds?: number }) => LinearSolution

/**
 * What a solver found, in floating point: integers must be rounded and checked again in exact arithmetic before anybody relies
 * on them. `values` by name of variable; empty when nothing feasible was found.
 */
export type LinearSolution = {
  /** `stopped`: time ran out; `values` is then the best found so far, if anything was. */
  status: 'optimal' | 'infeasible' | 'stopped'
  objective: number
  values: Map<string, number>
  /** By name of row, when every variable is continuous and the status is `optimal`. */
  duals?: Map<string, number>
}
