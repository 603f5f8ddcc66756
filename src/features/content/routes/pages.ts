import type { Context } from 'hono'
import { type Address, href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { belowIn, pages, publicPage } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { postsQuery } from '../forms.ts'
import { eventsPage } from '../pages/events.ts'
import { postsPage } from '../pages/posts.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import type { Published } from '../rules.ts'
import { placePage, questionsShown, shownPage } from './showing.ts'

const { app, get } = pages<Applied>()

const POSTS_PER_PAGE = 10
const EVENTS_PER_PAGE = 20

/** A name with an ending (`nouvelles.md`) is not a page: later slices answer for it. */
const slugOnly = ({ en, fr }: Address): Address => ({ fr: `${fr}{[a-z0-9-]+}`, en: `${en}{[a-z0-9-]+}` })

get(paths.programme, async c => publicPage(c, await placePage(c, 'programme')))
get(paths.cohortMaking, async c => publicPage(c, await placePage(c, 'cohort-making')))
get(paths.support, async c => publicPage(c, await placePage(c, 'support')))
get(paths.openSource, async c => publicPage(c, await placePage(c, 'open-source')))
get(paths.legal, async c => publicPage(c, await placePage(c, 'legal')))
get(paths.questions, async c => publicPage(c, await questionsShown(c, { audience: 'candidate' })))
get(paths.hostQuestions, async c => publicPage(c, await questionsShown(c, { audience: 'host' })))

get(paths.posts, async c => {
  const { edition, lang, services, view } = c.var
  const { etiquette: tag } = postsQuery.parse(c.req.query())
  const asked = { tag, before: belowIn(c), limit: POSTS_PER_PAGE + 1 }
  const found = await queries.listPublishedPosts(services.db, asked)
  const posts = found.slice(0, POSTS_PER_PAGE)
  const avant = found.length > POSTS_PER_PAGE ? posts.at(-1)?.id : undefined
  const next = avant === undefined ? undefined : href(paths.posts, lang, {}, { etiquette: tag ?? '', avant })
  return publicPage(c, postsPage(view, { edition, posts, tag, next, count: posts.length }))
})

get(paths.events, async c => {
  const { edition, lang, services, view } = c.var
  const before = belowIn(c)
  const coming = before ? [] : await queries.listComingEvents(services.db, services.now())
  const found = await queries.listPastEvents(services.db, services.now(), { before, limit: EVENTS_PER_PAGE + 1 })
  const past = found.slice(0, EVENTS_PER_PAGE)
  const avant = found.length > EVENTS_PER_PAGE ? past.at(-1)?.id : undefined
  const next = avant === undefined ? undefined : href(paths.events, lang, {}, { avant })
  return publicPage(c, eventsPage(view, { edition, coming, past, next }))
})

get(slugOnly(paths.post), async c => one(c, await queries.findPublishedPost(c.var.services.db, slugIn(c))))
get(paths.event, async c => one(c, await queries.findPublishedEvent(c.var.services.db, slugIn(c))))
get(paths.page, async c => one(c, await queries.findPublishedPage(c.var.services.db, slugIn(c))))

export const pageRoutes = app

const slugIn = (c: Context) => c.req.param('slug') ?? ''

async function one(c: Context<App>, row: Published | undefined) {
  if (!row) throw new NotFound()
  return publicPage(c, await shownPage(c, row))
}
