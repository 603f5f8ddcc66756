import type { Context } from 'hono'
import { csv } from '../../../platform/csv/index.ts'
import { idOf, pages, sendFile } from '../../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../../edition/index.ts'
import { decideProposal } from '../decide-proposal.ts'
import { openAudienceFeed } from '../feeds.ts'
import { audienceForm, readDecision } from '../forms.ts'
import { challengeIn, titleOf } from '../pages/parts.ts'
import { calendarsPage } from '../pages/team/calendars.ts'
import { listPage } from '../pages/team/list.ts'
import { presencePage } from '../pages/team/presence.ts'
import { teamProposalsPage } from '../pages/team/proposals.ts'
import { groupIn, text } from '../pages/when.ts'
import { teamPaths } from '../paths.ts'
import { publishAll } from '../publish-sessions.ts'
import * as queries from '../queries.ts'
import { leadTo, say, team } from '../routes/guards.ts'
import { feedUrl } from '../routes/mine.ts'
import { tally } from '../rules.ts'
import { differing } from './plan.ts'

const { app, get, post } = pages<Applied>()

get(teamPaths.list, async c => {
  const { edition, sessions, waiting } = await known(c)
  const rows = await attendance(c)
  const listed = sessions.map(session => ({
    session,
    differs: differing(edition, session)?.differs,
    attendance: session.state === 'held' ? tally(rows.filter(it => it.sessionId === session.id)) : undefined,
  }))
  return c.html(listPage(c.var.view, { edition, listed, waiting }))
})

post(teamPaths.publishAll, async c => {
  const { actor, edition } = team(c)
  const count = await publishAll(c.var.services, actor, edition)
  return leadTo(c, teamPaths.list, text[c.var.lang].team.publishedAll(count))
})

get(teamPaths.presence, async c => {
  const page = await known(c)
  return c.html(presencePage(c.var.view, { ...page, rows: await attendance(c) }))
})

get(teamPaths.presenceCsv, async c => {
  const { edition, sessions } = await known(c)
  const t = text[c.var.lang].team
  const lines = (await attendance(c)).map(it => {
    const session = sessions.find(({ id }) => id === it.sessionId)
    const about = [session ? titleOf(c.var.view, session) : '', dayOf(it.startsAt, edition.zone), it.name]
    const part = [challengeIn(edition, it.challengeId), groupIn(edition, c.var.lang, it.group)]
    return [...about, ...part, it.mandatory ? t.csvYes : t.csvNo, text[c.var.lang].mine.presenceOf[it.presence]]
  })
  const bytes = new TextEncoder().encode(csv([t.csvHead, ...lines]))
  return sendFile(c, { name: `presences-${edition.id}.csv`, type: 'text/csv; charset=utf-8', bytes })
})

get(teamPaths.proposals, async c => {
  team(c)
  const proposals = await queries.listProposals(c.var.services.db, c.var.edition.id)
  return c.html(teamProposalsPage(c.var.view, { proposals, refused: undefined }))
})

post(teamPaths.proposal, async c => {
  const { actor, edition } = team(c)
  const id = idOf(c)
  const answer = readDecision(await c.req.parseBody(), id)
  const decided = await decideProposal(c.var.services, actor, edition, { id, ...answer })
  const t = text[c.var.lang].team
  if (decided.ok) return leadTo(c, teamPaths.proposals, answer.accept ? t.accepted : t.declined)
  const proposals = await queries.listProposals(c.var.services.db, edition.id)
  const refused = { id, message: say(c.var.lang, decided.refusal), reason: answer.reason }
  return c.html(teamProposalsPage(c.var.view, { proposals, refused }), 422)
})

get(teamPaths.calendars, async c => {
  const { edition, waiting } = await known(c)
  const feeds = await queries.listAudienceFeeds(c.var.services.db, edition.id)
  const urls = feeds.map(({ audience, token }) => ({ audience, url: feedUrl(c, token) }))
  return c.html(calendarsPage(c.var.view, { edition, feeds: urls, waiting }))
})

post(teamPaths.calendars, async c => {
  const { actor, edition } = team(c)
  const { audience } = audienceForm.parse(await c.req.parseBody())
  if (audience) await openAudienceFeed(c.var.services, actor, edition, audience)
  return leadTo(c, teamPaths.calendars, text[c.var.lang].team.calendarOpened)
})

export const listRoutes = app

async function known(c: Context<App>) {
  const { edition } = team(c)
  const { db } = c.var.services
  const sessions = await queries.listSessions(db, edition.id)
  const waiting = (await queries.listProposals(db, edition.id)).filter(it => it.state === 'proposed').length
  return { edition, sessions, waiting }
}

const attendance = (c: Context<App>) =>
  queries.attendanceOf(c.var.services.db, c.var.edition.id, { zone: c.var.edition.zone })
