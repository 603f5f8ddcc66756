import type { Role } from '../../kernel/role.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Services } from '../../platform/services.ts'
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
    const added = await store.addParticipation(tx, { ...granted, personId: person.id, at })
    const { editionId, role, challengeId } = granted
    if (added)
      await record(tx, {
        editionId,
        actorId,
        at,
        subject: 'person',
        subjectId: person.id,
        kind: 'role_granted',
        data: { role, challengeId },
      })
    return person.id
  })
}
