import type { Instance } from './instance.ts'
import { emptyState, put, type State } from './state.ts'

/**
 * The integer programme, as LP text, of an assignment of largest total among the pairs that are `free`, in which file `i` reaches
 * `floor[i]`: one 0-1 variable a pair, one row a file (its readings), a floor, a reader (its load), an organisation or a type that can bind.
 */
export function modelOf(it: Instance, free: Uint8Array, floor: Int32Array): string {
  const { n, m } = it
  const locked = emptyState(it)
  const all = pairsOfModel(it, free)
  const byReader: number[][] = Array.from({ length: m }, () => [])
  for (const pair of all) byReader[pair % m]?.push(pair)
  const rows: string[] = []
  for (let i = 0; i < n; i += 1) {
    if (!it.anchor[i])
      rows.push(
        ...fileRows(
          it,
          locked,
          all.filter(pair => Math.floor(pair / m) === i),
          floor[i] as number,
        ),
      )
  }
  byReader.forEach((pairs, j) => {
    const load = locked.load[j] as number
    rows.push(
      ...row(ones(pairs), '<=', (it.high[j] as number) - load),
      ...row(ones(pairs), '>=', (it.low[j] as number) - load),
    )
  })
  const objective = sum(all.map(pair => [it.value[pair] as number, pair]))
  return `Maximize\n obj: ${objective || '0 z'}\nSubject To\n${rows.map((text, at) => ` r${at}: ${text}`).join('\n')}\nBinary\n${all.map(name).join('\n')}\nEnd\n`
}

function fileRows(it: Instance, locked: State, pairs: number[], floor: number): string[] {
  const { m } = it
  const i = Math.floor((pairs[0] ?? 0) / m)
  if (pairs.length === 0) return []
  const need = (it.need[i] as number) - (locked.has[i] as number)
  const rows = [
    ...row(ones(pairs), '=', need),
    ...row(
      pairs.map(pair => [it.value[pair] as number, pair]),
      '>=',
      floor - (locked.sum[i] as number),
    ),
  ]
  for (let t = 0; t < it.types; t += 1) {
    const ofThis = pairs.filter(pair => it.ofType[t * m + (pair % m)])
    const at = i * it.types + t
    rows.push(...row(ones(ofThis), '>=', (it.typeNeed[at] as number) - (locked.ofType[at] as number)))
  }
  for (let body = 0; body < it.organisations; body += 1) {
    const ofThis = pairs.filter(pair => it.organisation[pair % m] === body)
    rows.push(...row(ones(ofThis), '<=', 1 - (locked.inOrganisation[i * it.organisations + body] as number)))
  }
  return rows
}

type Term = [factor: number, pair: number]

const ones = (pairs: number[]): Term[] => pairs.map(pair => [1, pair])

const name = (pair: number) => `x${pair}`

/** Nothing when the row holds whatever the variables; an impossible row without variables is kept, on one that is 0. */
function row(terms: Term[], sign: '<=' | '>=' | '=', right: number): string[] {
  const used = terms.filter(([factor]) => factor !== 0)
  const most = used.reduce((total, [factor]) => total + factor, 0)
  if (sign === '>=' && right <= 0) return []
  if (sign === '<=' && most <= right) return []
  if (used.length === 0) return sign === '=' && right === 0 ? [] : ['z <= -1']
  return [`${sum(used)} ${sign} ${right}`]
}

/** Lines of ten terms: readers of LP text limit the length of a line. */
function sum(terms: Term[]): string {
  const texts = terms.filter(([factor]) => factor !== 0).map(([factor, pair]) => `${factor} ${name(pair)}`)
  return texts.map((text, at) => (at > 0 && at % 10 === 0 ? `\n  + ${text}` : at > 0 ? ` + ${text}` : text)).join('')
}

/** The pairs that are variables of the model. */
export function pairsOfModel(it: Instance, free: Uint8Array): number[] {
  return [...free.keys()].filter(pair => free[pair] && !it.locked[pair] && !it.anchor[Math.floor(pair / it.m)])
}

/** The assignment that a solution of the model says, rounded; whether it respects everything is for the caller to count. */
export function stateOf(it: Instance, values: Map<string, number>): State {
  const state = emptyState(it)
  for (const [variable, value] of [...values].sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))) {
    if (!variable.startsWith('x') || Math.round(value) !== 1) continue
    const pair = Number(variable.slice(1))
    put(state, Math.floor(pair / it.m), pair % it.m)
    state.load[pair % it.m] = (state.load[pair % it.m] as number) + 1
  }
  return state
}

/** Whether an assignment is complete, respects every constraint and every floor: in whole numbers. */
export function isSound({ it, x, has, sum: sums, load, inOrganisation, ofType }: State, floor: Int32Array): boolean {
  const free = [...has.keys()].filter(i => !it.anchor[i])
  return (
    x.every((is, pair) => !is || it.allowed[pair] === 1 || it.locked[pair] === 1) &&
    free.every(i => has[i] === it.need[i] && (sums[i] as number) >= (floor[i] as number)) &&
    load.every((files, j) => files >= (it.low[j] as number) && files <= (it.high[j] as number)) &&
    ofType.every((count, at) => it.anchor[Math.floor(at / it.types)] || count >= (it.typeNeed[at] as number)) &&
    inOrganisation.every((count, at) => it.anchor[Math.floor(at / it.organisations)] || count <= 1)
  )
}
