import type { Day } from '../../kernel/day.ts'
import type { Db } from '../../platform/db/index.ts'
import { dayOf, editionById } from '../edition/index.ts'
import type { ArrivalOwner } from '../edition/rules.ts'
import { listOn } from './checklist.ts'
import { listRefusals } from './queries.ts'
import { isSettled } from './rules.ts'

/** One thing that should have been ready. `person` is whose, where each fellow has one; `code` names it in the edition. */
export type Late = {
  challengeId: string
  code: string
  block: string
  personId: number | null
  owner: ArrivalOwner
  dueOn: Day
  daysLate: number
  /** It is access to the data. */
  isData: boolean
}

/** What is late on a day, the longest first; nothing in an edition that says nothing of arrivals. Three queries. */
export async function listLate(db: Db, editionId: string, day: Day): Promise<Late[]> {
  const edition = await editionById(db, editionId)
  if (!edition?.arrivals) return []
  const late = (await listOn(db, edition, day)).flatMap(it => it.entries).filter(it => it.daysLate > 0)
  return late
    .map(({ challengeId, daysLate, dueOn, item, newcomer }) => {
      const { block, code, owner } = item
      return {
        challengeId,
        code,
        block,
        personId: newcomer?.personId ?? null,
        owner,
        dueOn,
        daysLate,
        isData: item.dataAccess === true,
      }
    })
    .sort((a, b) => b.daysLate - a.daysLate)
}

/** Where access to the data of one challenge stands. `settledOn` is null while it is not settled. */
export type DataAccess = {
  challengeId: string
  code: string
  dueOn: Day
  daysLate: number
  settledOn: Day | null
  refusals: { refusedOn: Day; refusedBy: string; nextStep: string; expectedOn: Day | null }[]
}

/** The access to data of each challenge on a day, with every refusal given until then. Four queries. */
export async function listDataAccess(db: Db, editionId: string, day: Day): Promise<DataAccess[]> {
  const edition = await editionById(db, editionId)
  if (!edition?.arrivals) return []
  const refusals = await listRefusals(db, { editionId })
  const entries = (await listOn(db, edition, day)).flatMap(it => it.entries).filter(it => it.item.dataAccess)
  return entries.map(entry => {
    const { challengeId, changedAt, daysLate, dueOn, item } = entry
    const own = refusals.filter(it => it.challengeId === challengeId && it.code === item.code && it.refusedOn <= day)
    const settledOn = isSettled(entry) && changedAt ? dayOf(changedAt, edition.zone) : null
    const facts = own.map(({ expectedOn, nextStep, refusedBy, refusedOn }) => ({
      expectedOn,
      nextStep,
      refusedBy,
      refusedOn,
    }))
    return { challengeId, code: item.code, dueOn, daysLate, settledOn, refusals: facts }
  })
}
