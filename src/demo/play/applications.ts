import { remindDrafts, start, withdraw } from '../../features/applications/index.ts'
import { reminderAt } from '../../features/calls/rules.ts'
import { after, MINUTE } from '../moments.ts'
import type { DemoCandidate } from '../people/index.ts'
import { type Kept, listKept } from '../queries/applications.ts'
import { findFacts } from '../queries/facts.ts'
import { apply } from './apply.ts'
import { each } from './pool.ts'
import type { Story } from './story.ts'

/** The instant at which drafts are reminded of the closing. */
const remindedAt = ({ edition }: Story) => after(reminderAt(edition), 7 * MINUTE)

/** Everything candidates do until drafts are reminded of the closing, and that reminder. */
export async function playUntilReminder(story: Story): Promise<void> {
  const reminded = remindedAt(story)
  await playCall(story, reminded)
  if ((await findFacts(story.services.db, story.edition.id)).reminded) return
  while ((await remindDrafts(story.at(reminded), story.edition)) > 0);
}

/** Everything candidates do before an instant: drafts, submissions, corrections. */
export async function playCall(story: Story, until: Date): Promise<void> {
  const { candidates, edition, services } = story
  const known = new Set((await listKept(services.db, edition.id)).map(({ email }) => email))
  const begun = candidates
    .filter(it => story.moved(it.draftStartedAt) < until)
    .toSorted((a, b) => a.draftStartedAt.getTime() - b.draftStartedAt.getTime())
  const newcomers = begun.filter(it => !known.has(it.email.toLowerCase()))
  // One after the other, so that the numbers of the files are the same every time.
  for (const [index, candidate] of newcomers.entries()) {
    story.tell(index, newcomers.length * 4)
    await open(story, candidate)
  }
  const kept = new Map((await listKept(services.db, edition.id)).map(it => [it.email, it]))
  let done = 0
  await each(begun, 4, async candidate => {
    story.tell(newcomers.length + done, newcomers.length + begun.length)
    const own = kept.get(candidate.email.toLowerCase())
    if (own) await apply(story, candidate, own, until)
    done += 1
  })
}

async function open(story: Story, candidate: DemoCandidate): Promise<void> {
  const services = story.at(story.moved(candidate.draftStartedAt), `start/${candidate.key}`)
  story.accept(await start(services, story.actor(candidate.email), story.edition))
}

/** Those who let go of a submitted file, once the call is over. */
export async function playWithdrawals(story: Story, until: Date): Promise<void> {
  const { candidates, edition, services } = story
  const kept = new Map((await listKept(services.db, edition.id)).map(it => [it.email, it]))
  for (const { email, language, withdrawal } of candidates) {
    if (!withdrawal || story.moved(withdrawal.at) >= until || !isIn(kept.get(email.toLowerCase()))) continue
    const leaving = { reason: withdrawal.reason, lang: language }
    story.accept(await withdraw(story.at(story.moved(withdrawal.at)), story.actor(email), edition, leaving))
  }
}

const isIn = (kept: Kept | undefined) => kept?.state === 'submitted'
