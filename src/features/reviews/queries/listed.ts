import { type RawBuilder, sql } from 'kysely'
import type { Edition } from '../../edition/rules.ts'
import { type FacetName, type Filters, readingsIn, type Sort, type SortKey } from '../rules.ts'

/** An expression of SQL that is true or false of a row of `listed`. */
export type Condition = RawBuilder<boolean>

const keys: Record<SortKey, RawBuilder<unknown>> = {
  code: sql`a.code`,
  name: sql`lower(unaccented(coalesce(s.content -> 'identity' ->> 'last_name', '') || ' ' || ${nameOf()}))`,
  profile: sql`coalesce(s.content ->> 'profile', '~')`,
  submitted: sql`coalesce(a.submitted_at, 'infinity'::timestamptz)`,
  readings: sql`coalesce(r.done, 0)`,
  mean: sql`coalesce(r.mean, -1)`,
}

/** The name as written in the file, else that of the account, else its address. */
export function nameOf(): RawBuilder<string> {
  return sql`coalesce(nullif(concat_ws(' ', s.content -> 'identity' ->> 'first_name',
    s.content -> 'identity' ->> 'last_name'), ''), nullif(p.full_name, ''), p.email)`
}

/** What lists need to know of an edition. */
export type Listable = Pick<Edition, 'id' | 'preselection'>

const isRead = ({ preselection }: Listable) =>
  sql`(a.state = 'submitted' and c.outcome = 'yes' and coalesce(r.done, 0) >= ${preselection.readingsPerFile}::bigint)`

/**
 * Every application of an edition as the team sees it, with `sort_key` and the `rank` of files
 * read in full by the mean of their totals.
 * To be used as `with listed as (…)`.
 */
export const listed = (edition: Listable, { by }: Pick<Sort, 'by'>) => sql`
  select a.id, a.code, a.state, ${nameOf()} as name, p.email, s.reference, a.submitted_at,
         case when a.state <> 'draft' then s.content ->> 'profile' end as profile,
         array(select w.challenge_id from wish w where w.application_id = a.id order by w.position) as challenges,
         e.outcome as eligibility, e.reason as eligibility_reason,
         c.outcome as completeness, c.reason as completeness_reason,
         d.outcome as preselection, d.reason as preselection_reason,
         coalesce(r.assigned, 0) as assigned, coalesce(r.done, 0) as done, coalesce(r.recused, 0) as recused,
         r.mean, r.spread, r.totals, r.advices, ${keys[by]} as sort_key,
         case when ${isRead(edition)} then rank() over (partition by ${isRead(edition)} order by r.mean desc) end as rank
    from application a
    join person p on p.id = a.person_id
    left join submission s on s.id = a.submission_id and a.state <> 'draft'
    left join screening e on e.application_id = a.id and e.kind = 'eligibility'
    left join screening c on c.application_id = a.id and c.kind = 'completeness'
    left join screening d on d.application_id = a.id and d.kind = 'preselection'
    left join lateral (
      select count(*) filter (where o.state <> 'recused') as assigned,
             count(*) filter (where o.state = 'done') as done,
             count(*) filter (where o.state = 'recused') as recused,
             avg(t.total) filter (where o.state = 'done') as mean,
             max(t.total) filter (where o.state = 'done') - min(t.total) filter (where o.state = 'done') as spread,
             array_agg(t.total::float8 order by o.id) filter (where o.state = 'done') as totals,
             array_agg(o.advice order by o.id) filter (where o.state = 'done') as advices
        from reading o, lateral (select sum(value::numeric) as total from jsonb_each_text(o.marks)) t
       where o.application_id = a.id) r on true
   where a.edition_id = ${edition.id}`

const toRead = sql<boolean>`state = 'submitted' and eligibility is distinct from 'no' and completeness is distinct from 'no'`

/** « Not decided » is said of files that wait for that decision (for the preselection: for any), not of those that will never get it. */
const conditions: { [N in keyof Filters]: (value: string) => Condition } = {
  state: value => sql`state = ${value}`,
  challenge: value => sql`${value} = any(challenges)`,
  profile: value => sql`profile = ${value}`,
  eligibility: value =>
    value === 'none' ? sql`state = 'submitted' and eligibility is null` : sql`eligibility = ${value}`,
  completeness: value =>
    value === 'none' ? sql`(${toRead} and eligibility = 'yes' and completeness is null)` : sql`completeness = ${value}`,
  preselection: value => (value === 'none' ? sql`(${toRead} and preselection is null)` : sql`preselection = ${value}`),
  readings: value => {
    const { done, orMore } = readingsIn(value) ?? { done: 0, orMore: true }
    return sql`(${toRead} and done ${sql.raw(orMore ? '>=' : '=')} ${done})`
  },
  q: value => {
    const words = `%${value.replace(/[\\%_]/g, '\\$&')}%`
    return sql`(unaccented(name) ilike unaccented(${words}) or code ilike ${words} or email ilike ${words} or reference ilike ${words})`
  },
}

/** Whether a row passes one filter. */
export const passesOne = (name: FacetName | 'q', value: string): Condition => conditions[name](value)

/** Whether a row passes every filter in force, those of `except` left aside. */
export function passes(filters: Filters, except?: FacetName): Condition {
  const inForce = (Object.keys(filters) as (keyof Filters)[]).filter(name => filters[name] && name !== except)
  return inForce.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(
        inForce.map(name => passesOne(name, filters[name])),
        sql` and `,
      )}`
}
