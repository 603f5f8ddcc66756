import { closePreselection, type FileDecision, writeRemark } from '../../features/reviews/index.ts'
import { after, HOUR, MINUTE } from '../moments.ts'
import { decisionReason, teamRemark } from '../people/index.ts'
import { type File, listFiles } from '../queries/readings.ts'
import { each } from './pool.ts'
import { decideAll } from './screening.ts'
import type { Story } from './story.ts'

/** The team deliberates: as many people as the edition can hear, by their readings, and somebody for every seat. */
export async function deliberate(story: Story): Promise<void> {
  const { edition, services } = story
  const files = (await listFiles(services.db, edition.id)).filter(it => it.completeness === 'yes')
  const chosen = new Set(chooseFor(story, files).map(({ id }) => id))
  const decisions = files
    .filter(it => it.preselection === null)
    .map(file => verdict(story, file, chosen.has(file.id) ? 'yes' : 'no'))
  const morning = after(edition.instants.preselectionEnds, 9 * HOUR)
  await decideAll(story, decisions, morning)
  await remark(story, after(morning, HOUR))
  const closed = await closePreselection(story.at(after(morning, 2 * HOUR)), story.actor('team-1'), edition)
  story.accept(closed, ['preselection_closed'])
}

function verdict(story: Story, file: File, outcome: 'yes' | 'no'): FileDecision {
  const candidate = story.candidate(file)
  const random = story.random.fork(`verdict/${candidate.key}`)
  const kind = outcome === 'yes' ? 'preselected' : 'not-preselected'
  const marks = meanMarks(file) as Parameters<typeof decisionReason>[2] extends { marks: infer M } ? M : never
  const reason = decisionReason(random, candidate, { kind, marks })
  return { applicationId: file.id, kind: 'preselection', outcome, reason }
}

/** Visitors' own choices first, then enough people for every seat, then the best readings. */
function chooseFor({ edition }: Story, files: readonly File[]): File[] {
  const wanted = edition.preselection.expectedInterviews ?? Math.ceil(files.length / 2)
  const chosen = new Set(files.filter(it => it.preselection === 'yes'))
  const best = files.filter(it => it.preselection === null).toSorted((a, b) => meanOf(b) - meanOf(a) || a.id - b.id)
  for (const { id, profile, seats } of pairsOf(edition)) {
    const fits = (it: File) => it.profile === profile && it.wishes.includes(id)
    const missing = seats + 1 - [...chosen].filter(fits).length
    for (const file of best.filter(it => fits(it) && !chosen.has(it)).slice(0, Math.max(0, missing))) chosen.add(file)
  }
  for (const file of best) if (chosen.size < wanted) chosen.add(file)
  return [...chosen]
}

/** Each profile that a challenge looks for, with how many people. */
const pairsOf = ({ challenges }: Story['edition']) =>
  challenges.flatMap(({ id, seats }) =>
    [...Map.groupBy(seats, it => it.profile)].map(([profile, same]) => ({ id, profile, seats: same.length })),
  )

function meanMarks({ readings }: File): Record<string, number> {
  const criteria = Object.keys(readings[0] ?? {})
  const mean = (criterion: string) =>
    readings.reduce((sum, marks) => sum + (marks[criterion] ?? 0), 0) / Math.max(1, readings.length)
  return Object.fromEntries(criteria.map(criterion => [criterion, mean(criterion)]))
}

const meanOf = (file: File): number => Object.values(meanMarks(file)).reduce((sum, it) => sum + it, 0)

/** What the jurors should know of those they will hear. */
async function remark(story: Story, from: Date): Promise<void> {
  const { edition, services } = story
  const heard = (await listFiles(services.db, edition.id)).filter(it => it.preselection === 'yes' && !it.remarked)
  await each([...heard.entries()], 4, async ([index, file]) => {
    const candidate = story.candidate(file)
    const body = teamRemark(story.random.fork(`remark/${candidate.key}`), candidate)
    const at = after(from, (index * MINUTE) / 2)
    await writeRemark(story.at(at), story.actor('team-2'), edition, { applicationId: file.id, body })
  })
}
