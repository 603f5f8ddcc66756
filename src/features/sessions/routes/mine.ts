import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { holds } from '../../people/rules.ts'
import { checkIn } from '../check-in.ts'
import { closeOwnFeed, openOwnFeed } from '../feeds.ts'
import { codeForm } from '../forms.ts'
import { calendarPage } from '../pages/calendar.ts'
import { checkInPage, minePage } from '../pages/mine.ts'
import { text } from '../pages/when.ts'
import { paths } from '../paths.ts'
import { answeredBy, findOwnFeed, listAllWorkshops, listSessions, presencesOf } from '../queries.ts'
import { isCheckInOpen, isFeedbackOpen, isFor, maySee, wordsIn } from '../rules.ts'
import { leadTo, participant, say } from './guards.ts'

const { app, get, post } = pages<Applied>()

get(paths.mine, async c => c.html(minePage(c.var.view, await mineOf(c))))

get(paths.checkIn, async c => {
  const { open } = await mineOf(c)
  return c.html(checkInPage(c.var.view, { open: open.length > 0, typed: '', error: undefined }))
})

post(paths.checkIn, async c => {
  const { actor, edition } = participant(c)
  const { code } = codeForm.parse(await c.req.parseBody())
  const checked = await checkIn(c.var.services, actor, edition, code)
  const { lang, view } = c.var
  if (checked.ok) return leadTo(c, paths.mine, text[lang].mine.checkedIn(wordsIn(checked.value.title, lang)))
  return c.html(checkInPage(view, { open: true, typed: code, error: say(lang, checked.refusal) }), 422)
})

get(paths.calendar, async c => {
  const { actor, edition } = participant(c)
  const own = await findOwnFeed(c.var.services.db, edition.id, actor.personId)
  return c.html(calendarPage(c.var.view, { own: own && { ...own, url: feedUrl(c, own.token) } }))
})

post(paths.calendar, async c => {
  const { actor, edition } = participant(c)
  await openOwnFeed(c.var.services, actor, edition)
  return leadTo(c, paths.calendar, text[c.var.lang].mine.calendarOpened)
})

post(paths.calendarEnd, async c => {
  const { actor, edition } = participant(c)
  await closeOwnFeed(c.var.services, actor, edition)
  return leadTo(c, paths.calendar, text[c.var.lang].mine.calendarEnded)
})

export const mineRoutes = app

/** Where the calendar of a token is. */
export const feedUrl = (c: Context<App>, token: string): string =>
  c.var.services.config.publicUrl + href(paths.feed, c.var.lang, { token: `${token}.ics` })

async function mineOf(c: Context<App>) {
  const { actor, edition, groups, section } = participant(c)
  const { db, now } = c.var.services
  const all = await listSessions(db, edition.id)
  const sessions = all.filter(it => it.state !== 'planned' && maySee(actor, edition.id, it))
  const presences = await presencesOf(db, actor.personId)
  const answered = await answeredBy(db, actor.personId)
  const workshops = await listAllWorkshops(db, edition.id)
  const own = sessions.filter(it => isFor(it, groups))
  return {
    edition,
    sessions,
    groups,
    personId: actor.personId,
    presences,
    workshops: new Map(all.map(({ id }) => [id, workshops.filter(it => it.sessionId === id).length])),
    open: own.filter(it => isCheckInOpen(it, section, now()) && presences.get(it.id) !== 'present'),
    opinions: own.filter(it => isFeedbackOpen(it, section, now()) && !answered.includes(it.id)),
    mayPropose: section.proposals !== undefined && holds(actor, edition.id, 'fellow'),
  }
}
