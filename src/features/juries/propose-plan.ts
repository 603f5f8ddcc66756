import { createHash } from 'node:crypto'
import type { Db, Tx } from '../../platform/db/index.ts'
import { instantOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { findLinks, listPanels, listTaken, listToHear, recordedLinks, type Taken } from './queries.ts'
import { backgroundOf } from './raise-links.ts'
import {
  blocks,
  type ConflictState,
  type Hours,
  type Link,
  overlaps,
  type Panel,
  type PanelRow,
  type Plan,
  type Slot,
  slotTimes,
  spread,
  type ToHear,
} from './rules.ts'

/** A plan as shown before it is applied. `seen` tells whether what is applied is what was shown. */
export type Proposal = {
  plan: Plan
  panels: PanelRow[]
  /** Interviews that stay: those people are already summoned, or heard. */
  kept: Taken[]
  /** Interviews that the plan replaces. */
  replaced: Taken[]
  people: ToHear[]
  seen: string
}

/** What the plan would be today, with these hours; writes nothing. */
export async function proposePlan(db: Db | Tx, edition: Edition, hours: Hours): Promise<Proposal> {
  const panels = (await listPanels(db, edition.id)).filter(({ jurors }) => jurors.length > 0)
  const interviews = await listTaken(db, edition.id)
  const kept = interviews.filter(({ state }) => state !== 'planned')
  const people = await listToHear(db, edition.id)
  const barred = await barredPairs(db, edition)
  const waiting = people.filter(({ applicationId }) => !kept.some(it => it.applicationId === applicationId))
  const plan = spread(
    waiting.map(it => ({ ...it, barred: barred.get(it.applicationId) ?? new Set<number>() })),
    panels.map(panel => freeOf(panel, daysOf(edition, hours), kept)),
  )
  const seen = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16)
  const replaced = interviews.filter(({ state }) => state === 'planned')
  return { plan, panels, kept, replaced, people, seen }
}

const daysOf = (edition: Edition, hours: Hours): Slot[][] =>
  edition.calendar.interviews.map(day =>
    slotTimes(hours).map(({ from, to }) => ({
      startsAt: instantOf(`${day}T${from}`, edition.zone),
      endsAt: instantOf(`${day}T${to}`, edition.zone),
    })),
  )

function freeOf({ id, jurors }: PanelRow, days: Slot[][], kept: readonly Taken[]): Panel {
  const own = kept.filter(it => it.panelId === id)
  return {
    id,
    jurors: jurors.map(juror => juror.id),
    challenges: jurors.flatMap(juror => juror.challenges),
    days: days.map(slots => slots.filter(slot => !own.some(it => overlaps(it, slot)))),
    kept: own.length,
  }
}

/** For each file, the jurors who must not hear its author: by what is recorded, and by what data show but nobody recorded yet. */
async function barredPairs(db: Db | Tx, edition: Edition): Promise<Map<number, Set<number>>> {
  const keyOf = ({ applicationId, personId, source }: Link) => `${applicationId} ${personId} ${source}`
  const found = await findLinks(db, { editionId: edition.id, background: backgroundOf(edition) })
  const links = new Map<string, Link & { state: ConflictState }>()
  for (const link of found) links.set(keyOf(link), { ...link, state: 'raised' })
  for (const link of await recordedLinks(db, edition.id)) links.set(keyOf(link), link)
  const barred = new Map<number, Set<number>>()
  for (const link of [...links.values()].filter(blocks))
    barred.set(link.applicationId, (barred.get(link.applicationId) ?? new Set()).add(link.personId))
  return barred
}
