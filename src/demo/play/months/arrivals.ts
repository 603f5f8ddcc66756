import {
  answerBlock,
  type Checklist,
  contactsOf,
  followArrivals,
  listDataAccess,
  listReported,
  loadChecklists,
  logRefusal,
  reportDayOne,
} from '../../../features/arrivals/index.ts'
import { type Finding, isSettled, type Newcomer } from '../../../features/arrivals/rules.ts'
import { dayOf, instantOf } from '../../../features/edition/index.ts'
import { type Day, daysBetween, plusDays, weekdayOf } from '../../../kernel/day.ts'
import type { Story } from '../story.ts'
import { contactDeeds } from './arrivals/contacts.ts'
import { itemDeeds } from './arrivals/items.ts'
import { ANSWERS, MISSING, REFUSALS } from './arrivals/texts.ts'
import { type Deed, doAll } from './hiring/deeds.ts'
import type { Span } from './index.ts'
import { dayAfterStart, script } from './script.ts'

/**
 * Arrivals: hosts name their people, who tick what is asked of them, some late; the data of one challenge are refused three
 * times; on their first day fellows say what is there and what is not. Reminders leave at their hour.
 */
export async function arrive(story: Story, span: Span): Promise<void> {
  const { edition, services } = story
  if (!edition.arrivals) return
  await doAll(await contactDeeds(story), span)
  const whole = await loadChecklists(services.db, edition, span.to)
  const contacts = await contactsOf(services.db, { editionId: edition.id })
  const reported = await listReported(services.db, edition.id)
  const entries = whole.flatMap(it => it.entries)
  // Once everything is settled only the contacts remain, to be forgotten after the end.
  if (entries.every(isSettled) && (contacts.length === 0 || span.to < edition.instants.end)) return
  await doAll(
    [
      ...itemDeeds(story, entries, contacts),
      ...(await refusalDeeds(story, span)),
      ...answerDeeds(story, whole),
      ...dayOneDeeds(story, whole, new Set(reported)),
      ...letters(story, span),
    ],
    span,
  )
  const arrived = whole.some(it => it.entries.some(({ newcomer }) => newcomer && startsIn(story, newcomer, span)))
  if (!arrived) return
  // What was denied on a first day is mended within days: it was not known when this stretch was planned.
  const reopened = (await loadChecklists(services.db, edition, span.to))
    .flatMap(it => it.entries)
    .filter(it => it.reopenings > 0)
  await doAll(itemDeeds(story, reopened, contacts), span)
}

const startsIn = ({ edition }: Story, { startsOn }: Newcomer, { from, to }: Span) =>
  dayOf(from, edition.zone) <= startsOn && startsOn <= dayOf(to, edition.zone)

const at = ({ edition }: Story, day: Day, hour: string) => instantOf(`${day}T${hour}`, edition.zone)

/** Reminders every working morning around the arrival, then once a week: nothing else becomes due. */
function letters(story: Story, { from, to }: Span): Deed[] {
  const { edition } = story
  const last = daysBetween(dayOf(from, edition.zone), dayOf(to, edition.zone))
  return Array.from({ length: last + 1 }, (_, index) => plusDays(dayOf(from, edition.zone), index))
    .filter(day => weekdayOf(day) === 1 || (weekdayOf(day) <= 5 && day < dayAfterStart(edition, 40)))
    .map(day => ({
      at: at(story, day, '08:01'),
      does: () => followArrivals(story.at(at(story, day, '08:01'), `letters ${day}`), edition),
    }))
}

/** Data promised for the first day do not come: each refusal at its day, told by a fellow or by the mentor. */
async function refusalDeeds(story: Story, { to }: Span): Promise<Deed[]> {
  const { edition, services } = story
  const challenge = edition.challenges.find(it => it.slug === script.lateData.slug)
  const item = edition.arrivals?.items.find(it => it.dataAccess)
  if (!challenge || !item) return []
  const [known] = (await listDataAccess(services.db, edition.id, dayOf(to, edition.zone))).filter(
    it => it.challengeId === challenge.id,
  )
  const { fromDays, toDays } = script.lateData
  return REFUSALS.map((refusal, index) => {
    const refusedOn = dayAfterStart(edition, fromDays + 3 + index * Math.floor(toDays / 3))
    const logged = at(story, plusDays(refusedOn, weekdayOf(refusedOn) > 5 ? 2 : 0), '16:40')
    const does = async () => {
      if (known?.refusals.some(it => it.refusedOn === refusedOn)) return
      const about = {
        challengeId: challenge.id,
        code: item.code,
        personId: story.actor(`mentor-${challenge.slug}`).personId,
      }
      const given = { ...refusal, refusedOn, expectedOn: plusDays(refusedOn, 25) }
      story.accept(await logRefusal(story.at(logged), about, edition, given))
    }
    return { at: logged, does }
  })
}

/** Mentors answer each block a few days before the arrival; the last one once the team has been introduced. */
function answerDeeds(story: Story, whole: readonly Checklist[]): Deed[] {
  return whole.flatMap(({ arrivesOn, challengeId }) => {
    const slug = story.edition.challenges.find(it => it.id === challengeId)?.slug ?? ''
    const random = story.random.fork(`answers ${slug}`)
    return Object.entries(ANSWERS).map(([block, answers]) => {
      const said = random.pick(slug === script.lateData.slug && block === 'data' ? answers.slice(1) : answers)
      const day = plusDays(arrivesOn, block === 'arrival' ? 23 : -random.int(5, 6))
      const instant = at(story, day, `1${random.int(0, 7)}:${random.int(10, 59)}`)
      const does = async () => {
        const about = { challengeId, personId: story.actor(`mentor-${slug}`).personId }
        story.accept(await answerBlock(story.at(instant), about, story.edition, { ...said, block }))
      }
      return { at: instant, does }
    })
  })
}

/** In the afternoon of their first day fellows say what is true of what they were promised. */
function dayOneDeeds(story: Story, whole: readonly Checklist[], reported: ReadonlySet<number>): Deed[] {
  return whole.flatMap(({ challengeId, entries }) => {
    const people = new Map(
      entries.flatMap(({ newcomer }) => (newcomer ? [[newcomer.fellowshipId, newcomer] as const] : [])),
    )
    return [...people.values()]
      .filter(it => !reported.has(it.fellowshipId))
      .map(newcomer => {
        const random = story.random.fork(`first day ${newcomer.fellowshipId}`)
        const instant = at(story, newcomer.startsOn, `1${random.int(5, 7)}:${random.int(10, 59)}`)
        return { at: instant, does: () => report(story, { challengeId, newcomer, instant }) }
      })
  })
}

type Reporting = { challengeId: string; newcomer: Newcomer; instant: Date }

async function report(story: Story, { challengeId, instant, newcomer }: Reporting): Promise<void> {
  const { edition, services } = story
  const day = dayOf(instant, edition.zone)
  const random = story.random.fork(`found ${newcomer.fellowshipId}`)
  const entries =
    (await loadChecklists(services.db, edition, instant)).find(it => it.challengeId === challengeId)?.entries ?? []
  const findings = entries
    .filter(
      it =>
        it.item.promise && it.shownOn <= day && (!it.newcomer || it.newcomer.fellowshipId === newcomer.fellowshipId),
    )
    .map((entry): Finding => {
      const kept = isSettled(entry) && !random.chance(0.06)
      return { key: entry.key, kept, note: kept ? '' : random.pick(MISSING) }
    })
  const { personId } = newcomer
  if (findings.length > 0)
    story.accept(await reportDayOne(story.at(instant), { challengeId, personId }, edition, findings))
}
