import { dayOf } from '../../../../features/edition/index.ts'
import { listFellowships } from '../../../../features/hiring/index.ts'
import { type Fellowship, isPresent } from '../../../../features/hiring/rules.ts'
import { listSessions } from '../../../../features/sessions/index.ts'
import type { Session } from '../../../../features/sessions/rules.ts'
import { plusDays } from '../../../../kernel/day.ts'
import type { Story } from '../../story.ts'
import { script } from '../script.ts'

/** The fellows who are there at an instant, in a fixed order. */
export async function fellowsAt({ edition, services }: Story, at: Date): Promise<Fellowship[]> {
  const day = dayOf(at, edition.zone)
  return (await listFellowships(services.db, edition.id)).filter(it => isPresent(it, day)).sort((a, b) => a.id - b.id)
}

/** Whether somebody of that challenge stays away at an instant: the team that has fallen silent. */
export function staysAway({ edition }: Story, challengeId: string, at: Date): boolean {
  const { fromDays, slug } = script.silence
  const silentFrom = plusDays(edition.calendar.start.day, fromDays)
  return edition.challenges.find(it => it.id === challengeId)?.slug === slug && dayOf(at, edition.zone) >= silentFrom
}

/** A session of the plan as it is now, or undefined where the plan or its people did without. */
export const sessionNow = async ({ edition, services }: Story, code: string): Promise<Session | undefined> =>
  (await listSessions(services.db, edition.id)).find(it => it.planCode === code)
