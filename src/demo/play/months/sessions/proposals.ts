import { decideProposal, listProposals, propose } from '../../../../features/sessions/index.ts'
import { after, HOUR } from '../../../moments.ts'
import type { Story } from '../../story.ts'
import { type Deed, instantOn } from '../hiring/deeds.ts'
import { fellowsAt } from './people.ts'
import { EVENINGS } from './texts.ts'

/** Evenings that fellows propose: one accepted and held, one declined, one that waits for its answer at mid-term. */
export const proposalDeeds = (story: Story): Deed[] =>
  EVENINGS.flatMap((evening, i) => {
    const proposing = instantOn(story, evening.proposedAfterDays, '17:40')
    const deciding = instantOn(story, evening.decidedAfterDays, '10:20')
    return [
      { at: proposing, does: () => put(story, { evening, index: i, at: proposing }) },
      { at: deciding, does: () => decide(story, evening, deciding) },
    ]
  })

type Evening = (typeof EVENINGS)[number]

async function put(story: Story, { evening, index, at }: { evening: Evening; index: number; at: Date }): Promise<void> {
  const { edition, services } = story
  if ((await listProposals(services.db, edition.id)).some(it => it.title === evening.title)) return
  const fellow = (await fellowsAt(story, at)).at(4 + index * 7)
  if (!fellow || !edition.sessions?.proposals) return
  const startsAt = instantOn(story, evening.heldAfterDays, '18:30')
  const { about, isOpen, place, speakers, title } = evening
  const given = { about, isOpen, place, speakers, title, startsAt, endsAt: after(startsAt, 1.5 * HOUR) }
  story.accept(await propose(story.at(at), story.actor(fellow.email), edition, given))
}

async function decide(story: Story, { reason, title }: Evening, at: Date): Promise<void> {
  const { edition, services } = story
  const proposal = (await listProposals(services.db, edition.id)).find(it => it.title === title)
  if (proposal?.state !== 'proposed') return
  const given = { id: proposal.id, accept: reason === '', reason }
  story.accept(await decideProposal(story.at(at, title), story.actor('team-1'), edition, given), ['in_the_past'])
}
