import type { Context } from 'hono'
import { pages } from '../../../platform/http/index.ts'
import { findExtension } from '../../calls/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import type { IsPreselected } from '../choose-wishes.ts'
import { beforePage } from '../pages/before.ts'
import { overviewPage } from '../pages/overview.ts'
import { paths } from '../paths.ts'
import { countAwaited, releasedTo } from '../queries/told.ts'
import * as queries from '../queries.ts'
import { type Application, canChoose, canFinish, editionFor, graceEndsFor, timelineOf } from '../rules.ts'
import { own } from './own.ts'

/** Where a candidate stands. */
export function overviewRoutes(isPreselected: IsPreselected) {
  const { app, get } = pages<Applied>()
  get(paths.mine, async c => {
    const application = await own(c)
    if (!application) return c.html(beforePage(c.var.view, c.var.edition))
    return c.html(overviewPage(c.var.view, await overviewOf(c, application, isPreselected)))
  })
  return app
}

async function overviewOf(c: Context<App>, application: Application, isPreselected: IsPreselected) {
  const { services } = c.var
  const edition = editionFor(c.var.edition, application)
  const now = services.now()
  const released = await releasedTo(services.db, application.id, now)
  const receipts = await queries.listReceipts(services.db, application.id)
  const chooses = canChoose(edition, now)?.ok === true && (await isPreselected(services.db, application.id))
  const moments = timelineOf(edition, application, released, now)
  const awaited = await countAwaited(services.db, application.id, now)
  const extension = application.extendedTo ? await findExtension(services.db, application.id) : undefined
  const finishesBy = canFinish(application, c.var.edition, now) ? graceEndsFor(c.var.edition, application) : undefined
  return { edition, application, released, receipts, moments, chooses, awaited, extension, finishesBy }
}
