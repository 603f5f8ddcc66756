import { plusMonths } from '../../kernel/day.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type Applied, dayOf } from '../edition/index.ts'
import { listFellowships } from '../hiring/index.ts'
import { isPresent } from '../hiring/rules.ts'
import { listUnmetNeeds, moodsOf } from '../weeks/index.ts'
import { listLastContacts, listLoads, listReadable, listReferents } from './queries.ts'
import type { Coached, Followed, Portfolio } from './rules.ts'
import { daysWithout, isDue, isTeam, portfolioOf, seesMood } from './rules.ts'

/** What somebody follows: their own challenges, or all of them for the team. Seven queries, however many challenges. */
export async function portfolioFor(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Applied & Coached,
  { all }: { all: boolean },
): Promise<Portfolio> {
  const today = dayOf(now(), edition.zone)
  const referents = await listReferents(db, edition.id)
  const ofTeam = isTeam(actor, edition.id)
  const shown = all && ofTeam ? edition.challenges.map(({ id }) => id) : portfolioOf(referents, actor.personId)
  const facts = await factsOf(db, edition)
  const moods = await moodsSeen(db, actor, edition, referents)
  const followed = edition.challenges
    .filter(({ id }) => shown.includes(id))
    .flatMap((challenge): Followed[] => {
      const at = factsAbout(facts, challenge.id, edition, today)
      if (!at) return []
      const referent = referents.find(it => it.challengeId === challenge.id)
      const seen = seesMood(actor, referents, challenge.id)
      return [{ challenge, referent, ...at, series: seen ? (moods.get(challenge.id) ?? []) : undefined }]
    })
  const lines = await listReadable(db, edition.id, { personId: actor.personId, ofTeam })
  const loads = ofTeam ? await listLoads(db, edition.id, `${plusMonths(today, -2).slice(0, 7)}-01`) : []
  return { edition, all: all && ofTeam, ofTeam, followed, lines, loads, referents, month: today.slice(0, 7) }
}

async function factsOf(db: Services['db'], edition: Applied & Coached) {
  return {
    fellowships: await listFellowships(db, edition.id),
    contacts: await listLastContacts(db, edition.id),
    needs: await listUnmetNeeds(db, edition),
  }
}

/** How a challenge stands today, or undefined while nobody is at work on it. */
function factsAbout(facts: Awaited<ReturnType<typeof factsOf>>, id: string, { coaching }: Coached, today: string) {
  const there = facts.fellowships.filter(it => it.challengeId === id && isPresent(it, today))
  const startedOn = there.map(it => it.startsOn).toSorted()[0]
  const contact = facts.contacts.find(it => it.challengeId === id)
  if (!startedOn && !contact) return undefined
  const last = contact?.heldOn
  const days = daysWithout(last, startedOn ?? today, today)
  const nextOn = contact?.nextOn ?? null
  const due = there.length > 0 && isDue(coaching, { days, nextOn, last, today })
  return { last, nextOn, days, due, needs: facts.needs.filter(it => it.challengeId === id).length }
}

const moodsSeen = async (
  db: Services['db'],
  actor: Actor,
  { weeks }: Coached,
  referents: Parameters<typeof portfolioOf>[0],
) => (weeks ? moodsOf(db, { weeks }, portfolioOf(referents, actor.personId)) : new Map<string, never>())
