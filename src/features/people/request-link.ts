import { done, type Result } from '../../kernel/result.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { signInEmail } from './emails.ts'
import { LINK_MINUTES, safeNextPath } from './rules.ts'
import * as store from './store.ts'

/** A link that has expired still says so for a while; then nothing of it is kept. */
const KEPT_DAYS = 7

type Request = { email: string; lang: Lang; next: string | undefined; network: string; programme: string }

/**
 * Sends a sign-in link to this address, known or not: the answer never tells which addresses have an account.
 * @returns refused with the seconds to wait when too many links were asked for
 */
export async function requestLink(services: Services, request: Request): Promise<Result<true, TooMany>> {
  const allowed = await services.limit('sign_in_address', store.hashOf(request.email))
  if (!allowed.ok) return allowed
  const fromHere = await services.limit('sign_in_network', request.network)
  if (!fromHere.ok) return fromHere
  const token = services.randomToken()
  const createdAt = services.serverNow()
  const expiresAt = new Date(createdAt.getTime() + LINK_MINUTES * 60_000)
  await services.db.transaction().execute(async tx => {
    await store.dropOldLinks(tx, new Date(createdAt.getTime() - KEPT_DAYS * 86_400_000))
    await store.addLink(tx, { ...request, token, nextPath: safeNextPath(request.next), createdAt, expiresAt })
    await queueMail(services, tx, signInEmail({ ...request, token, publicUrl: services.config.publicUrl }))
  })
  return done(true)
}
