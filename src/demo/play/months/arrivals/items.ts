import { type Contact, changeItems } from '../../../../features/arrivals/index.ts'
import { type Change, type Entry, isSettled, type Reader } from '../../../../features/arrivals/rules.ts'
import { dayOf, instantOf } from '../../../../features/edition/index.ts'
import { type Day, plusDays } from '../../../../kernel/day.ts'
import type { Story } from '../../story.ts'
import type { Deed } from '../hiring/deeds.ts'
import { doneOn, isStuck, mendedOn } from './plan.ts'
import { BLOCKED, DONE, INTERNET_NOT_NEEDED, SETTLED_LATE } from './texts.ts'

type Doer = Parameters<typeof changeItems>[1]
type Sitting = { at: Date; challengeId: string; doer: Doer; changes: Change[] }

/** What each person ticks, several things at a time; what hiring does by itself is left to it. */
export function itemDeeds(story: Story, entries: readonly Entry[], contacts: readonly Contact[]): Deed[] {
  const sittings = new Map<string, Sitting>()
  for (const entry of entries.filter(it => !isSettled(it) && !it.item.follows))
    for (const { change, day } of changesOf(story, entry)) {
      const doer = doerOf(story, entry, contacts)
      const name = `${entry.challengeId} ${day} ${JSON.stringify(doer)}`
      const sitting = sittings.get(name) ?? {
        at: hourOn(story, name, day),
        challengeId: entry.challengeId,
        doer,
        changes: [],
      }
      sittings.set(name, { ...sitting, changes: [...sitting.changes, change] })
    }
  return [...sittings.values()].map(it => ({ at: it.at, does: () => sit(story, it) }))
}

async function sit(story: Story, { at, challengeId, changes, doer }: Sitting): Promise<void> {
  story.accept(await changeItems(story.at(at), doer, story.edition, { challengeId, changes }))
}

/** Within office hours, each sitting at its own. */
function hourOn(story: Story, name: string, day: Day): Date {
  const minutes = story.random.fork(name).int(9 * 60, 17 * 60)
  const two = (n: number) => String(n).padStart(2, '0')
  return instantOf(`${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, story.edition.zone)
}

type Planned = { day: Day; change: Change }

function changesOf(story: Story, entry: Entry): Planned[] {
  const { changedAt, item, key, reopenings } = entry
  const random = story.random.fork(`note ${entry.challengeId} ${key}`)
  if (reopenings > 0 && changedAt)
    return [
      {
        day: mendedOn(dayOf(changedAt, story.edition.zone)),
        change: { key, state: 'done', note: 'Réglé, merci de l’avoir dit.', expectedOn: null },
      },
    ]
  const done = doneOn(story, entry)
  const notes = entry.daysLate > 60 && item.dataAccess ? [SETTLED_LATE] : DONE[item.code]
  const isOther = item.code === 'internet_other' && random.chance(0.7)
  const note = isOther ? INTERNET_NOT_NEEDED : notes && random.chance(0.75) ? random.pick(notes) : ''
  const last: Planned = { day: done, change: { key, state: isOther ? 'not_needed' : 'done', note, expectedOn: null } }
  const why = BLOCKED[item.code]
  if (!why || !isStuck(entry, done)) return [last]
  const hoped = plusDays(entry.dueOn, 17)
  return [
    {
      day: plusDays(entry.dueOn, 3),
      change: { key, state: 'blocked', note: why, expectedOn: hoped < done ? hoped : done },
    },
    last,
  ]
}

/** Whoever answers for an item; the operational mentor where a host has named nobody. */
function doerOf(story: Story, { challengeId, item, newcomer }: Entry, contacts: readonly Contact[]): Doer {
  const slug = story.edition.challenges.find(it => it.id === challengeId)?.slug
  const by = (reader: Reader, personId: number): Doer => ({ reader, by: { personId, contactId: null } })
  const contact = contacts.find(it => it.challengeId === challengeId && it.function === item.owner)
  if (contact)
    return { reader: { part: 'contact', function: contact.function }, by: { personId: null, contactId: contact.id } }
  if (item.owner === 'fellow' && newcomer) return by({ part: 'fellow', personId: newcomer.personId }, newcomer.personId)
  if (item.owner === 'high_level_mentor') return by({ part: item.owner }, story.actor(`direction-${slug}`).personId)
  if (item.owner === 'team') return by({ part: item.owner }, story.actor('team-2').personId)
  return by({ part: 'operational_mentor' }, story.actor(`mentor-${slug}`).personId)
}
