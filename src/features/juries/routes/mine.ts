import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { calendarText } from '../../../platform/calendar/index.ts'
import type { FieldError } from '../../../platform/html/index.ts'
import { pages, sendFile, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { confirm } from '../confirm.ts'
import { readOrder } from '../forms.ts'
import { type MinePage, minePage, rankName } from '../pages/mine.ts'
import { say, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import type { PreferenceRefusal } from '../rules.ts'
import { statePreference } from '../state-preference.ts'
import { bodyOf, found, leadTo } from './guards.ts'

const { app, get, post } = pages<Applied>()

get(paths.mine, async c => c.html(await draw(c, {})))

post(paths.confirmation, async c => {
  const confirmed = await confirm(c.var.services, signedIn(c), c.var.edition)
  if (confirmed.ok) return leadTo(c, paths.mine, text[c.var.lang].mine.confirmed)
  return c.html(await draw(c, { refusal: say(c.var.view, c.var.edition, confirmed.refusal) }), 409)
})

post(paths.preference, async c => {
  const actor = signedIn(c)
  const typed = readOrder(await bodyOf(c), rankName)
  const stated = await statePreference(c.var.services, actor, c.var.edition, typed.filter(Boolean))
  if (stated.ok) return leadTo(c, paths.mine, text[c.var.lang].mine.orderSaved)
  const message = say(c.var.view, c.var.edition, stated.refusal)
  const errors = errorAt(stated.refusal, typed, message)
  if (errors.length > 0) return c.html(await draw(c, { typed, errors }), 422)
  return c.html(await draw(c, { refusal: message }), 409)
})

get(paths.calendar, async c => {
  const mine = await ownInterview(c)
  const bytes = new TextEncoder().encode(calendarText(appointment(c, mine)))
  return sendFile(c, { name: 'audition.ics', type: 'text/calendar; charset=utf-8', bytes })
})

export const mineRoutes = app

async function ownInterview(c: Context<App>) {
  const { personId } = signedIn(c)
  const { edition, services } = c.var
  return found(await queries.findMine(services.db, edition.id, personId, services.now()))
}

async function draw(c: Context<App>, given: Partial<Pick<MinePage, 'typed' | 'refusal' | 'errors'>>) {
  const mine = await ownInterview(c)
  const listsClosed = await queries.hasClosedList(c.var.services.db, mine.applicationId)
  const page = { edition: c.var.edition, mine, listsClosed, typed: undefined, refusal: undefined, errors: [] }
  return minePage(c.var.view, { ...page, ...given })
}

/** The rank to take up again: the first without a choice, or the first whose choice was already taken. */
function errorAt({ code }: PreferenceRefusal, typed: readonly string[], message: string): FieldError[] {
  if (code !== 'order_incomplete' && code !== 'order_twice') return []
  const at = typed.findIndex((id, i) => (code === 'order_twice' ? id !== '' && typed.indexOf(id) < i : id === ''))
  return [{ field: rankName(Math.max(0, at) + 1), message }]
}

function appointment(c: Context<App>, mine: Awaited<ReturnType<typeof ownInterview>>) {
  const { edition, lang, services } = c.var
  const t = text[lang].mine
  const { publicUrl } = services.config
  const { startsAt, endsAt, room } = mine
  const uid = `interview-${mine.code}@${new URL(publicUrl).hostname}`
  const description = t.eventAbout(publicUrl + href(paths.mine, lang, {}, { edition: edition.id }))
  const summary = t.event(edition.programme.name[lang])
  const times = { startsAt, endsAt, changedAt: mine.summonedAt, sequence: 0 }
  return { name: summary, events: [{ uid, ...times, summary, location: room, description }] }
}
