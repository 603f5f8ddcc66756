import { done, type Result } from '../../kernel/result.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import { canUseLink, type LinkRefusal } from './rules.ts'
import * as store from './store.ts'

export type OpenedSession = {
  token: string
  publicId: string
  personId: number
  email: string
  nextPath: string
  maxAgeSeconds: number
}
type Visit = { linkToken: string; device: string; lang: Lang }

/** Consumes a sign-in link and opens a session; a first visit creates the person. */
export async function openSession(services: Services, visit: Visit): Promise<Result<OpenedSession, LinkRefusal>> {
  return services.db.transaction().execute(async tx => {
    const at = services.serverNow()
    const usable = canUseLink(await store.lockLink(tx, visit.linkToken), at)
    if (!usable.ok) return usable
    const { email, nextPath } = usable.value
    await store.markLinkUsed(tx, visit.linkToken, at)
    const person = await store.findOrAddPerson(tx, { email, fullName: '', lang: visit.lang, at })
    return done({ ...(await addSession(services, tx, person.id, visit.device)), email, nextPath })
  })
}

/** Opens a session for a known person, in the caller's transaction. */
export async function addSession(
  services: Pick<Services, 'randomToken' | 'serverNow' | 'config'>,
  tx: Parameters<typeof store.addSession>[0],
  personId: number,
  device: string,
) {
  const at = services.serverNow()
  const maxAgeSeconds = services.config.sessionDays * 86_400
  const expiresAt = new Date(at.getTime() + maxAgeSeconds * 1000)
  const token = services.randomToken()
  const publicId = services.randomToken().slice(0, 12)
  await store.addSession(tx, { token, publicId, personId, at, expiresAt, device })
  return { token, publicId, personId, maxAgeSeconds }
}
