import { pages, publicPage } from '../../platform/http/index.ts'
import type { Applied } from '../edition/index.ts'
import { cohortPage, waitingPage } from './pages/cohort.ts'
import { paths } from './paths.ts'
import { findAnnouncement, findFigures, listFellows } from './queries.ts'
import { announcedBy } from './rules.ts'

const { app, get } = pages<Applied>()

get(paths.cohort, async c => {
  const { edition, services, view } = c.var
  const { db, now } = services
  const scheduled = await findAnnouncement(db, edition.id)
  const announcement = announcedBy(scheduled, now())
  if (!announcement) return publicPage(c, waitingPage(view, scheduled?.publishAt ?? edition.instants.announcement))
  const fellows = await listFellows(db, edition.id)
  const figures = await findFigures(db, edition.id)
  return publicPage(c, cohortPage(view, { edition, announcement, fellows, figures, preview: false }))
})

export const routes = app
