import type { Day } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { sha256Hex } from '../../platform/signing/index.ts'
import { listFellowships } from '../hiring/index.ts'
import { weekAt } from './calendar.ts'
import { findNote } from './queries.ts'
import {
  type Conflict,
  canWrite,
  hasNote,
  isThere,
  type Merged,
  merge,
  type Note,
  type Posted,
  type Problem,
  problemsOf,
  type Standing,
  sentMood,
  sentWords,
  type Weekly,
  type WriteRefusal,
} from './rules.ts'
import * as store from './store.ts'

export type Saving = { challengeId: string; monday: Day; posted: Posted; send: boolean }

/** `problems` are what kept a note from being sent; what was typed is kept all the same. */
export type Saved = { revision: number; savedAt: Date; conflicts: Conflict[]; problems: Problem[]; sent: boolean }

/** The mark of a value, as pages carry it: enough to know whether a field was left as it was shown. */
export const markOf = (value: string): string => sha256Hex(value).slice(0, 16)

/**
 * Keeps what a fellow typed in their team's note, and sends it to everybody when they say so. Fields that somebody else has changed
 * meanwhile are not overwritten: they come back as conflicts. Refused after the closing for a note that was sent.
 */
export function saveNote(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Weekly,
  { challengeId, monday, posted, send }: Saving,
): Promise<Result<Saved, WriteRefusal>> {
  return db.transaction().execute(async tx => {
    await store.lockNote(tx, challengeId, monday)
    const at = now()
    const note = await findNote(tx, challengeId, monday)
    const allowed = canWrite({ ...(await standing(tx, actor, edition, { challengeId, monday })), note, now: at })
    if (!allowed.ok) return allowed
    if (allowed.value === 'open' && at < weekStart(edition, monday)) return refuse({ code: 'not_begun' })
    const merged = merge(note ?? BLANK, { posted, by: actor.personId, mark: markOf })
    const revision = (note?.revision ?? 0) + (merged.changed.length > 0 ? 1 : 0)
    const about = { editionId: edition.id, challengeId, monday, at, by: actor.personId }
    const id =
      note && merged.changed.length === 0 ? note.id : await store.putNote(tx, { ...about, ...merged, revision })
    const problems = send ? problemsOf(edition.weeks, merged.values) : []
    const sent = send && problems.length === 0 && merged.conflicts.length === 0
    if (sent) await sendOut(tx, edition, { ...about, id, note, merged, standing: allowed.value })
    return done({
      revision,
      savedAt: merged.changed.length > 0 || !note ? at : note.savedAt,
      ...outcome(merged, problems, sent),
    })
  })
}

const BLANK = { values: {}, changes: {}, revision: 0 }

const outcome = ({ conflicts }: Merged, problems: Problem[], sent: boolean) => ({ conflicts, problems, sent })

/** A week may be written from its Monday on. */
const weekStart = (edition: Weekly, monday: Day) =>
  weekAt({ zone: edition.zone, weeks: { ...edition.weeks, closes: { weekday: 1, time: '00:00' } } }, monday).closesAt

async function standing(
  tx: Tx,
  { personId }: Actor,
  edition: Weekly,
  { challengeId, monday }: { challengeId: string; monday: Day },
) {
  const own = (await listFellowships(tx, edition.id)).filter(it => it.personId === personId)
  return {
    week: hasNote(edition, monday) ? weekAt(edition, monday) : undefined,
    there: own.some(it => it.challengeId === challengeId && isThere(it, monday)),
  }
}

type Sending = {
  id: number
  note: Note | undefined
  merged: Merged
  standing: Standing
  editionId: string
  challengeId: string
  monday: Day
  at: Date
  by: number
}

async function sendOut(tx: Tx, { weeks }: Weekly, { id, note, merged, standing: state, at, by, ...about }: Sending) {
  const [words, mood, late] = [sentWords(weeks, merged.values), sentMood(weeks, merged.values), state === 'late']
  await store.sendNote(tx, { id, words, mood, at, by, late })
  await record(tx, {
    ...{ editionId: about.editionId, actorId: by, at, subject: 'week_note', subjectId: id },
    ...{
      kind: note?.sentAt ? 'sent_again' : 'sent',
      from: note?.sentAt ? 'sent' : 'draft',
      to: late ? 'late' : 'sent',
    },
    data: { challengeId: about.challengeId, monday: about.monday },
  })
}
