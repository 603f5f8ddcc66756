import type { Context } from 'hono'
import { ENGINE_VERSION } from '../../../engine/matching/index.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { alert } from '../../../platform/html/index.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { declineOf } from '../decline.ts'
import { demandOf, streamsOf } from '../flows.ts'
import { declinePage } from '../pages/decline.ts'
import { auditSections } from '../pages/run/audit.ts'
import { flowsSections } from '../pages/run/flows.ts'
import { nothingYet, type RunTab, runFrame } from '../pages/run/frame.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { auditState } from '../rules.ts'
import { playable } from '../run-file.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { findRun } from './found.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()
const SECONDS_BETWEEN_LOOKS = '5'

get(paths.flows, async c => {
  const run = await findRun(c)
  const { outcome, problem } = run
  const { edition, view } = c.var
  const drawn =
    problem && outcome && flowsSections(view, edition, demandOf(problem, outcome), streamsOf(problem, outcome))
  return c.html(frame(c, run, 'flows', drawn ?? nothingYet(view, null, ENGINE_VERSION)))
})

get(paths.audit, async c => {
  const { edition, lang, services, view } = c.var
  const run = await findRun(c)
  const audit = await queries.findAudit(services.db, edition.id, run.id)
  if (audit) return c.html(frame(c, run, 'audit', auditSections(view, edition, audit)))
  if (!playable(run)) return c.html(frame(c, run, 'audit', nothingYet(view, run.engine, ENGINE_VERSION)))
  const state = auditState(run, services.now())
  const body = alert(view, { kind: state === 'waiting' ? 'info' : 'warning', body: text[lang].audit[state] })
  return c.html(frame(c, run, 'audit', body), 200, state === 'waiting' ? { Refresh: SECONDS_BETWEEN_LOOKS } : {})
})

get(paths.decline, async c => {
  const run = await findRun(c)
  const code = c.req.param('code') ?? ''
  const played = playable(run)
  const decline = played && declineOf(played.problem, played.outcome, code)
  if (!decline) throw new NotFound()
  return c.html(declinePage(c.var.view, c.var.edition, run.id, code, decline))
})

export const viewRoutes = app

const frame = (c: Context<App>, run: queries.Run, current: RunTab, body: ReturnType<typeof alert>) =>
  runFrame(c.var.view, c.var.edition, { runId: run.id, current, body })
