import { decideList, executeRun, latestApproval, proposeList, requestRun } from '../../features/assignments/index.ts'
import { after, HOUR, MINUTE } from '../moments.ts'
import { findFacts } from '../queries/facts.ts'
import type { Story } from './story.ts'

/** A first run, on lists of which one is not closed yet. */
export async function runFirst(story: Story): Promise<void> {
  if ((await findFacts(story.services.db, story.edition.id)).matched) return
  await run(story, after(story.edition.instants.interviewsEnd, 9.5 * HOUR))
}

/** The run on closed lists, put before the authority. */
export async function propose(story: Story): Promise<void> {
  const { edition, services } = story
  const approval = await latestApproval(services.db, edition.id)
  if (approval && approval.state !== 'returned') return
  const at = after(edition.instants.validation, -5 * HOUR)
  const runId = await run(story, at)
  if (runId === undefined) return
  story.accept(await proposeList(story.at(after(at, 4 * HOUR)), story.actor('team-1'), edition, runId))
}

async function run(story: Story, at: Date): Promise<number | undefined> {
  const requested = await requestRun(story.at(at), story.actor('team-1'), story.edition)
  if (!story.accept(requested) || !requested.ok) return undefined
  await executeRun(story.at(after(at, MINUTE / 6)), requested.value)
  return requested.value
}

/** The authority approves the list that waits for it; one that is not true any more is returned first, and made again. */
export async function approve(story: Story): Promise<void> {
  const at = after(story.edition.instants.validation, 2 * HOUR)
  await propose(story)
  const first = await decide(story, at, { approve: true, reason: '' })
  if (first !== 'list_outdated') return
  await decide(story, at, { approve: false, reason: 'Des données ont changé depuis cette proposition.' })
  await propose(story)
  await decide(story, after(at, HOUR), { approve: true, reason: '' })
}

/** The code of a refusal, or undefined once decided. */
async function decide(story: Story, at: Date, decision: { approve: boolean; reason: string }) {
  const approval = await latestApproval(story.services.db, story.edition.id)
  if (approval?.state !== 'proposed') return undefined
  const given = { ...decision, listSha256: approval.listSha256 }
  const decided = await decideList(story.at(at), story.actor('validator'), story.edition, given)
  story.accept(decided, ['list_outdated'])
  return decided.ok ? undefined : decided.refusal.code
}
