import {
  answerOn,
  coached,
  listLastContacts,
  listReferents,
  logContact,
  nameReferent,
  referentOf,
  writeTo,
  wroteBefore,
} from '../../../features/coaching/index.ts'
import type { Coached } from '../../../features/coaching/rules.ts'
import { dayOf } from '../../../features/edition/index.ts'
import { listFellowships } from '../../../features/hiring/index.ts'
import { isPresent } from '../../../features/hiring/rules.ts'
import { daysBetween, plusDays, weekdayOf } from '../../../kernel/day.ts'
import { after, DAY, HOUR } from '../../moments.ts'
import type { Story } from '../story.ts'
import { PRIVATE, REMEMBERED, WITH, WORRIED } from './coaching/words.ts'
import { type Deed, doAll, hourOf, instantOn } from './hiring/deeds.ts'
import type { Span } from './index.ts'
import { script } from './script.ts'

/** The team shares the challenges out, sees each about every ten days, and answers what is written to it in private. */
export async function coach(story: Story, span: Span): Promise<void> {
  const edition = coached(story.edition)
  if (!edition) return
  await doAll([{ at: instantOn(story, 1, '11:00'), does: () => shareOut(story, edition) }], span)
  await doAll([...(await contactDeeds(story, edition, span)), ...lineDeeds(story, edition)], span)
}

const MEMBERS = ['team-2', 'team-3', 'team-1', 'team-4']

/** Each member of the team gets some challenges, one of them more than the others. */
async function shareOut(story: Story, edition: Coached): Promise<void> {
  const at = story.at(instantOn(story, 1, '11:00'))
  const named = (await listReferents(story.services.db, edition.id)).map(it => it.challengeId)
  const order = [0, 0, 1, 0, 2, 1, 0, 1, 2, 1, 0, 3, 2]
  for (const [index, { id }] of edition.challenges.entries()) {
    const key = MEMBERS[order[index % order.length] ?? 0] ?? 'team-2'
    if (named.includes(id)) continue
    const { personId } = story.actor(key)
    story.accept(await nameReferent(at, story.actor('team-1'), edition, { challengeId: id, personId }))
  }
}

/** A contact for each challenge whose last one is some ten days old, on a working day of the stretch. */
async function contactDeeds(story: Story, edition: Coached, { to }: Span): Promise<Deed[]> {
  const { db } = story.services
  const fellowships = await listFellowships(db, edition.id)
  const lasts = await listLastContacts(db, edition.id)
  const referents = await listReferents(db, edition.id)
  const today = dayOf(to, edition.zone)
  return referents.flatMap(({ challengeId, email }): Deed[] => {
    const slug = edition.challenges.find(it => it.id === challengeId)?.slug ?? ''
    const last = lasts.find(it => it.challengeId === challengeId)?.heldOn ?? edition.calendar.start.day
    const random = story.random.fork(`contact/${slug}/${last}`)
    const heldOn = working(plusDays(last, random.int(7, 12)))
    const there = fellowships.some(it => it.challengeId === challengeId && isPresent(it, heldOn))
    if (!there || heldOn > today) return []
    const days = daysBetween(edition.calendar.start.day, heldOn)
    const worried = slug === script.silence.slug && days > script.silence.fromDays
    const at = hourOf(story, heldOn, `${random.int(14, 17)}:30`)
    const does = async () => {
      const contact = {
        ...{
          challengeId,
          heldOn,
          kind: random.weighted<string>(KINDS),
          minutes: String(random.pick([20, 30, 45, 60, 90, 150])),
        },
        ...{ withWhom: random.pick(WITH), words: random.pick(worried ? WORRIED : REMEMBERED) },
        nextOn: random.chance(0.7) ? working(plusDays(heldOn, 10)) : '',
      }
      story.accept(await logContact(story.at(at), story.actor(email), edition, contact))
    }
    return [{ at, does }]
  })
}

const KINDS = [
  ['visit', 3],
  ['call', 5],
  ['mail', 1],
  ['meeting', 3],
] as const

const working = (day: string): string => (weekdayOf(day) > 5 ? plusDays(day, 8 - weekdayOf(day)) : day)

function lineDeeds(story: Story, edition: Coached): Deed[] {
  return PRIVATE.map(told => {
    const at = instantOn(story, told.days, '21:40')
    return { at, does: () => confide(story, edition, told, at) }
  })
}

/** One fellow writes in the evening; the answer, where there is one, comes the next morning. */
async function confide(story: Story, edition: Coached, told: (typeof PRIVATE)[number], at: Date): Promise<void> {
  const { db } = story.services
  await story.meet()
  const own = (await listFellowships(db, edition.id)).filter(
    it =>
      edition.challenges.find(({ id }) => id === it.challengeId)?.slug === told.slug &&
      isPresent(it, dayOf(at, edition.zone)),
  )
  const fellow = own[told.fellow] ?? own[0]
  if (!fellow || (await wroteBefore(db, edition.id, fellow.personId))) return
  const { audience, words } = told
  const written = await writeTo(story.at(at), story.actor(fellow.email), edition, { audience, words })
  if (!story.accept(written) || !written.ok || told.answer === null) return
  const referent = await referentOf(db, edition.id, fellow.personId)
  const who = audience === 'referent' && referent ? referent.email : 'team-2'
  const next = after(at, DAY - 12 * HOUR)
  story.accept(await answerOn(story.at(next), story.actor(who), edition, { lineId: written.value, words: told.answer }))
}
