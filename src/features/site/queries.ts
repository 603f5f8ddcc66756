import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { EditionData } from '../edition/rules.ts'

/** Where an edition stands, counted from the records of every slice. */
export type Standing = {
  drafts: number
  submitted: number
  withdrawn: number
  readings: number
  readingsDone: number
  decided: number
  preselected: number
  interviews: number
  summoned: number
  sheetsLocked: number
  conflictsOpen: number
  rankings: number
  rankingsClosed: number
  runs: number
  approval: string | null
  offersSent: number
  offersAccepted: number
  offersDeclined: number
  mailDrafts: number
}

/** One query, whatever the size of the edition. */
export async function standingOf(db: Db, editionId: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    with a as (select id, state from application where edition_id = ${editionId}),
         r as (select state from reading where application_id in (select id from a)),
         i as (select state from interview where application_id in (select id from a)),
         o as (select state from offer where edition_id = ${editionId})
    select (select count(*) from a where state = 'draft') as drafts,
           (select count(*) from a where state = 'submitted') as submitted,
           (select count(*) from a where state = 'withdrawn') as withdrawn,
           (select count(*) from r where state <> 'recused') as readings,
           (select count(*) from r where state = 'done') as "readingsDone",
           (select count(*) from screening where kind = 'preselection' and application_id in (select id from a)) as decided,
           (select count(*) from screening where kind = 'preselection' and outcome = 'yes'
                                             and application_id in (select id from a)) as preselected,
           (select count(*) from i) as interviews,
           (select count(*) from i where state <> 'planned') as summoned,
           (select count(*) from mark_sheet where state = 'locked' and application_id in (select id from a)) as "sheetsLocked",
           (select count(*) from conflict where state = 'raised' and application_id in (select id from a)) as "conflictsOpen",
           (select count(*) from ranking where edition_id = ${editionId}) as rankings,
           (select count(*) from ranking where edition_id = ${editionId} and state = 'closed') as "rankingsClosed",
           (select count(*) from matching_run where edition_id = ${editionId} and state = 'done') as runs,
           (select state from approval where edition_id = ${editionId} order by id desc limit 1) as approval,
           (select count(*) from o where state = 'sent') as "offersSent",
           (select count(*) from o where state = 'accepted') as "offersAccepted",
           (select count(*) from o where state = 'declined') as "offersDeclined",
           (select count(*) from mail where edition_id = ${editionId} and state = 'draft') as "mailDrafts"`.execute(db)
  const [standing] = rows
  if (!standing) throw new Error('counting gave no row')
  return standing
}

type MonthCounts = Record<
  'fellows' | 'unsigned' | 'sessionsAhead' | 'notes' | 'signalsOpen' | 'signalsToAct' | 'surveysOpen',
  number
>

/** What waits for one person, whatever their roles; a summons or a result whose instant has not come is not there. One query. */
export type Waiting = {
  application: 'draft' | 'submitted' | 'withdrawn' | null
  interview: boolean
  answer: boolean
  readingsLeft: number
  /** Open lists of the challenges that they mentor or were named for. */
  listsLeft: number
  charterSigned: boolean
  toApprove: boolean
  /** Proposals of a host that they write. */
  proposals: boolean
}

/** A charter signed in an earlier version must be signed again. */
type Asked = Pick<EditionData, 'id' | 'jury'>

export async function waitingFor(db: Db, edition: Asked, personId: number, now: Date): Promise<Waiting> {
  const { id: editionId, jury } = edition
  const { rows } = await sql<Waiting>`
    with a as (select id, state from application where edition_id = ${editionId} and person_id = ${personId})
    select (select state from a) as application,
           exists (select from interview where application_id in (select id from a) and summoned_at <= ${now}) as interview,
           exists (select from result where application_id in (select id from a) and released_at <= ${now}) as answer,
           (select count(*) from reading
             where reader_id = ${personId} and state in ('assigned', 'started')
               and application_id in (select id from application where edition_id = ${editionId})) as "readingsLeft",
           (select count(*) from ranking
             where state = 'open' and edition_id = ${editionId}
               and challenge_id in (select challenge_id from participation
                                     where person_id = ${personId} and edition_id = ${editionId} and ended_at is null
                                       and role in ('operational_mentor', 'juror'))) as "listsLeft",
           exists (select from charter_signature
                    where edition_id = ${editionId} and person_id = ${personId}
                      and charter_version = ${jury.charter.version}) as "charterSigned",
           exists (select from approval where edition_id = ${editionId} and state = 'proposed') as "toApprove",
           exists (select from proposal p
                     join proposal_member m on m.proposal_id = p.id and m.ended_at is null
                     join person me on me.id = ${personId}
                    where p.edition_id = ${editionId}
                      and (m.person_id = me.id or (m.person_id is null and lower(m.email) = lower(me.email)))) as proposals`.execute(
    db,
  )
  const [waiting] = rows
  if (!waiting) throw new Error('counting gave no row')
  return waiting
}

/** What is under way in the ten months, counted from the records of every slice. One query. */
export async function monthsOf(db: Db, { id, zone }: Pick<EditionData, 'id' | 'zone'>, now: Date) {
  const { rows } = await sql<MonthCounts>`
    with today as (select (${now}::timestamptz at time zone ${zone}::text)::date as day),
         f as (select state from fellowship, today
                where edition_id = ${id} and state in ('to_hire', 'hired') and ends_on >= day)
    select (select count(*) from f) as fellows,
           (select count(*) from f where state = 'to_hire') as unsigned,
           (select count(*) from programme_session where edition_id = ${id} and state = 'published') as "sessionsAhead",
           (select count(*) from week_note, today
             where edition_id = ${id} and sent_at is not null and monday = date_trunc('week', day)::date) as notes,
           (select count(*) from signal where edition_id = ${id} and state = 'open') as "signalsOpen",
           (select count(*) from signal where edition_id = ${id} and state = 'open' and urgency = 'act') as "signalsToAct",
           (select count(*) from survey where edition_id = ${id} and state = 'open') as "surveysOpen"`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('counting gave no row')
  return counts
}
