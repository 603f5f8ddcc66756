import type { LinkState } from './items.ts'

/** What asking for an address gave: an answer, none, or an address that is not asked for. */
export type Asked =
  | { kind: 'answered'; status: number }
  | { kind: 'silent'; why: string }
  | { kind: 'refused'; why: string }

const FAILURES_BEFORE_DEAD = 3
const WEEK_MS = 7 * 86_400_000
const DAY_MS = 86_400_000

/** What is known of a link after one more asking: it is dead at the third failure in a row, and alive again at the first answer. */
export function linkAfter(failures: number, asked: Asked): { state: LinkState; detail: string; failures: number } {
  if (asked.kind === 'refused') return { state: 'refused', detail: asked.why, failures: 0 }
  if (asked.kind === 'answered' && asked.status < 400)
    return { state: 'alive', detail: String(asked.status), failures: 0 }
  const count = failures + 1
  const detail = asked.kind === 'answered' ? String(asked.status) : asked.why
  return { state: count >= FAILURES_BEFORE_DEAD ? 'dead' : 'failing', detail, failures: count }
}

/** Before which instant a link must have been asked to be asked again: once a week, and each day while it fails. */
export const askedBefore = (now: Date) => ({
  usual: new Date(now.getTime() - WEEK_MS),
  failing: new Date(now.getTime() - DAY_MS),
})
