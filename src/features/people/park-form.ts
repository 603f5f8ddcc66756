import type { Services } from '../../platform/services.ts'
import * as store from './store.ts'

const KEPT_HOURS = 24

/** Keeps what was typed in a form whose session had expired, until its author has signed in again. */
export async function parkForm(services: Services, path: string, body: Record<string, string[]>): Promise<string> {
  const token = services.randomToken()
  const at = services.serverNow()
  const expiresAt = new Date(at.getTime() + KEPT_HOURS * 3_600_000)
  await services.db.transaction().execute(tx => store.addParkedForm(tx, { token, path, body, at, expiresAt }))
  return token
}
