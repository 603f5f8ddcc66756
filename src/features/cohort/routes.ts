import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import type { Html } from '../../platform/html/index.ts'
import { pages, publicPage, signedIn } from '../../platform/http/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { listPublic } from '../challenges/index.ts'
import { entryOf } from '../challenges/rules.ts'
import type { App, Applied } from '../edition/index.ts'
import { findFigures, isReleased } from '../offers/index.ts'
import { profileIn } from './forms.ts'
import { cohortPage, waitingPage } from './pages/cohort.ts'
import { myChallengePage } from './pages/my-challenge.ts'
import { gonePage, personPage } from './pages/person.ts'
import { paths } from './paths.ts'
import { findPersonAt } from './person-at.ts'
import * as queries from './queries.ts'
import { announcedBy, mentoredBy, rankedBy } from './rules.ts'

const { app, get } = pages<Applied>()

get(paths.mine, async c => {
  const actor = signedIn(c)
  const { edition, services, view } = c.var
  const ids = mentoredBy(actor, edition.id)
  if (ids.length === 0) throw new NotFound()
  return c.html(myChallengePage(view, { edition, ...(await mineOf(services, edition, actor, ids)) }))
})

export const routes = app

/** What a later slice adds to the cohort's public page, given where the application is put together. */
type After = (c: Context<App>) => Promise<Html | undefined>

/** The public pages of the cohort: when to come back, then who joins which team, with the way to what `after` leads to. */
export function cohortPages(after: After) {
  const { app: own, get: on } = pages<Applied>()
  on(paths.cohort, async c => publicPage(c, await drawCohort(c, after)))
  on(paths.person, drawPerson)
  return own
}

async function drawCohort(c: Context<App>, after: After): Promise<Html> {
  const { edition, services, view } = c.var
  const { db, now } = services
  const scheduled = await queries.findAnnouncement(db, edition.id)
  const announcement = announcedBy(scheduled, now())
  if (!announcement) return waitingPage(view, scheduled?.publishAt ?? edition.instants.announcement)
  const people = await queries.listPeople(db, edition.id)
  const figures = await findFigures(db, edition.id)
  const profile = profileIn(c.req.query())
  return cohortPage(view, { edition, announcement, people, figures, preview: false, profile, after: await after(c) })
}

/** Somebody's page, or that it is no longer there; not found before the announcement, whoever asks. */
async function drawPerson(c: Context<App>): Promise<Response> {
  const { edition, services, view } = c.var
  const asked = { editionId: edition.id, slug: c.req.param('slug') ?? '', now: services.now() }
  const found = await findPersonAt(services.db, asked)
  if (!found) throw new NotFound()
  return found === 'gone' ? c.html(gonePage(view), 410) : publicPage(c, personPage(view, { edition, ...found }))
}

async function mineOf({ db, now }: Pick<Services, 'db' | 'now'>, edition: Applied, actor: Actor, ids: string[]) {
  const challenges = (await listPublic(db, edition.id)).filter(({ id }) => ids.includes(id)).map(entryOf)
  const days = await queries.listPanelDays(db, edition, actor.personId)
  const lists = await queries.listRankings(db, rankedBy(actor, edition.id))
  const members = await queries.listMembers(db, ids, now())
  return { challenges, days, lists, members, released: await isReleased(db, edition.id) }
}
