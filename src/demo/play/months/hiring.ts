import { listFiles, openFellowships } from '../../../features/hiring/index.ts'
import { listOffered } from '../../queries/offers.ts'
import type { Story } from '../story.ts'
import { clearanceDeeds } from './hiring/clearances.ts'
import { contractDeeds, heirDeeds } from './hiring/contracts.ts'
import { doAll } from './hiring/deeds.ts'
import { departureDeeds, endDeeds } from './hiring/departure.ts'
import type { Span } from './index.ts'

/** Whoever accepted a seat gets a fellowship. */
export const welcome = (story: Story, { to }: Span): Promise<void> => openFellowships(story.at(to), story.edition)

/** Contracts drafted, sent and signed, some late; enquiries, one refused; a departure and who takes over; the end. */
export async function hire(story: Story, span: Span): Promise<void> {
  const { db } = story.services
  const files = await listFiles(db, story.edition.id)
  const offers = await listOffered(db, story.edition.id)
  const deeds = [
    ...contractDeeds(story, files),
    ...clearanceDeeds(story, files),
    ...departureDeeds(story, files, offers),
    ...endDeeds(story, files),
  ]
  await doAll(deeds, span)
  // Somebody who came during this stretch had nothing to do when it was planned.
  const now = await listFiles(db, story.edition.id)
  if (now.length > files.length) await doAll(heirDeeds(story, now), span)
}
