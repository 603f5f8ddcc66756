import type { Services } from '../../platform/services.ts'
import * as store from './store.ts'

/** How long what was typed waits for its author. */
export const KEPT_HOURS = 24

/** In signs: several times the longest page of an application, and little enough for whoever has no session. */
const MOST_TYPED = 300_000

type Form = { path: string; body: Record<string, string[]>; network: string }

/**
 * Keeps what was typed in a form whose session had expired, until its author has signed in again. Nobody is known yet, so that
 * what one network may leave here is bounded.
 * @returns the token that gives it back, or undefined when there is too much to keep
 */
export async function parkForm(services: Services, { path, body, network }: Form): Promise<string | undefined> {
  if (JSON.stringify(body).length > MOST_TYPED) return undefined
  if (!(await services.limit('parked_form', network)).ok) return undefined
  const token = services.randomToken()
  const at = services.serverNow()
  const expiresAt = new Date(at.getTime() + KEPT_HOURS * 3_600_000)
  await services.db.transaction().execute(async tx => {
    await store.dropExpiredForms(tx, at)
    await store.addParkedForm(tx, { token, path, body, at, expiresAt })
  })
  return token
}
