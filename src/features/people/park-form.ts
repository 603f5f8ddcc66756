import type { Services } from '../../platform/services.ts'
import * as store from './store.ts'

/** How long what was typed waits for its author. */
export const KEPT_HOURS = 24

/** In signs: several times the longest page of an application, and little enough for whoever has no session. */
const MOST_TYPED = 300_000

/** Nobody knows whose it is: not for as long that somebody else may sit down and sign in first. */
const KEPT_UNKNOWN_HOURS = 1

type Form = { path: string; body: Record<string, string[]>; network: string; email: string | undefined }

/**
 * Keeps what was typed in a form whose session had expired, until its author has signed in again: `email`, or whoever signs in
 * first on that browser when no session says who it was. Nobody is signed in, so that what one network may leave is bounded.
 * @returns the token that gives it back, or undefined when there is too much to keep
 */
export async function parkForm(services: Services, { path, body, network, email }: Form): Promise<string | undefined> {
  if (JSON.stringify(body).length > MOST_TYPED) return undefined
  if (!(await services.limit('parked_form', network)).ok) return undefined
  const token = services.randomToken()
  const at = services.serverNow()
  const expiresAt = new Date(at.getTime() + (email ? KEPT_HOURS : KEPT_UNKNOWN_HOURS) * 3_600_000)
  await services.db.transaction().execute(async tx => {
    await store.dropExpiredForms(tx, at)
    await store.addParkedForm(tx, { token, path, body, email, at, expiresAt })
  })
  return token
}
