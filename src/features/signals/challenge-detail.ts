import type { Db } from '../../platform/db/index.ts'
import { type Applied, dayOf } from '../edition/index.ts'
import { lastOf, settled } from '../progress/rules.ts'
import { aroundOf, factsOf } from './facts.ts'
import {
  type Answered,
  type Known,
  listAnswers,
  listContactDays,
  listMentors,
  listOfChallenge,
  readKnown,
} from './queries.ts'
import { checksOf, type Happened, inOrder, type Kept } from './rules.ts'

/** One challenge from close: its signals, the six factors and its history; undefined where it has no team. */
export async function challengeDetail(db: Db, edition: Applied, challengeId: string, now: Date) {
  const known = await readKnown(db, edition, now)
  const facts = factsOf(known, edition.weeks).find(it => it.challengeId === challengeId)
  if (!facts) return undefined
  const signals = await listOfChallenge(db, challengeId)
  const answers = await listAnswers(db, challengeId)
  const contacts = await listContactDays(db, challengeId, known.day)
  const around = aroundOf(known, { challengeId }, await listMentors(db, edition.id))
  return {
    alive: signals.filter(it => it.state !== 'closed').toReversed(),
    checks: checksOf(facts, around, known.day),
    history: inOrder([
      ...signals.flatMap(it => lifeOf(it, edition.zone)),
      ...answers.map(it => answered(it, edition.zone)),
      ...contacts.map(it => ({ day: it.heldOn, what: 'contact' as const, kind: it.kind, minutes: it.minutes })),
      ...followed(known, challengeId),
    ]),
    today: known.day,
  }
}

function lifeOf(signal: Kept, zone: string): Happened[] {
  const { closedAt, raisedOn, reopenedOn } = signal
  return [
    { day: raisedOn, what: 'raised', signal },
    ...(reopenedOn ? [{ day: reopenedOn, what: 'reopened' as const, signal }] : []),
    ...(closedAt ? [{ day: dayOf(closedAt, zone), what: 'closed' as const, signal }] : []),
  ]
}

function answered({ about, at, body, by, doer, quietUntil }: Answered, zone: string): Happened {
  const day = dayOf(at, zone)
  return quietUntil
    ? { day, what: 'answered', about, body, doer, by, quietUntil }
    : { day, what: 'passed_on', about, body, by }
}

/** Points that were held or not, and published roadmaps. */
function followed({ standings }: Known, challengeId: string): Happened[] {
  const standing = standings.find(it => it.challengeId === challengeId)
  const points = settled(standing?.points ?? []).map(({ heldOn, month, note, reason, state }) => ({
    day: heldOn ?? lastOf(month),
    what: state as 'held',
    month,
    words: state === 'held' ? note : reason,
  }))
  const versions = (standing?.versions ?? []).toReversed().map(({ number, publishedOn, reason }) => ({
    day: publishedOn,
    what: 'roadmap' as const,
    version: number,
    words: reason,
  }))
  return [...points, ...versions]
}
