import { assignReadings, decide, type FileDecision } from '../../features/reviews/index.ts'
import { after, DAY, HOUR, MINUTE } from '../moments.ts'
import { decisionReason } from '../people/index.ts'
import { type File, listFiles } from '../queries/readings.ts'
import type { Story } from './story.ts'

/** Left for whoever visits to check and decide. */
const LEFT_TO_CHECK = 24
const BATCH = 30

/** The first afternoon: the team checks nearly every file against the conditions, and gives out those that will be read. */
export async function checkMost(story: Story): Promise<void> {
  const files = await listFiles(story.services.db, story.edition.id)
  await check(story, files.slice(0, -LEFT_TO_CHECK), 14 * HOUR)
  await assign(story, 17 * HOUR)
}

/** Once half is read: the files left, and their readings. */
export async function checkRest(story: Story): Promise<void> {
  await check(story, await listFiles(story.services.db, story.edition.id), 4 * DAY + 14 * HOUR)
  await assign(story, 4 * DAY + 17 * HOUR)
}

async function check(story: Story, files: readonly File[], from: number): Promise<void> {
  const start = after(story.edition.instants.preselectionStarts, from)
  const eligibility = files.filter(it => it.eligibility === null).map(it => decided(story, it, 'eligibility'))
  await decideAll(story, eligibility, start)
  const refused = new Set(eligibility.filter(it => it.outcome === 'no').map(it => it.applicationId))
  const going = files.filter(it => it.eligibility !== 'no' && !refused.has(it.id) && it.completeness === null)
  await decideAll(
    story,
    going.map(it => decided(story, it, 'completeness')),
    after(start, 90 * MINUTE),
  )
}

function decided(story: Story, file: File, kind: 'eligibility' | 'completeness'): FileDecision {
  const candidate = story.candidate(file)
  const stops = candidate.flaw?.kind === (kind === 'eligibility' ? 'ineligible' : 'incomplete')
  if (!stops) return { applicationId: file.id, kind, outcome: 'yes', reason: '' }
  const reason = decisionReason(story.random.fork(`${kind}/${candidate.key}`), candidate, { kind: 'set-aside' })
  return { applicationId: file.id, kind, outcome: 'no', reason }
}

/** Takes decisions in small batches, three minutes apart, in turn by two people of the team. */
export async function decideAll(story: Story, decisions: readonly FileDecision[], from: Date): Promise<void> {
  for (let start = 0; start < decisions.length; start += BATCH) {
    story.tell(start, decisions.length)
    const turn = start / BATCH
    const services = story.at(after(from, turn * 3 * MINUTE))
    const batch = decisions.slice(start, start + BATCH)
    const by = story.actor(turn % 2 === 0 ? 'team-1' : 'team-2')
    story.accept(await decide(services, by, story.edition, batch), ['preselection_closed'])
  }
}

async function assign(story: Story, ms: number): Promise<void> {
  const services = story.at(after(story.edition.instants.preselectionStarts, ms))
  const assigned = await assignReadings(services, story.actor('team-1'), story.edition, { seed: story.edition.id })
  story.accept(assigned, ['nothing_to_assign', 'preselection_closed'])
}
