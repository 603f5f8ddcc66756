import { holdDataset, lastHeldAt, letGo, listLatest, publishVersions } from '../../../features/opendata/index.ts'
import { after, DAY, HOUR } from '../../moments.ts'
import type { Span } from '../months/index.ts'
import type { Story } from '../story.ts'

const HELD = 'budget'

/**
 * The daily rule, on the mornings on which something had just become public; and a budget that the team held back for a week while it
 * checked the evaluation’s totals. What a version has already followed was lived before.
 */
export async function publishData(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  const { announcement, callOpens, end, start } = edition.instants
  const lived = await livedUntil(story)
  const isDue = (at: Date) => span.from < at && at <= span.to && !(lived && at <= lived)
  const mornings = [callOpens, announcement, start, end].map(at => after(at, 12 * HOUR))
  const held = after(callOpens, 4 * DAY)
  if (isDue(held)) await hold(story, held)
  for (const at of [...mornings, span.to].filter(isDue))
    await publishVersions({ ...services, now: () => at }, { actorId: null })
}

/** When the last version was published: the world has come at least so far. */
async function livedUntil({ services }: Story): Promise<Date | undefined> {
  const versions = await listLatest(services.db)
  return versions.map(it => it.publishedAt).toSorted((a, b) => b.getTime() - a.getTime())[0]
}

async function hold(story: Story, at: Date): Promise<void> {
  const { personId: actorId } = story.actor('team-1')
  if (await lastHeldAt(story.services.db, HELD)) return
  const reason = 'Le total imprimé des salaires est arrondi à l’euro, ses parts ne le sont pas : on vérifie la source.'
  story.accept(await holdDataset(story.at(at), { dataset: HELD, actorId }, reason))
  story.accept(await letGo(story.at(after(at, 7 * DAY)), { dataset: HELD, actorId }))
}
