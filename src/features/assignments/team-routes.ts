import type { Context } from 'hono'
import { type Audit, ENGINE_VERSION } from '../../engine/matching/index.ts'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { belowIn, idOf, pages, seeOther } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { instructionForm } from './forms.ts'
import { endInstruction, instruct } from './instruct.ts'
import { type MatchingPage, matchingPage, type Typed } from './pages/matching.ts'
import { personPage } from './pages/person.ts'
import { runFrame } from './pages/run/frame.ts'
import { type PlacedFilter, peopleSection } from './pages/run/people.ts'
import { runPage } from './pages/run.ts'
import { sayRefusal } from './pages/words.ts'
import { paths } from './paths.ts'
import { personLines } from './person-lines.ts'
import { proposeList } from './propose-list.ts'
import * as queries from './queries.ts'
import { reasonFor } from './reasons.ts'
import { requestRun } from './request-run.ts'
import { auditState, isInForce, type Refusal } from './rules.ts'
import { detailOf } from './run-detail.ts'
import { playable, runFile } from './run-file.ts'
import { runView } from './run-view.ts'
import { findRun, team } from './team-routes/found.ts'
import { trialRoutes } from './team-routes/trial.ts'
import { viewRoutes } from './team-routes/views.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()
const RUNS_PER_PAGE = 20

get(paths.matching, async c => c.html(await drawMatching(c, undefined, { ...untyped, ...proposedIn(c.req.query()) })))

post(paths.runs, async c => {
  const asked = await requestRun(c.var.services, team(c), c.var.edition)
  if (!asked.ok)
    return c.html(await drawMatching(c, { field: 'run', message: sayRefusal(c.var.lang, asked.refusal) }), 409)
  return notice(c, href(paths.run, c.var.lang, { id: asked.value }), text[c.var.lang].requested)
})

post(paths.instructions, async c => {
  const actor = team(c)
  const typed = { ...untyped, ...((await c.req.parseBody()) as Partial<Typed>) }
  const form = instructionForm.safeParse(typed)
  if (!form.success) return c.html(await drawMatching(c, unknownPerson(c), typed), 422)
  const { challenge: challengeId, ...rest } = form.data
  const added = await instruct(c.var.services, actor, c.var.edition.id, { ...rest, challengeId })
  if (added.ok) return notice(c, href(paths.matching, c.var.lang), text[c.var.lang].recorded)
  const error = { field: fieldOf(added.refusal), message: sayRefusal(c.var.lang, added.refusal) }
  return c.html(await drawMatching(c, error, typed), 422)
})

post(paths.instructionEnd, async c => {
  await endInstruction(c.var.services, team(c), c.var.edition.id, idOf(c))
  return notice(c, href(paths.matching, c.var.lang), text[c.var.lang].ended)
})

get(paths.runData, async c => {
  const run = await findRun(c)
  const file = runFile(run)
  if (!file) throw new NotFound()
  c.header('Content-Disposition', `attachment; filename="run-${run.id}.json"`)
  return c.json(file)
})

get(paths.run, async c => {
  const run = await findRun(c)
  if (run.outcome && c.req.query('vue') === 'personnes') return c.html(await drawPeople(c, run))
  const asksAgain = ['queued', 'running'].includes(run.state)
  return c.html(await drawRun(c, run), 200, asksAgain ? { Refresh: '2' } : {})
})

post(paths.proposal, async c => {
  const run = await findRun(c)
  const proposed = await proposeList(c.var.services, team(c), c.var.edition, run.id)
  if (!proposed.ok) return c.html(await drawRun(c, run, sayRefusal(c.var.lang, proposed.refusal)), 409)
  return notice(c, href(paths.run, c.var.lang, { id: run.id }), text[c.var.lang].proposed)
})

app.route('/', viewRoutes).route('/', trialRoutes)

get(paths.person, async c => {
  const run = await findRun(c)
  const code = c.req.param('code') ?? ''
  const reason = run.outcome ? reasonFor(run, code) : undefined
  if (!reason) throw new NotFound()
  return c.html(
    personPage(c.var.view, c.var.edition, { runId: run.id, code, reason, mayDecline: playable(run) !== undefined }),
  )
})

export const teamRoutes = app

async function drawRun(c: Context<App>, run: queries.Run, refusal?: string) {
  const { edition, services, view } = c.var
  const revealed = c.req.query('noms') === '1'
  const { before, approval, audit, told } = await queries.aroundRun(services.db, edition.id, run.id)
  const names = revealed ? await queries.namesOf(services.db, edition.id) : undefined
  return runPage(view, edition, {
    run,
    shown: runView(run, before, names),
    detail: playable(run) && detailOf(run, told),
    audited: audited(c, run, audit),
    newerRules: run.engine === null || run.engine === ENGINE_VERSION ? undefined : ENGINE_VERSION,
    revealed,
    mayPropose: run.state === 'done' && !isInForce(approval?.state),
    refusal,
  })
}

function audited(c: Context<App>, run: queries.Run, audit: Audit | undefined): string | undefined {
  const { short } = text[c.var.lang].audit
  if (audit) return audit.optimum.first ? short.other : short.same
  const waits = playable(run) && auditState(run, c.var.services.now()) === 'waiting'
  return waits ? short.waiting : undefined
}

async function drawPeople(c: Context<App>, run: queries.Run) {
  const { edition, services, view } = c.var
  const revealed = c.req.query('noms') === '1'
  const names = revealed ? await queries.namesOf(services.db, edition.id) : undefined
  const shown = filtered[c.req.query('etat') ?? '']
  const lines = personLines(run, names)
  const mayDecline = playable(run) !== undefined
  const body = peopleSection(view, edition, { runId: run.id, lines, shown, revealed, mayDecline })
  return runFrame(view, edition, { runId: run.id, current: 'people', revealed, body })
}

const filtered: Record<string, PlacedFilter> = { place: 'placed', sans: 'unplaced' }

const untyped: Typed = { kind: '', code: '', challenge: '', profile: '', reason: '' }

/** A trial leads here with the decision that it tried: only the reason is left to write. */
const proposedIn = ({ kind, code, challenge, profile }: Record<string, string>): Partial<Typed> =>
  kind && code && challenge ? { kind, code, challenge, profile: profile ?? '' } : {}

async function drawMatching(c: Context<App>, error?: MatchingPage['error'], typed = untyped) {
  team(c)
  const { edition, lang, services, view } = c.var
  const before = belowIn(c)
  const listed = await queries.matchingDesk(services.db, edition.id, before, RUNS_PER_PAGE)
  const last = listed.runs.length === RUNS_PER_PAGE ? listed.runs.at(-1)?.id : undefined
  const next = last ? href(paths.matching, lang, {}, { avant: last }) : undefined
  return matchingPage(view, edition, { ...listed, next, typed, error })
}

const unknownPerson = (c: Context<App>): MatchingPage['error'] => ({
  field: 'code',
  message: sayRefusal(c.var.lang, { code: 'unknown_person' }),
})

/** The field of the form that a refused decision is about. */
function fieldOf({ code }: Refusal): keyof Typed {
  if (code === 'unknown_person') return 'code'
  return code === 'profile_missing' || code === 'no_such_seat' ? 'profile' : 'reason'
}

const notice = (c: Context<App>, address: string, said: string) =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text: said })
