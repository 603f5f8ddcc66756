import type { Context } from 'hono'
import { idOf, pages } from '../../../platform/http/index.ts'
import { type App, type Applied, localTimeOf } from '../../edition/index.ts'
import { readLine, readMove } from '../forms.ts'
import { moveInterview } from '../move-interview.ts'
import { noteAttendance } from '../note-attendance.ts'
import { type InterviewPage, interviewPage } from '../pages/team/interview.ts'
import { timetablePage } from '../pages/team/timetable.ts'
import { say, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { bodyOf, found, leadTo, team } from '../routes/guards.ts'
import type { AttendanceRefusal, MoveRefusal } from '../rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.timetable, async c => {
  team(c)
  const { edition, services, view } = c.var
  const panels = await queries.listPanels(services.db, edition.id)
  return c.html(
    timetablePage(view, { edition, panels, interviews: await queries.listInterviews(services.db, edition.id) }),
  )
})

get(paths.interview, async c => {
  team(c)
  return c.html(await draw(c, {}))
})

post(paths.interview, async c => {
  const actor = team(c)
  const to = readMove(await bodyOf(c))
  if (to.startsAt === '') return explain(c, to, { code: 'no_such_hour' })
  const moved = await moveInterview(c.var.services, actor, c.var.edition, { id: idOf(c), ...to })
  if (moved.ok) return leadTo(c, paths.timetable, text[c.var.lang].team.moved)
  return moved.refusal.code === 'already_held' ? refuse(c, moved.refusal) : explain(c, to, moved.refusal)
})

post(paths.attendance, async c => {
  const actor = team(c)
  const absent = readLine(await bodyOf(c), 'absent') === 'yes'
  const noted = await noteAttendance(c.var.services, actor, c.var.edition, { id: idOf(c), absent })
  if (noted.ok) return leadTo(c, paths.interview, text[c.var.lang].team.attendanceNoted, { id: idOf(c) })
  return refuse(c, noted.refusal)
})

export const interviewRoutes = app

/** What has taken place has no form left in which to say so. */
async function refuse(c: Context<App>, refusal: AttendanceRefusal) {
  return c.html(await draw(c, { refused: say(c.var.view, c.var.edition, refusal) }), 409)
}

function explain(c: Context<App>, to: { panelId: number; startsAt: string }, refusal: MoveRefusal) {
  const field = refusal.code === 'juror_in_conflict' ? 'panel' : 'startsAt'
  const errors = [{ field, message: say(c.var.view, c.var.edition, refusal) }]
  return draw(c, { typed: { panel: String(to.panelId), startsAt: to.startsAt }, errors }).then(page =>
    c.html(page, 422),
  )
}

async function draw(c: Context<App>, given: Partial<Pick<InterviewPage, 'typed' | 'errors' | 'refused'>>) {
  const { edition, services, view } = c.var
  const interview = found(await queries.findInterview(services.db, edition.id, idOf(c)))
  const panels = await queries.listPanels(services.db, edition.id)
  const typed = { panel: String(interview.panelId), startsAt: localTimeOf(interview.startsAt, edition.zone) }
  return interviewPage(view, { edition, interview, panels, typed, errors: [], refused: undefined, ...given })
}
