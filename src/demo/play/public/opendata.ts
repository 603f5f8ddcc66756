import { holdDataset, letGo, listHolds, publishVersions } from '../../../features/opendata/index.ts'
import { after, DAY, HOUR } from '../../moments.ts'
import type { Span } from '../months/index.ts'
import type { Story } from '../story.ts'

const HELD = 'budget'

/**
 * The daily rule, on the mornings on which something had just become public; and a budget that the team held back for a week while it
 * checked the evaluation's totals.
 */
export async function publishData(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  const { announcement, callOpens, end, start } = edition.instants
  const mornings = [callOpens, announcement, start, end].map(at => after(at, 12 * HOUR))
  const due = [...mornings, span.to].filter(at => span.from < at && at <= span.to)
  await hold(story, { at: after(callOpens, 4 * DAY), span })
  for (const at of due) await publishVersions({ ...services, now: () => at }, { actorId: null })
}

async function hold(story: Story, { at, span }: { at: Date; span: Span }): Promise<void> {
  if (!(span.from < at && at <= span.to)) return
  const { personId: actorId } = story.actor('team-1')
  const held = (await listHolds(story.services.db)).some(it => it.dataset === HELD)
  if (held) return
  const reason = 'Le total général imprimé ne tombe pas juste : on vérifie la source avant de le reprendre.'
  story.accept(await holdDataset(story.at(at), { dataset: HELD, actorId }, reason))
  story.accept(await letGo(story.at(after(at, 7 * DAY)), { dataset: HELD, actorId }))
}
