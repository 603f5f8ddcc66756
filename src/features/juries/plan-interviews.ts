import { done, type Result, refuse } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { cancelMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { type Proposal, proposePlan } from './propose-plan.ts'
import { listDrafts } from './queries.ts'
import { raiseLinks } from './raise-links.ts'
import { type Hours, type Plan, type PlanRefusal, slotTimes } from './rules.ts'
import * as store from './store.ts'

/** `seen` is that of the proposal on the page; without it, today's proposal is applied as it is. */
export type Planning = { hours: Hours; seen?: string | undefined }

/**
 * Gives every preselected person an interview: an even spread over days and panels, away from jurors in conflict. Interviews
 * planned before, and that nobody was told of, are replaced; the others stay. Gives the plan with those it could not place.
 */
export async function planInterviews(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { hours, seen }: Planning,
): Promise<Result<Plan, PlanRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const at = now()
    await raiseLinks(tx, edition, { actorId: actor.personId, at })
    const proposal = await proposePlan(tx, edition, hours)
    const refused = refusalOf(proposal, hours, seen)
    if (refused) return refuse(refused)
    await replace(tx, edition.id, proposal, { actorId: actor.personId, at })
    return done(proposal.plan)
  })
}

function refusalOf({ panels, people, seen: today }: Proposal, hours: Hours, seen?: string): PlanRefusal | undefined {
  if (slotTimes(hours).length === 0) return { code: 'hours_wrong' }
  if (panels.length === 0) return { code: 'no_panel' }
  if (people.length === 0) return { code: 'nobody_to_hear' }
  return seen !== undefined && seen !== today ? { code: 'plan_changed' } : undefined
}

/** Summonses already drafted for the old plan are cancelled: their hour is not true any more. */
async function replace(tx: Tx, editionId: string, { plan, replaced }: Proposal, by: { actorId: number; at: Date }) {
  const drafts = await listDrafts(tx, editionId)
  const gone = new Set(replaced.map(({ id }) => id))
  await cancelMails(
    tx,
    drafts.filter(it => gone.has(it.interviewId)).map(({ mailId }) => mailId),
  )
  await store.dropUntold(tx, [...gone])
  const added = await store.addInterviews(tx, plan.placed)
  const placeOf = new Map(plan.placed.map(it => [it.applicationId, it]))
  const events = added.map(({ id, applicationId }) => ({
    editionId,
    ...by,
    subject: 'interview',
    subjectId: id,
    kind: 'planned',
    to: 'planned',
    data: { applicationId, panelId: placeOf.get(applicationId)?.panelId ?? null },
  }))
  await recordAll(tx, events)
}
