import { NotFound } from '../../kernel/not-found.ts'
import { pages, publicPage, signedIn } from '../../platform/http/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { listPublic } from '../challenges/index.ts'
import { entryOf } from '../challenges/rules.ts'
import type { Applied } from '../edition/index.ts'
import { findFigures, isReleased } from '../offers/index.ts'
import { cohortPage, waitingPage } from './pages/cohort.ts'
import { myChallengePage } from './pages/my-challenge.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { announcedBy, mentoredBy, rankedBy } from './rules.ts'

const { app, get } = pages<Applied>()

get(paths.cohort, async c => {
  const { edition, services, view } = c.var
  const { db, now } = services
  const scheduled = await queries.findAnnouncement(db, edition.id)
  const announcement = announcedBy(scheduled, now())
  if (!announcement) return publicPage(c, waitingPage(view, scheduled?.publishAt ?? edition.instants.announcement))
  const fellows = await queries.listFellows(db, edition.id)
  const figures = await findFigures(db, edition.id)
  return publicPage(c, cohortPage(view, { edition, announcement, fellows, figures, preview: false }))
})

get(paths.mine, async c => {
  const actor = signedIn(c)
  const { edition, services, view } = c.var
  const ids = mentoredBy(actor, edition.id)
  if (ids.length === 0) throw new NotFound()
  return c.html(myChallengePage(view, { edition, ...(await mineOf(services, edition, actor, ids)) }))
})

export const routes = app

async function mineOf({ db, now }: Pick<Services, 'db' | 'now'>, edition: Applied, actor: Actor, ids: string[]) {
  const challenges = (await listPublic(db, edition.id)).filter(({ id }) => ids.includes(id)).map(entryOf)
  const days = await queries.listPanelDays(db, edition, actor.personId)
  const lists = await queries.listRankings(db, rankedBy(actor, edition.id))
  const members = await queries.listMembers(db, ids, now())
  return { challenges, days, lists, members, released: await isReleased(db, edition.id) }
}
