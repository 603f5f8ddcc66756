import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { type CalendarEvent, calendarText } from '../../../platform/calendar/index.ts'
import { type HttpEnv, pages } from '../../../platform/http/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Services } from '../../../platform/services.ts'
import { type Applied, editionById } from '../../edition/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { kindIn, text } from '../pages/when.ts'
import { paths } from '../paths.ts'
import { type FeedSession, findFeed, listForFeed } from '../queries.ts'
import { type FeedScope, followedBy, partsFor, wordsIn } from '../rules.ts'

const { app, get } = pages<Applied>()

get(paths.publicFeed, async c => {
  if (!c.var.edition.sessions) throw new NotFound()
  return sendFeed(c, await publicFeed(c.var.services, c.var.edition, c.var.lang))
})

get(paths.feed, async c => {
  const token = c.req.param('token')?.replace(/[.]ics$/, '') ?? ''
  const feed = await ownFeed(c.var.services, c.var.edition, { token, lang: c.var.lang })
  if (!feed) throw new NotFound()
  return sendFeed(c, feed)
})

export const calendarRoutes = app

/** A calendar as it is sent: the same sessions are the same bytes, hence the same mark. */
export type Feed = { body: string; etag: string; isPublic: boolean }

type Reading = Pick<Services, 'db' | 'now' | 'config'>

/** The public agenda as a calendar; empty before the announcement. One query. */
export async function publicFeed({ db, now, config }: Reading, edition: Edition, lang: Lang): Promise<Feed> {
  const scope = { groups: [], publicOnly: true, personId: null }
  const sessions = await listForFeed(db, { editionId: edition.id, now: now() }, scope)
  return feedOf({ edition, lang, publicUrl: config.publicUrl }, scope, sessions)
}

/**
 * The calendar that a token opens: the sessions of somebody, by the parts they have now, or of an audience. Undefined when the
 * token opens nothing. Two queries, three when it is of another edition than the one given.
 */
export async function ownFeed(
  { db, now, config }: Reading,
  given: Edition,
  { token, lang }: { token: string; lang: Lang },
): Promise<Feed | undefined> {
  const found = await findFeed(db, token)
  if (!found) return undefined
  const edition = found.editionId === given.id ? given : await editionById(db, found.editionId)
  if (!edition) return undefined
  const groups = found.audience ? [found.audience] : followedBy(found.roles)
  const scope = { groups, publicOnly: false, personId: found.personId }
  const sessions = await listForFeed(db, { editionId: edition.id, now: now() }, scope)
  return feedOf({ edition, lang, publicUrl: config.publicUrl }, scope, sessions)
}

type Drawing = { edition: Edition; lang: Lang; publicUrl: string }

function feedOf(drawing: Drawing, scope: FeedScope, sessions: readonly FeedSession[]): Feed {
  const { edition, lang } = drawing
  const programme = edition.title[lang]
  const name = scope.publicOnly ? text[lang].calendarNamePublic(programme) : text[lang].calendarName(programme)
  const body = calendarText({ name, events: sessions.flatMap(it => eventsOf(drawing, scope, it)) })
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { body, etag, isPublic: scope.publicOnly }
}

/** One event per part, whose number names it for ever; one that a move dropped is there, cancelled. */
function eventsOf(drawing: Drawing, scope: FeedScope, session: FeedSession): CalendarEvent[] {
  const { edition, lang, publicUrl } = drawing
  const own = scope.publicOnly || scope.groups.length === 0 ? session.parts : partsFor(session.parts, scope.groups)
  const kept = own.filter(it => !it.dropped)
  const title = wordsIn(session.title, lang)
  const link = scope.publicOnly
    ? href(paths.agenda, lang)
    : href(paths.session, lang, { id: session.id }, { edition: edition.id })
  const about = [
    kindIn(edition, lang, session.kind),
    wordsIn(session.objectives, lang),
    !scope.publicOnly && session.video ? text[lang].eventVideo(session.video) : '',
  ]
  return own.map(part => ({
    uid: `session-${session.id}-${part.number}@${new URL(publicUrl).hostname}`,
    sequence: session.sequence,
    changedAt: session.changedAt,
    startsAt: part.startsAt,
    endsAt: part.endsAt,
    summary:
      kept.length > 1 && !part.dropped ? text[lang].eventPart(title, kept.indexOf(part) + 1, kept.length) : title,
    location: session.place || (scope.publicOnly ? '' : session.video),
    description: about.filter(Boolean).join('\n\n'),
    url: publicUrl + link,
    cancelled: session.state === 'cancelled' || part.dropped,
  }))
}

/** A reader that has these bytes gets no body. No date of last change: a session taken off the list leaves none behind. */
function sendFeed<E>(c: Context<HttpEnv<E>>, { body, etag, isPublic }: Feed): Response {
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Cache-Control', isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-cache')
  c.header('ETag', etag)
  c.header('Vary', 'Accept-Encoding')
  return c.req.header('If-None-Match')?.includes(etag) ? c.body(null, 304) : c.body(body)
}
