import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { canonicalJson, sha256Hex } from '../../platform/signing/index.ts'
import { check, isReady, type Report } from './check.ts'
import { type Change, compare } from './compare.ts'
import { resolve } from './resolve.ts'
import type { Edition, EditionData } from './rules.ts'
import * as store from './store.ts'
import { takeOver } from './take-over.ts'

export type Refusal =
  | { code: 'not_ready'; report: Report }
  | { code: 'nothing_changed' }
  | { code: 'reason_missing' }
  | { code: 'changed_meanwhile'; version: number }
  | { code: 'challenge_removed'; ids: string[] }

export type Applying = {
  data: EditionData
  reason: string
  /** Null for the command line. */
  actorId: number | null
  /** The version its author saw: another one now means that somebody else changed it meanwhile. */
  expects?: number
  /** What later slices write in the same transaction: challenges, seats, reminders. */
  onApplied?: (tx: Tx, edition: Edition) => Promise<void>
}

export type AppliedVersion = { version: number; changes: Change[] }

/**
 * Applies an edition as a new version, with every difference, its author and the reason. A first version needs no reason; a
 * change of an applied edition does. The very first edition of a programme is put in force; a later one waits until somebody
 * does so (`use`), and changes nothing that is public until then.
 */
export function apply(
  { db, now }: Pick<Services, 'db' | 'now'>,
  applying: Applying,
): Promise<Result<AppliedVersion, Refusal>> {
  return db.transaction().execute(async tx => {
    const { data, reason, actorId, onApplied } = applying
    const current = await store.lockEdition(tx, data.id)
    const decision = decide(current, applying)
    if (!decision.ok) return decision
    const changes = decision.value
    const edition = resolve(data)
    const written = asWritten(data, (current?.version ?? 0) + 1, now())
    await store.putEdition(tx, edition, written)
    await store.appendVersion(tx, data.id, written, { changes, reason, actorId })
    await record(tx, happened(written, { ...applying, from: current?.version, changes }))
    if (!current) await openWith(tx, { editionId: data.id, reason, actorId, at: written.at })
    await onApplied?.(tx, edition)
    return done({ version: written.version, changes })
  })
}

type Opening = Parameters<typeof store.putInForce>[1]

/** There is nothing to choose as long as there is one edition. */
async function openWith(tx: Tx, opening: Opening): Promise<void> {
  if ((await store.lockInForce(tx)) === undefined) await takeOver(tx, undefined, opening)
}

/** The hash is that of the canonical JSON, which the database's own order of keys does not change. */
function asWritten(data: EditionData, version: number, at: Date) {
  const text = canonicalJson(data)
  return { version, data: text, sha256: sha256Hex(text), at }
}

function happened(
  { version, sha256, at }: ReturnType<typeof asWritten>,
  { data, reason, actorId, from, changes }: Applying & { from: number | undefined; changes: Change[] },
) {
  return {
    editionId: data.id,
    actorId,
    at,
    subject: 'edition',
    subjectId: data.id,
    kind: 'applied',
    from: from === undefined ? null : String(from),
    to: String(version),
    reason,
    data: { paths: changes.map(({ path }) => path), sha256 },
  }
}

function decide(
  current: { data: EditionData; version: number } | undefined,
  { data, reason, expects }: Applying,
): Result<Change[], Refusal> {
  if (expects !== undefined && current?.version !== expects) {
    return refuse({ code: 'changed_meanwhile', version: current?.version ?? 0 })
  }
  const report = check(data)
  if (!isReady(report)) return refuse({ code: 'not_ready', report })
  if (!current) return done([])
  const changes = compare(current.data, data)
  if (changes.length === 0) return refuse({ code: 'nothing_changed' })
  const ids = removed(current.data, data)
  if (ids.length > 0) return refuse({ code: 'challenge_removed', ids })
  if (reason.trim() === '') return refuse({ code: 'reason_missing' })
  return done(changes)
}

/** People may have wished for a published challenge: it is withdrawn with a reason, it does not vanish from the file. */
const removed = (before: EditionData, after: EditionData): string[] =>
  before.challenges.map(({ id }) => id).filter(id => !after.challenges.some(challenge => challenge.id === id))
