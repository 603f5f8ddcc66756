import { NotFound } from '../../kernel/not-found.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import { dayOf } from '../edition/index.ts'
import type { Arrivals, EditionData } from '../edition/rules.ts'
import * as queries from './queries.ts'
import { arrivalOf, checklistOf, type Entry, type Newcomer } from './rules.ts'

type Given = Pick<EditionData, 'id' | 'zone' | 'challenges' | 'arrivals'>

/** What an edition wants ready for arrivals. Throws NotFound in an edition that says nothing of them. */
export function arrivalsIn({ arrivals }: Pick<EditionData, 'arrivals'>): Arrivals {
  if (!arrivals) throw new NotFound()
  return arrivals
}

export type Own = { newcomers: Newcomer[]; arrivesOn: string | undefined; entries: Entry[] }

/** Everything to have ready on one challenge, as it stands at an instant. Two queries. Throws NotFound where the edition has no arrivals. */
export async function loadChecklist(db: Db | Tx, edition: Given, challengeId: string, at: Date): Promise<Own> {
  const arrivals = arrivalsIn(edition)
  const challenge = edition.challenges.find(it => it.id === challengeId)
  if (!challenge) throw new NotFound()
  const { id: editionId, zone } = edition
  const newcomers = await queries.listNewcomers(db, { editionId, challengeId, zone })
  const kept = await queries.listKept(db, { editionId, challengeId })
  const entries = checklistOf({ arrivals, challenge, newcomers, kept, day: dayOf(at, zone) })
  return { newcomers, arrivesOn: arrivalOf(newcomers), entries }
}

export type Checklist = { challengeId: string; arrivesOn: string; entries: Entry[] }

/** The checklist of every challenge on which somebody is to come, in the edition's order. Two queries. */
export async function loadChecklists(db: Db | Tx, edition: Given, at: Date): Promise<Checklist[]> {
  return listOn(db, edition, dayOf(at, edition.zone))
}

/** The same on a day of the edition's zone. */
export async function listOn(db: Db | Tx, edition: Given, day: string): Promise<Checklist[]> {
  const arrivals = arrivalsIn(edition)
  const { id: editionId, zone } = edition
  const newcomers = await queries.listNewcomers(db, { editionId, zone })
  const kept = await queries.listKept(db, { editionId })
  return edition.challenges.flatMap(challenge => {
    const arrivesOn = arrivalOf(newcomers.filter(it => it.challengeId === challenge.id))
    const entries = checklistOf({ arrivals, challenge, newcomers, kept, day })
    return arrivesOn ? [{ challengeId: challenge.id, arrivesOn, entries }] : []
  })
}
