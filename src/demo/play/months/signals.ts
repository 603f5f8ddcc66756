import { answerSignal, listAlive, passOn, takeLook } from '../../../features/signals/index.ts'
import { isConfided } from '../../../features/signals/rules.ts'
import { listUnmetNeeds, meetNeed } from '../../../features/weeks/index.ts'
import { type Day, plusDays, weekdayOf } from '../../../kernel/day.ts'
import type { Actor } from '../../../platform/services.ts'
import type { Story } from '../story.ts'
import { type Deed, doAll, hourOf, workingFrom } from './hiring/deeds.ts'
import type { Span } from './index.ts'
import { fellowOn, teamsOf } from './progress/teams.ts'
import { dayAfterStart, script } from './script.ts'
import { ANSWERS, PASSED } from './signals/words.ts'

/** The look is taken on Mondays alone, to tell the ten months in little time; what it finds is the same. */
const LOOK_WEEKDAY = 1

/** Signals raised by the very job, most of them answered the next day; those of two challenges wait, for everybody to see. */
export async function watchOver(story: Story, span: Span): Promise<void> {
  const { signals } = story.edition
  if (!signals) return
  const deeds = daysOf(story, span).flatMap(day => {
    const at = hourOf(story, day, signals.at)
    const answers = hourOf(story, workingFrom(plusDays(day, 1)), '10:15')
    const look: Deed = { at, does: () => takeLook(story.at(at), story.edition) }
    return [look, { at: answers, does: () => answerAll(story, workingFrom(plusDays(day, 1)), answers) }]
  })
  await doAll(deeds, span)
}

/** The days of a stretch on which a look is taken, from three weeks before the arrival to the end. */
function daysOf({ edition }: Story, { from, to }: Span): Day[] {
  const days: Day[] = []
  const last = to.toISOString().slice(0, 10)
  for (let day = plusDays(from.toISOString().slice(0, 10), -4); day <= last; day = plusDays(day, 1))
    if (
      weekdayOf(day) === LOOK_WEEKDAY &&
      day >= dayAfterStart(edition, -21) &&
      day <= plusDays(edition.calendar.end, 50)
    )
      days.push(day)
  return days
}

type Alive = Awaited<ReturnType<typeof listAlive>>[number]

async function answerAll(story: Story, day: Day, at: Date): Promise<void> {
  const alive = await listAlive(story.services.db, story.edition.id)
  for (const signal of alive.filter(it => it.state === 'open')) await answer(story, signal, { day, at })
}

/** The two alarms of the story: nobody has an answer to them yet. */
function waits({ edition }: Story, slug: string, day: Day): boolean {
  const { lateData, silence } = script
  const between = (from: number, to: number) => dayAfterStart(edition, from) <= day && day <= dayAfterStart(edition, to)
  return (
    (slug === lateData.slug && between(lateData.toDays - 30, lateData.failsAfterDays + 2)) ||
    (slug === silence.slug &&
      (between(silence.fromDays + 10, silence.failsAfterDays) || day >= plusDays(edition.calendar.end, -21)))
  )
}

async function answer(story: Story, signal: Alive, { at, day }: { day: Day; at: Date }): Promise<void> {
  const slug = story.edition.challenges.find(it => it.id === signal.challengeId)?.slug ?? ''
  const random = story.random.fork(`answer ${slug} ${signal.kind} ${signal.raisedOn} ${signal.reopenedOn}`)
  if (waits(story, slug, day) || (signal.urgency === 'watch' && random.chance(0.3))) return
  const actor = story.actor(`team-${random.int(1, 3)}`)
  const about = { challengeId: signal.challengeId, signalId: signal.id }
  const longest = slug === script.silence.slug ? 10 : signal.urgency === 'act' ? 16 : 24
  const quietUntil = plusDays(day, random.int(7, longest))
  const given = { ...about, body: random.pick(ANSWERS[signal.kind]), doer: firstName(actor), quietUntil }
  story.accept(await answerSignal(story.at(at), actor, story.edition, given), ['signal_closed'])
  if (signal.kind === 'need' && signal.urgency === 'act') await help(story, signal, { at, day })
  if (signal.urgency !== 'act' || isConfided(signal.kind) || !random.chance(0.25)) return
  const passed = await passOn(story.at(at), actor, story.edition, { ...about, message: random.pick(PASSED) })
  story.accept(passed, ['signal_closed', 'nobody_to_tell'])
}

/** Help comes at last, and the team says so; the two teams of the story wait longer. */
async function help(story: Story, { challengeId }: Alive, { at, day }: { day: Day; at: Date }): Promise<void> {
  const { edition, services } = story
  const { weeks } = edition
  const team = (await teamsOf(story)).find(it => it.challengeId === challengeId)
  const fellow = team && fellowOn(story, team, day)
  if (!weeks || !fellow || team.slug === script.lateData.slug || team.slug === script.silence.slug) return
  const needs = (await listUnmetNeeds(services.db, edition)).filter(it => it.challengeId === challengeId)
  for (const { monday } of needs.filter(it => it.monday <= plusDays(day, -14)))
    story.accept(await meetNeed(story.at(at), fellow, { ...edition, weeks }, { challengeId, monday }))
}

const firstName = ({ name }: Actor): string => name.split(' ')[0] ?? name
