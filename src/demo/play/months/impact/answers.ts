import { answerFollowUp, listOutcomes, sayOutcome } from '../../../../features/impact/index.ts'
import type { Production } from '../../../../features/impact/rules.ts'
import { after, HOUR, MINUTE } from '../../../moments.ts'
import { listFollowUpLinks } from '../../../queries/follow-up.ts'
import { PATHS, REMAINS, SUSTAINING, USE } from '../../../texts/results/sustaining.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import type { Span } from '../index.ts'
import { onDay } from './days.ts'
import { release } from './ending.ts'
import type { Team } from './teams.ts'

/** Six months after, most fellows and half the mentors answer within two days; then the words and the agreements for the public page. */
export async function answerDeeds(story: Story, { from, to }: Span, teams: readonly Team[]): Promise<Deed[]> {
  const begins = onDay(story, 485, '00:10', { anyDay: true })
  if (to < begins || from > after(begins, 60 * 24 * HOUR)) return []
  const links = await listFollowUpLinks(story.services.db, story.edition.id)
  const answers = links.flatMap(link => {
    const random = story.random.fork(`follow-up ${link.id}`)
    const goes = random.chance(link.role === 'fellow' ? 0.85 : 0.5)
    return goes ? [answerDeed(story, link, after(begins, 7 * HOUR + random.int(0, 26 * 60) * MINUTE))] : []
  })
  return [...answers, ...teams.flatMap(team => publicDeeds(story, team, begins))]
}

type Link = Awaited<ReturnType<typeof listFollowUpLinks>>[number]

function answerDeed(story: Story, link: Link, at: Date): Deed {
  const { edition } = story
  const slug = edition.challenges.find(it => it.id === link.challengeId)?.slug ?? ''
  const own = SUSTAINING[slug]
  const random = story.random.fork(`answer ${link.id}`)
  // One in eight sees it otherwise: the page tells that they disagree.
  const production: Production = random.chance(0.12) ? 'developing' : (own?.later ?? 'developing')
  const answer = {
    production,
    maintainer: production === 'in_production' ? (own?.by ?? 'other') : null,
    useWords: random.pick(USE),
    remainsWords: random.chance(0.6) ? random.pick(REMAINS) : '',
    path: link.role === 'fellow' ? random.weighted(PATHS) : null,
  }
  const does = async () => {
    story.accept(await answerFollowUp(story.at(at), edition, { token: link.token, answer }))
  }
  return { at, does }
}

/** The words that go with what was answered, then both agreements. */
function publicDeeds(story: Story, team: Team, begins: Date): Deed[] {
  const { edition, services } = story
  const own = SUSTAINING[team.slug]
  const [said, agreed] = [after(begins, 36 * HOUR), after(begins, 54 * HOUR)]
  if (!own) return []
  const say = async () => {
    const known = (await listOutcomes(services.db, { editionId: edition.id, challengeId: team.challengeId })).at(-1)
    if (!known || known.month === 0 || known.wordsFr !== '' || known.production !== own.later) return
    const [wordsFr, wordsEn] = own.words
    const words = { ...known, wordsFr, wordsEn }
    story.accept(await sayOutcome(story.at(said), team.mentor, { edition, challengeId: team.challengeId }, words))
  }
  const agree = async () => {
    for (const [actor, side] of [
      [team.mentor, 'mentorReleasedAt'],
      [story.actor('team-3'), 'teamReleasedAt'],
    ] as const)
      await release(story, team, { at: agreed, actor, side })
  }
  return [
    { at: said, does: say },
    { at: agreed, does: agree },
  ]
}
