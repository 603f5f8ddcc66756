import type { Reason } from '../../engine/matching/index.ts'
import type { Run } from './queries.ts'
import { reasonFor } from './reasons.ts'

type Wish = Reason['wishes'][number]

export type PersonLine = {
  code: string
  name: string | undefined
  result: Reason['result']
  /** The wish whose fate says most about the result; undefined where a first wish was obtained, or nothing was wished. */
  decisive: Wish | undefined
}

/** Everybody in a finished run, by code, each with the one reason that says most. */
export function personLines(run: Run, names: ReadonlyMap<string, { name: string }> | undefined): PersonLine[] {
  const codes = (run.problem?.candidates ?? []).map(({ id }) => id).sort()
  return codes.flatMap(code => {
    const reason = reasonFor(run, code)
    return reason ? [{ code, name: names?.get(code)?.name, result: reason.result, decisive: decisiveIn(reason) }] : []
  })
}

/** The best wish that was refused on merit; failing that, because a challenge or a seat was not open; failing that, the first. */
function decisiveIn({ result, wishes }: Reason): Wish | undefined {
  const refused = wishes.filter(({ kind }) => kind !== 'obtained' && kind !== 'holds-better')
  if (result.kind === 'placed' && result.byDecision) return undefined
  const first = (...kinds: Wish['kind'][]) => refused.find(({ kind }) => kinds.includes(kind))
  return first('ranked-below') ?? first('challenge-closed', 'optional-not-opened') ?? refused[0]
}
