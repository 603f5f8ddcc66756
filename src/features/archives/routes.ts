import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, publicPage } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { challengesHidden } from '../edition/rules.ts'
import { challengePage } from './pages/challenge.ts'
import { editionPage } from './pages/edition.ts'
import { type Current, editionsPage } from './pages/editions.ts'
import { beyond, paths } from './paths.ts'
import { listShown } from './queries/people.ts'
import { countRunning } from './queries/running.ts'
import { findArchived, listArchivedEditions, listOfEdition } from './queries.ts'

const { app, get } = pages<Applied>()

get(paths.editions, async c => {
  const { edition, services, view } = c.var
  const all = await listArchivedEditions(services.db)
  // An edition that is run here is shown from its own records.
  const past = all.filter(it => it.number !== edition.number)
  return publicPage(c, editionsPage(view, { current: await currentOf(c), past }))
})

get(paths.edition, async c => {
  const { db } = c.var.services
  const id = c.req.param('edition') ?? ''
  const edition = (await listArchivedEditions(db)).find(it => it.id === id)
  if (!edition) throw new NotFound()
  const [challenges, people] = [await listOfEdition(db, id), await listShown(db, id)]
  return publicPage(c, editionPage(c.var.view, { edition, challenges, people }))
})

/** What is not a past challenge may be a page of another slice under a challenge of the edition in force. */
get(paths.challenge, async (c, next) => {
  const { db } = c.var.services
  const sheet = await findArchived(db, c.req.param('edition') ?? '', c.req.param('slug') ?? '')
  if (!sheet) return next()
  const people = await listShown(db, sheet.edition, sheet.id)
  return publicPage(c, challengePage(c.var.view, { sheet, people }))
})

export const routes = app

/** Challenges that candidates do not know yet are not counted either. */
async function currentOf(c: Context<App>): Promise<Current> {
  const { edition, lang, services } = c.var
  const none = { challenges: 0, seats: 0, places: 0 }
  const counts = challengesHidden(edition, services.now()) ? none : await countRunning(services.db, edition.id)
  const year = edition.instants.start.getUTCFullYear()
  return { title: `${edition.programme.code} ${edition.number}`, year, ...counts, href: href(beyond.cohort, lang) }
}
