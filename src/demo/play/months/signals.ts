import { answerSignal, listAlive, passOn, takeLook } from '../../../features/signals/index.ts'
import { isConfided } from '../../../features/signals/rules.ts'
import { type Day, plusDays, weekdayOf } from '../../../kernel/day.ts'
import type { Actor } from '../../../platform/services.ts'
import type { Story } from '../story.ts'
import { type Deed, doAll, hourOf, workingFrom } from './hiring/deeds.ts'
import type { Span } from './index.ts'
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
    (slug === silence.slug && between(silence.fromDays + 10, silence.failsAfterDays))
  )
}

async function answer(story: Story, signal: Alive, { at, day }: { day: Day; at: Date }): Promise<void> {
  const slug = story.edition.challenges.find(it => it.id === signal.challengeId)?.slug ?? ''
  const random = story.random.fork(`answer ${slug} ${signal.kind} ${signal.raisedOn} ${signal.reopenedOn}`)
  if (waits(story, slug, day) || (signal.urgency === 'watch' && random.chance(0.3))) return
  const actor = story.actor(`team-${random.int(1, 3)}`)
  const about = { challengeId: signal.challengeId, signalId: signal.id }
  const quietUntil = plusDays(day, random.int(9, signal.urgency === 'act' ? 16 : 24))
  const given = { ...about, body: random.pick(ANSWERS[signal.kind]), doer: firstName(actor), quietUntil }
  story.accept(await answerSignal(story.at(at), actor, story.edition, given), ['signal_closed'])
  if (signal.urgency !== 'act' || isConfided(signal.kind) || !random.chance(0.25)) return
  const passed = await passOn(story.at(at), actor, story.edition, { ...about, message: random.pick(PASSED) })
  story.accept(passed, ['signal_closed', 'nobody_to_tell'])
}

const firstName = ({ name }: Actor): string => name.split(' ')[0] ?? name
