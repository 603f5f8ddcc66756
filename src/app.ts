import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { countPages, type Tally } from './features/audience/index.ts'
import { wayOutAddress } from './features/contact/paths.ts'
import { framable, shareable } from './features/discovery/paths.ts'
import { type App, currentEdition } from './features/edition/index.ts'

import { findActor } from './features/people/index.ts'
import { toSignIn } from './features/people/routes.ts'
import { viewFor } from './features/site/index.ts'
import { editionOf } from './features/site/routes/own-edition.ts'
import { type Html, themeOf } from './platform/html/index.ts'
import {
  answerFault,
  answerMissing,
  assetRoutes,
  health,
  langOf,
  limitBody,
  publicCache,
  readCookie,
  requestLog,
  safeHeaders,
  sameSiteForms,
  takeNotice,
} from './platform/http/index.ts'
import type { Services } from './platform/services.ts'
import { slices } from './slices.ts'

const LARGEST_FORM_BYTES = 1024 * 1024
const LARGEST_UPLOAD_BYTES = 25 * 1024 * 1024

/** What the demonstration adds to every page; nothing in any other mode. `tally` counts the pages read, where they are counted. */
export type Extras = {
  tally?: Tally
  routes?: Hono<App>
  banner?: (c: Context<App>) => Html | Promise<Html>
}

/** Services → the whole HTTP application. */
export function createApp(services: Services, extras: Extras = {}): Hono<App> {
  const { config } = services
  const app = new Hono<App>()
    .use(async (c, next) => {
      c.set('services', services)
      await next()
    })
    .use(requestLog(services))
  if (extras.tally) app.use(countPages(services, extras.tally))
  // The demonstration's clock moves: its pages are drawn for each reader.
  if (config.mode !== 'demonstration') app.use(publicCache(config))
  app
    .use(safeHeaders(config, { framable, shareable }))
    .use(compress({ encoding: 'gzip' }))
    .route('/', assetRoutes())
    .route('/', health(services))
    .use(prepare(services, extras))
    .use(sameSiteForms(config, [wayOutAddress]))
    .use(limitBody({ form: LARGEST_FORM_BYTES, upload: LARGEST_UPLOAD_BYTES }))
  for (const slice of slices) app.route('/', slice)
  if (extras.routes) app.route('/', extras.routes)
  return app.notFound(answerMissing).onError(answerFault(toSignIn))
}

/** Reads once per request what every page needs: the edition it is about, who asks, in which language. */
const prepare = (services: Services, extras: Extras): MiddlewareHandler<App> => {
  const theme = themeOf(services.config.theme)
  return async (c, next) => {
    const token = readCookie(c, services.config, 'session')
    const lang = langOf(c.req.path)
    const [inForce, actor] = await Promise.all([
      currentEdition(services.db),
      token ? findActor(services.db, token, services.serverNow()) : undefined,
    ])
    const edition = await editionOf(c, { inForce, actor, lang })
    c.set('lang', lang)
    c.set('edition', edition)
    c.set('actor', actor)
    c.set(
      'view',
      viewFor({
        edition,
        actor,
        lang,
        origin: services.config.publicUrl,
        theme,
        path: c.req.path,
        now: services.now(),
        notice: takeNotice(c, services.config),
      }),
    )
    const banner = await extras.banner?.(c)
    if (banner) c.set('view', { ...c.var.view, banner })
    await next()
  }
}
