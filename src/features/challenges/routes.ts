import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Html } from '../../platform/html/index.ts'
import { pages, publicPage } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { challengesHidden } from '../edition/rules.ts'
import { cataloguePage } from './pages/catalogue.ts'
import { challengePage } from './pages/challenge.ts'
import { comparisonPage } from './pages/compare.ts'
import { beyond, paths } from './paths.ts'
import { listPublic } from './queries.ts'
import { browse } from './routes/browse.ts'
import { compared } from './routes/compare.ts'
import { entryOf, relatedTo } from './rules.ts'

const { app, get } = pages<Applied>()

get(paths.catalogue, async c => publicPage(c, cataloguePage(c.var.view, c.var.edition, await browse(c))))

get(paths.comparison, async c => publicPage(c, comparisonPage(c.var.view, c.var.edition, await compared(c))))

export const routes = app

/** What a later slice says of a challenge on its public page, given where the application is put together. */
type After = (c: Context<App>, challengeId: string) => Promise<Html | undefined>

/** The public page of one challenge: the call, then what `after` says became of it. */
export function challengePages(after: After) {
  const { app: own, get: on } = pages<Applied>()
  on(paths.challenge, async c => publicPage(c, challengePage(c.var.view, await shownAt(c, after))))
  return own
}

async function shownAt(c: Context<App>, after: After) {
  const { edition, lang, services } = c.var
  const listed = await listPublic(services.db, edition.id)
  const index = listed.findIndex(({ sheet }) => sheet.slug === c.req.param('slug'))
  const [previous, entry, next] = [index - 1, index, index + 1].map(at => listed[at] && entryOf(listed[at]))
  if (!entry || challengesHidden(edition, services.now())) throw new NotFound()
  const applyHref = href(beyond.application, lang, {}, { edition: edition.id })
  const related = relatedTo(listed, entry)
  return { edition, entry, related, previous, next, applyHref, after: await after(c, entry.id) }
}
