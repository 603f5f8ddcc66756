import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { type Moneyed, moneyOf } from './money.ts'
import { loadLedger } from './queries.ts'
import {
  boardOf,
  canPay,
  canRecord,
  canSpend,
  type Draft,
  type EntryRefusal,
  isRecorded,
  isTeam,
  negated,
  type PayRefusal,
} from './rules.ts'
import * as store from './store.ts'

type Of = Pick<Services, 'db' | 'now'>
type Outcome<R extends { code: string }> = Promise<Result<number, R>>

/** Records a forecast of a line, which takes the place of the one before, or an expense on one. Gives the entry's number. */
export async function recordOnLine(
  { db, now }: Of,
  actor: Actor,
  edition: Edition,
  given: Draft & { kind: 'forecast' | 'expense'; line: string },
): Outcome<EntryRefusal> {
  const { money, today } = authorised(actor, edition, now())
  const line = money.lines.find(it => it.code === given.line)
  const fits = line && (given.kind === 'forecast' || line.paidTo === 'others')
  const allowed = given.kind === 'forecast' ? canRecord(given, today) : canSpend(given, today)
  if (!fits) return refuse({ code: 'line_unknown' })
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    await store.lockMoney(tx, edition.id)
    const { entries } = await loadLedger(tx, edition.id)
    if (given.kind === 'expense' && isRecorded(entries, given)) return refuse({ code: 'already_recorded' })
    return done(await write(tx, { ...given, editionId: edition.id }, actor, now()))
  })
}

export type Simulating = Draft & { challengeId: string; fellowshipId: number | undefined }

/**
 * Records what a challenge would cost its employer: an estimate for everybody, or the definitive simulation of one fellow, for their
 * whole contract. It takes the place of the one before, which stays in the entries. Gives the entry's number.
 */
export async function recordSimulation(
  { db, now }: Of,
  actor: Actor,
  edition: Edition,
  given: Simulating,
): Outcome<EntryRefusal> {
  const { today } = authorised(actor, edition, now())
  const allowed = canRecord(given, today)
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    await store.lockMoney(tx, edition.id)
    const { fellowships } = await loadLedger(tx, edition.id)
    const { challengeId, fellowshipId } = given
    const known = edition.challenges.some(it => it.id === challengeId)
    const own = fellowships.some(it => it.id === fellowshipId && it.challengeId === challengeId)
    if (!known || (fellowshipId !== undefined && !own)) throw new NotFound()
    const kind = fellowshipId === undefined ? ('estimate' as const) : ('definitive' as const)
    return done(await write(tx, { ...given, kind, editionId: edition.id }, actor, now()))
  })
}

export type Payment = Draft & { challengeId: string; back: boolean }

/** Records a payment to a challenge, or what came back of it. Gives the entry's number. */
export async function recordPayment(
  { db, now }: Of,
  actor: Actor,
  edition: Edition,
  given: Payment,
): Outcome<EntryRefusal | PayRefusal> {
  const { funded, money, today } = authorised(actor, edition, now())
  const allowed = canSpend(given, today)
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    await store.lockMoney(tx, edition.id)
    const ledger = await loadLedger(tx, edition.id)
    const own = boardOf(funded, ledger, today).challenges.find(it => it.challenge.id === given.challengeId)
    if (!own) throw new NotFound()
    const signed = given.back
      ? { kind: 'repayment' as const, amount: negated(given.amount) }
      : { kind: 'payment' as const, amount: given.amount }
    if (isRecorded(ledger.entries, { ...given, ...signed })) return refuse({ code: 'already_recorded' })
    const payable = canPay({ ...own, instrument: money.instrument, asked: given })
    if (!payable.ok) return payable
    return done(await write(tx, { ...given, ...signed, editionId: edition.id }, actor, now()))
  })
}

function authorised(actor: Actor, edition: Edition, now: Date): Moneyed & { today: string } {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return { ...moneyOf(edition), today: dayOf(now, edition.zone) }
}

type Written = Omit<store.NewEntry, 'by' | 'at'>

async function write(tx: Tx, it: Written, { personId }: Actor, at: Date): Promise<number> {
  const { amount, challengeId, day, editionId, fellowshipId, kind, line } = it
  const texts = { label: it.label.trim(), reference: it.reference.trim() }
  const entry = { editionId, kind, line, challengeId, fellowshipId, amount, day, ...texts }
  const id = await store.addEntry(tx, { ...entry, by: personId, at })
  await record(tx, {
    ...{ editionId, actorId: personId, at, subject: 'money_entry', subjectId: id, kind: 'recorded' },
    data: {
      kind,
      amount,
      day,
      line: line ?? null,
      challengeId: challengeId ?? null,
      fellowshipId: fellowshipId ?? null,
    },
  })
  return id
}
