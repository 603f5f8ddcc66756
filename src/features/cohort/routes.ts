import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import type { Html } from '../../platform/html/index.ts'
import { pages, publicPage, signedIn } from '../../platform/http/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { listPublic } from '../challenges/index.ts'
import { entryOf } from '../challenges/rules.ts'
import type { App, Applied } from '../edition/index.ts'
import { findFigures, isReleased } from '../offers/index.ts'
import { cohortPage, waitingPage } from './pages/cohort.ts'
import { myChallengePage } from './pages/my-challenge.ts'
import { paths } from './paths.ts'
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

/** The public page of the cohort: when to come back, then who joins which team, then the way to what `after` leads to. */
export function cohortPages(after: After) {
  const { app: own, get: on } = pages<Applied>()
  on(paths.cohort, async c => publicPage(c, await drawCohort(c, after)))
  return own
}

async function drawCohort(c: Context<App>, after: After): Promise<Html> {
  const { edition, services, view } = c.var
  const { db, now } = services
  const scheduled = await queries.findAnnouncement(db, edition.id)
  const announcement = announcedBy(scheduled, now())
  if (!announcement) return waitingPage(view, scheduled?.publishAt ?? edition.instants.announcement)
  const fellows = await queries.listFellows(db, edition.id)
  const figures = await findFigures(db, edition.id)
  return cohortPage(view, { edition, announcement, fellows, figures, preview: false, after: await after(c) })
}

async function mineOf({ db, now }: Pick<Services, 'db' | 'now'>, edition: Applied, actor: Actor, ids: string[]) {
  const challenges = (await listPublic(db, edition.id)).filter(({ id }) => ids.includes(id)).map(entryOf)
  const days = await queries.listPanelDays(db, edition, actor.personId)
  const lists = await queries.listRankings(db, rankedBy(actor, edition.id))
  const members = await queries.listMembers(db, ids, now())
  return { challenges, days, lists, members, released: await isReleased(db, edition.id) }
}
