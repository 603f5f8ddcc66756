import type { Role } from '../../kernel/role.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
import { giveRole } from './role-events.ts'
import * as store from './store.ts'

export type Granted = {
  email: string
  fullName: string
  lang: Lang
  employer?: string
  editionId: string
  role: Role
  challengeId: string | null
}

/**
 * Gives somebody a role in an edition, creating the person when unknown. Doing it twice changes nothing. Somebody known keeps
 * their own name, and works where the team says.
 */
export async function grantRole(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actorId: number | null,
  granted: Granted,
): Promise<number> {
  const at = now()
  return db.transaction().execute(async tx => {
    const person = await store.findOrAddPerson(tx, { ...granted, at })
    await store.nameIfUnknown(tx, person.id, granted.fullName)
    if (granted.employer) await store.setEmployer(tx, person.id, granted.employer)
    await giveRole(tx, { ...granted, personId: person.id, actorId, at })
    return person.id
  })
}
