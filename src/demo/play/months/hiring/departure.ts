import { publishSeats } from '../../../../features/cohort/index.ts'
import { dayOf } from '../../../../features/edition/index.ts'
import { findFile, followFellowships, leave, openFellowships } from '../../../../features/hiring/index.ts'
import type { HiringFile } from '../../../../features/hiring/rules.ts'
import { accept, consent, offerNext } from '../../../../features/offers/index.ts'
import { after, MINUTE } from '../../../moments.ts'
import { listOffered, type Offered } from '../../../queries/offers.ts'
import { biographyOf } from '../../biography.ts'
import type { Story } from '../../story.ts'
import { dayAfterStart, script } from '../script.ts'
import { type Deed, instantOn } from './deeds.ts'

const WORDS =
  'Un poste durable près de sa famille, à Rennes, qui ne pouvait pas attendre novembre. Elle quitte le défi en bons termes.'
const REASON =
  'Première personne de la liste du jury qui attend encore ce poste ; son mentor l’a rappelée et souhaite l’accueillir.'

/** One fellow leaves in April; the next in line is offered the seat, takes it, and arrives three weeks later. */
export function departureDeeds(story: Story, files: readonly HiringFile[], offers: readonly Offered[]): Deed[] {
  const leaver = leaverAmong(story, files, offers)
  if (!leaver) return []
  const { afterDays, replacedAfterDays } = script.departure
  const recording = instantOn(story, afterDays - 4, '16:15')
  const freeing = instantOn(story, afterDays, '00:10', { anyDay: true })
  const offering = instantOn(story, afterDays + 3, '11:30')
  const answering = instantOn(story, replacedAfterDays - 14, '19:05', { anyDay: true })
  return [
    { at: recording, does: () => record(story, leaver, recording) },
    { at: freeing, does: () => free(story, freeing) },
    { at: offering, does: () => offer(story, leaver, offering) },
    { at: answering, does: () => answer(story, leaver, answering) },
  ]
}

/** The fellow of that challenge whose seat somebody waits for; once they have left, the one who has. */
function leaverAmong(story: Story, files: readonly HiringFile[], offers: readonly Offered[]): HiringFile | undefined {
  const id = story.edition.challenges.find(it => it.slug === script.departure.slug)?.id
  const there = files.filter(it => it.challengeId === id && it.replacesId === null)
  const isAwaited = ({ profile }: HiringFile) =>
    offers.some(it => it.challenge === id && it.profile === profile && it.line.length > 0)
  return there.find(it => it.state === 'left') ?? there.find(isAwaited) ?? there[0]
}

async function record(story: Story, { id }: HiringFile, at: Date): Promise<void> {
  const { edition, services } = story
  if ((await findFile(services.db, edition.id, id))?.state === 'left') return
  const leftOn = dayAfterStart(edition, script.departure.afterDays)
  const leaving = { fellowshipId: id, leftOn, category: 'other_work', askedBy: 'fellow', words: WORDS } as const
  story.accept(await leave(story.at(at), story.actor('team-1'), edition, leaving))
}

async function free(story: Story, at: Date): Promise<void> {
  await followFellowships(story.at(at), story.edition)
  await publishSeats(story.at(after(at, MINUTE)), story.edition)
}

const seatOf = async (story: Story, { challengeId, profile }: HiringFile) =>
  (await listOffered(story.services.db, story.edition.id)).filter(
    it => it.challenge === challengeId && it.profile === profile,
  )

async function offer(story: Story, leaver: HiringFile, at: Date): Promise<void> {
  const seat = await seatOf(story, leaver)
  const [code] = seat.find(it => it.line.length > 0)?.line ?? []
  if (!code || seat.some(it => it.sentAt && it.sentAt > (leaver.sentAt ?? at))) return
  const given = { challenge: leaver.challengeId, profile: leaver.profile, code, reason: REASON }
  story.accept(await offerNext(story.at(at), story.actor('team-1'), story.edition, given), ['seat_taken'])
}

async function answer(story: Story, leaver: HiringFile, at: Date): Promise<void> {
  const { edition } = story
  const open = (await seatOf(story, leaver)).find(it => it.state === 'sent')
  if (!open) return
  const actor = story.actor(open.email)
  if (!story.accept(await accept(story.at(at), actor, edition, open.id), ['too_late', 'no_longer_offered'])) return
  await openFellowships(story.at(after(at, MINUTE)), edition)
  await story.meet()
  const author = story.candidates.find(it => it.email.toLowerCase() === open.email.toLowerCase())
  const given = { name: true, biography: author ? biographyOf(author) : '' }
  story.accept(await consent(story.at(after(at, 5 * MINUTE)), actor, edition, given))
  await publishSeats(story.at(after(at, 6 * MINUTE)), edition)
}

/** Contracts end by themselves the day after their last one. */
export function endDeeds(story: Story, files: readonly HiringFile[]): Deed[] {
  const { zone } = story.edition
  const last = new Set(files.map(it => it.endsOn))
  const start = Date.parse(story.edition.calendar.start.day)
  return [...last].map(day => {
    const at = instantOn(story, (Date.parse(day) - start) / 86_400_000 + 1, '00:05', { anyDay: true })
    return {
      at,
      does: () => (dayOf(at, zone) > day ? followFellowships(story.at(at), story.edition) : Promise.resolve()),
    }
  })
}
