import { instantOf, localTimeOf } from '../../edition/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { differences, plannedIn, type Session } from '../rules.ts'

/** What the edition plans for a session now, and in what the session differs; undefined for one that it never planned. */
export function differing(edition: Edition, session: Session) {
  if (session.planCode === null || !edition.sessions) return undefined
  const planned = plannedIn(edition.sessions).find(it => it.code === session.planCode)
  if (!planned) return { planned: undefined, differs: 'gone' as const }
  const local = (at: Date) => localTimeOf(at, edition.zone)
  const days = session.parts.map(({ endsAt, startsAt }) => ({
    day: local(startsAt).slice(0, 10),
    from: local(startsAt).slice(11),
    to: local(endsAt).slice(11),
  }))
  const { audience, place, state, title } = session
  return { planned, differs: differences({ title, audience, place, days, cancelled: state === 'cancelled' }, planned) }
}

/** The days of a plan as parts, to be said like those of a session. */
export const plannedParts = (edition: Edition, days: readonly { day: string; from: string; to: string }[]) =>
  days.map(it => ({
    startsAt: instantOf(`${it.day}T${it.from}`, edition.zone),
    endsAt: instantOf(`${it.day}T${it.to}`, edition.zone),
  }))
