import { accept, consent, decline, offerNext, prepareResults, releaseResults } from '../../features/offers/index.ts'
import { after, DAY, HOUR, instantAt, MINUTE } from '../moments.ts'
import { declineReason } from '../people/index.ts'
import { countResults, listOffered, type Offered } from '../queries/offers.ts'
import { biographyOf } from './biography.ts'
import type { Story } from './story.ts'

/** The team prepares the answers, and releases them all at the hour announced. */
export async function release(story: Story): Promise<void> {
  const { edition, services } = story
  const before = await countResults(services.db, edition.id)
  if (before.released > 0) return
  const team = story.actor('team-1')
  if (before.prepared === 0)
    story.accept(await prepareResults(story.at(after(edition.instants.validation, 20 * HOUR)), team, edition))
  const { prepared } = await countResults(services.db, edition.id)
  const at = after(edition.instants.notification, 2 * MINUTE)
  story.accept(await releaseResults(story.at(at), team, edition, prepared))
}

/** Half of those selected answer within two days. The first whose seat somebody waits for declines it. */
export async function answerHalf(story: Story): Promise<void> {
  const offers = await listOffered(story.services.db, story.edition.id)
  const early = offers.filter((it, index) => it.origin === 'approval' && index % 2 === 0)
  const declining = offers.find(it => it.state === 'declined') ?? early.find(it => it.line.length > 0)
  for (const offer of early) {
    const at = after(offer.sentAt ?? story.edition.instants.notification, (2 + shareOf(story, offer) * 45) * HOUR)
    await answer(story, offer, { how: offer === declining ? 'decline' : 'accept', at })
  }
}

/**
 * The others answer; each seat that is free goes to the next in line, who takes it; most of the invented people let their name be
 * published. What a visitor who applied by themselves lets be said is theirs to decide.
 */
export async function answerRest(story: Story): Promise<void> {
  const shown = instantAt(story.edition, 'notified')
  for (const offer of await listOffered(story.services.db, story.edition.id))
    await answer(story, offer, { how: 'accept', at: after(shown, (2 + shareOf(story, offer) * 66) * HOUR) })
  await fillSeats(story)
  await publish(story)
}

/** How long somebody hesitates, from 0 to 1. */
const shareOf = ({ random }: Story, { email }: Offered) => random.fork(`hesitates/${email}`).next()

async function answer(
  story: Story,
  offer: Offered,
  { how, at }: { how: 'accept' | 'decline'; at: Date },
): Promise<void> {
  if (offer.state !== 'sent') return
  const [services, actor] = [story.at(at), story.actor(offer.email)]
  const reason = declineReason(story.random.fork(`declines/${offer.email}`))
  const answered =
    how === 'accept'
      ? await accept(services, actor, story.edition, offer.id)
      : await decline(services, actor, story.edition, { offerId: offer.id, reason })
  story.accept(answered, ['too_late', 'no_longer_offered', 'withdrawn'])
}

/** The team offers each free seat to the first in line, until everybody has answered. */
async function fillSeats(story: Story): Promise<void> {
  const { edition, services } = story
  for (let round = 0; round < 5; round += 1) {
    const offers = await listOffered(services.db, edition.id)
    const free = offers.find(it => ['declined', 'expired', 'cancelled'].includes(it.state) && isFree(offers, it))
    const [code] = free?.line ?? []
    if (!free || !code) return
    const at = after(instantAt(edition, 'notified'), DAY + round * 26 * HOUR)
    const { challenge, profile } = free
    const reason = 'Premier nom de la liste complémentaire pour ce poste.'
    story.accept(await offerNext(story.at(at), story.actor('team-1'), edition, { challenge, profile, code, reason }))
    for (const offer of await listOffered(services.db, edition.id))
      await answer(story, offer, { how: 'accept', at: after(at, (3 + shareOf(story, offer) * 15) * HOUR) })
  }
}

/** Whether a seat of that kind has fewer takers than were approved. */
function isFree(offers: readonly Offered[], { challenge, profile }: Offered): boolean {
  const same = offers.filter(it => it.challenge === challenge && it.profile === profile)
  const capacity = same.filter(it => it.origin === 'approval').length
  return same.filter(it => it.state === 'accepted' || it.state === 'sent').length < capacity
}

async function publish(story: Story): Promise<void> {
  const { edition, services } = story
  const invented = new Map(story.candidates.map(it => [it.email.toLowerCase(), it]))
  const taken = (await listOffered(services.db, edition.id)).filter(it => it.state === 'accepted' && !it.consented)
  for (const [index, offer] of taken.entries()) {
    story.tell(index, taken.length)
    const author = invented.get(offer.email.toLowerCase())
    if (!author) continue
    const random = story.random.fork(`consent/${offer.email}`)
    const at = story.at(after(offer.answeredAt ?? edition.instants.notification, random.int(3, 50) * MINUTE))
    // Two people keep their name to themselves.
    const name = index % 13 !== 6
    const given = { name, biography: name ? biographyOf(author) : '' }
    story.accept(await consent(at, story.actor(offer.email), edition, given))
  }
}
