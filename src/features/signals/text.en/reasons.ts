import type { kinds as frenchKinds, reasons as frenchReasons } from '../text.fr/reasons.ts'

const days = (n: number) => (n === 1 ? 'one day' : `${n} days`)
const weeks = (n: number) => (n === 1 ? 'one week' : `${n} weeks`)
const times = (n: number) => ['', 'once', 'twice', 'three times', 'four times', 'five times'][n] ?? `${n} times`
const ordinal = (n: number) => ['', '', 'the second', 'the third', 'the fourth', 'the fifth'][n] ?? `number ${n}`

export const kinds: typeof frenchKinds = {
  at_once: 'Several signals at once',
  silence: 'Silence',
  mood_falling: 'Mood going down',
  mood_low: 'Low mood',
  need: 'Need for help unmet',
  point: 'Monthly points',
  data: 'Access to data',
  item: 'Arrival',
  session: 'Sessions',
  contact: 'Contacts',
  unsigned: 'Contract',
  departure: 'Departure',
  roadmap: 'Roadmap',
  decision: 'Decisions',
}

export const reasons: typeof frenchReasons = {
  at_once: it =>
    `${it.kinds.length} signals at the same time: ${it.kinds.map(kind => kinds[kind].toLowerCase()).join(', ')}.`,
  silence: (it, say) => {
    const last = it.last ? `the last one is of the week of ${say.day(it.last)}` : 'and none before'
    if (it.row === it.weeks) return `No note for ${weeks(it.weeks)}, ${last}.`
    return `${it.weeks} notes are missing of the last ${it.among} weeks, ${last}.`
  },
  mood_falling: (it, say) =>
    `Mood going down for ${weeks(it.weeks)}: ${say.number(it.now)} of 4 on average in the last three notes, ${say.number(it.usual)} before.`,
  mood_low: it =>
    it.lowest > 0 && it.weeks < 2
      ? 'Mood at its lowest this week.'
      : `Low mood for ${weeks(it.weeks)}${it.lowest > 0 ? ', at its lowest in the last note' : ''}.`,
  need: it =>
    `${it.count > 1 ? `${it.count} needs for help are waiting, the oldest` : 'A need for help has been waiting'} for ${days(it.days)}.`,
  point: (it, say) =>
    `The ${say.month(it.month)} point was not held${it.count > 1 ? `, ${ordinal(it.count)} in a row` : ''}.`,
  data: it => `Access to data ${days(it.days)} late${it.refusals > 0 ? `, refused ${times(it.refusals)}` : ''}.`,
  item: it =>
    `${it.count > 1 ? `${it.count} things of the arrival are not ready, the oldest` : 'One thing of the arrival is not ready,'} ${days(it.days)} late.`,
  session: (it, say) =>
    it.count > 1
      ? `More than half of the team was missing at the last ${it.count} compulsory sessions, the latest on ${say.day(it.last)}.`
      : `More than half of the team was missing at the compulsory session of ${say.day(it.last)}.`,
  contact: (it, say) =>
    it.last
      ? `No contact with the programme’s team for ${days(it.days)}, the last one on ${say.day(it.last)}.`
      : `No contact with the programme’s team since the arrival, ${days(it.days)} ago.`,
  unsigned: (it, say) => {
    const what = it.count > 1 ? `${it.count} contracts are not signed` : 'A contract is not signed'
    if (it.days > 0) return `${what}, ${days(it.days)} before the first day, ${say.day(it.startsOn)}.`
    return it.days === 0
      ? `${what}, and this is the first day.`
      : `${what}, ${days(-it.days)} after the first day, ${say.day(it.startsOn)}.`
  },
  departure: (it, say) => `Somebody left on ${say.day(it.on)} and their place is empty.`,
  roadmap: (it, say) =>
    it.last
      ? `The roadmap has not changed for ${days(it.days)}, since ${say.day(it.last)}.`
      : `No roadmap is published, ${days(it.days)} after the arrival.`,
  decision: it =>
    `${it.count > 1 ? `${it.count} decisions of the monthly points are late, the oldest` : 'One decision of the monthly points is late,'} by ${days(it.days)}.`,
}

export const advice: typeof frenchKinds = {
  at_once: 'Take the time to meet the team, rather than dealing with each signal apart.',
  silence: 'Call the team: one missing note may be forgotten, three seldom are.',
  mood_falling: 'Offer each fellow a moment, separately.',
  mood_low: 'Offer each fellow a moment, separately.',
  need: 'Find who can help, or tell the team that it will not be possible.',
  point: 'Write to the management to fix a day, and offer to be there.',
  data: 'Ask who decides, and bring the question to the management with a day.',
  item: 'Ask the host what is in the way and by which day it will be ready.',
  session: 'Ask what kept the team away, and whether their workload allows it.',
  contact: 'Arrange to meet within the week.',
  unsigned: 'Call human resources: nobody begins without a contract.',
  departure: 'Decide on a replacement, and see with the team what becomes of the scope.',
  roadmap: 'Offer an hour of work on the roadmap.',
  decision: 'Read these decisions again at the next point: do them, or say that they will not be done.',
}
