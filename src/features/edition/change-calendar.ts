import { NotFound } from '../../kernel/not-found.ts'
import { type Result, refuse } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type AppliedVersion, type Applying, apply, type Refusal } from './apply.ts'
import { type Applied, dataOf } from './queries.ts'
import { type EditionData, mayChange } from './rules.ts'
import { read } from './schema.ts'

/** New dates by their path in the edition (`calendar.call.closes`), as typed: local days and hours, or a number of days. */
export type CalendarChange = {
  values: Record<string, string>
  reason: string
  version: number
  /** What a later slice writes in the same transaction. */
  onApplied?: NonNullable<Applying['onApplied']>
}

/**
 * Changes dates of the edition in force: a new version with its author and reason, refused as a whole if the calendar no
 * longer holds together, or if somebody else changed the edition since `version`.
 */
export async function changeCalendar(
  services: Services,
  actor: Actor,
  edition: Applied,
  { values, reason, version, onApplied }: CalendarChange,
): Promise<Result<AppliedVersion, Refusal>> {
  if (!mayChange(actor, edition.id)) throw new NotFound()
  const next: unknown = structuredClone(dataOf(edition))
  for (const [path, value] of Object.entries(values)) set(next, path.split('.'), value)
  const outcome = read(next)
  if (!('data' in outcome)) return refuse({ code: 'not_ready', report: { ...outcome, gaps: [], features: [] } })
  const data = outcome.data as EditionData
  return apply(services, { data, reason, actorId: actor.personId, expects: version, ...(onApplied && { onApplied }) })
}

/** An empty value takes the date away; a number stays a number. */
function set(whole: unknown, path: string[], text: string): void {
  const key = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), whole)
  const now: unknown = Reflect.get(Object(parent), key)
  if (text === '') Reflect.deleteProperty(Object(parent), key)
  else Reflect.set(Object(parent), key, typeof now === 'number' ? Number(text) : text)
}
