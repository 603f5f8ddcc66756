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
  for (const offer of early) await answer(story, offer, offer === declining ? 'decline' : 'accept')
}

/** The others answer; each seat that is free goes to the next in line, who takes it; most let their name be published. */
export async function answerRest(story: Story): Promise<void> {
  for (const offer of await listOffered(story.services.db, story.edition.id)) await answer(story, offer, 'accept')
  await fillSeats(story)
  await publish(story)
}

async function answer(story: Story, offer: Offered, how: 'accept' | 'decline'): Promise<void> {
  if (offer.state !== 'sent' || !offer.sentAt) return
  const actor = story.actor(offer.email)
  const random = story.random.fork(`answer/${offer.email}`)
  const at = story.at(answersAt(story, offer, random.next()))
  const answered =
    how === 'accept'
      ? await accept(at, actor, story.edition, offer.id)
      : await decline(at, actor, story.edition, { offerId: offer.id, reason: declineReason(random) })
  story.accept(answered, ['too_late', 'no_longer_offered'])
}

/** Early in the first two days, or in the days that follow; within a day for an offer that comes late. */
function answersAt({ edition }: Story, { id, origin, sentAt }: Offered, share: number): Date {
  const sent = sentAt ?? edition.instants.notification
  if (origin === 'waiting_list') return after(sent, (3 + share * 15) * HOUR)
  const isEarly = id % 2 === 1
  const shown = instantAt(edition, 'notified')
  return isEarly ? after(sent, (2 + share * 45) * HOUR) : after(shown, (2 + share * 3 * 22) * HOUR)
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
    for (const offer of await listOffered(services.db, edition.id)) await answer(story, offer, 'accept')
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
  const taken = (await listOffered(services.db, edition.id)).filter(it => it.state === 'accepted' && !it.consented)
  for (const [index, offer] of taken.entries()) {
    story.tell(index, taken.length)
    const random = story.random.fork(`consent/${offer.email}`)
    const at = story.at(after(offer.answeredAt ?? edition.instants.notification, random.int(3, 50) * MINUTE))
    // Two people keep their name to themselves.
    const name = index % 13 !== 6
    const given = { name, biography: name ? biographyOf(story.candidate(offer)) : '' }
    story.accept(await consent(at, story.actor(offer.email), edition, given))
  }
}
