import { followSessions, listSessions, loadPlan, publishAll } from '../../../features/sessions/index.ts'
import type { Session } from '../../../features/sessions/rules.ts'
import { after, DAY, HOUR, MINUTE } from '../../moments.ts'
import type { Story } from '../story.ts'
import { type Deed, doAll } from './hiring/deeds.ts'
import type { Span } from './index.ts'
import { attendanceDeeds } from './sessions/attendance.ts'
import { changeDeeds } from './sessions/changes.ts'
import { opinionDeeds } from './sessions/opinions.ts'
import { proposalDeeds } from './sessions/proposals.ts'
import { workshopDeeds } from './sessions/workshops.ts'

/**
 * The sessions of the ten months: published before the arrival, one moved and one cancelled, workshops that fill up, evenings that
 * fellows propose, nearly everybody there, and what they say of it.
 */
export async function gatherTogether(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  const { announcement } = edition.instants
  await doAll([{ at: after(announcement, 2 * HOUR), does: () => takeOver(story, after(announcement, 2 * HOUR)) }], span)
  const sessions = await listSessions(services.db, edition.id)
  if (sessions.length === 0) return
  await doAll(
    [
      ...publication(story, sessions),
      ...changeDeeds(story, sessions),
      ...workshopDeeds(story, sessions),
      ...proposalDeeds(story),
      ...attendanceDeeds(story, sessions),
      ...opinionDeeds(story, sessions),
      ...following(story, sessions),
    ],
    span,
  )
}

const takeOver = async (story: Story, at: Date) => {
  await loadPlan(story.at(at, 'sessions'), story.edition)
}

/** Everything is published at once, three weeks before the arrival, unless a visitor did it. */
function publication(story: Story, sessions: readonly Session[]): Deed[] {
  const at = after(story.edition.instants.start, -25 * DAY + 10.25 * HOUR)
  const does = async () => {
    if (sessions.every(it => it.planCode === null || it.state === 'planned' || it.state === 'cancelled'))
      await publishAll(story.at(at), story.actor('team-2'), story.edition)
  }
  return [{ at, does }]
}

/** The scheduled work, at the instants at which it has something to do. */
function following(story: Story, sessions: readonly Session[]): Deed[] {
  const { edition } = story
  const days = edition.sessions?.reminderDays ?? []
  const instants = sessions.flatMap(({ parts, state }) => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last || state === 'cancelled') return []
    return [after(last.endsAt, 2 * MINUTE), ...days.map(it => after(first.startsAt, -it * DAY + MINUTE))]
  })
  return instants.map(at => ({ at, does: () => followSessions(story.at(at), edition) }))
}
