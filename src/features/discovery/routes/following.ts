import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, publicPage } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { happened } from '../happened.ts'
import { followPage } from '../pages/follow.ts'
import { atomXml } from '../pages/xml.ts'
import { paths } from '../paths.ts'
import { publicCalendar } from '../public-calendar.ts'
import { shownChallenges } from '../records.ts'
import { feedPage } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { sendText } from './machines.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()

get(paths.follow, async c => {
  const { edition, services, view } = c.var
  return publicPage(c, followPage(view, { edition, entries: await shownChallenges(services, edition) }))
})

get(paths.feed, c => sendFeed(c))
get(paths.feedArchive, c => sendFeed(c, Number(c.req.param('year'))))

get(paths.calendar, async c => {
  const { edition, lang, services } = c.var
  return sendText(c, await publicCalendar(services, edition, lang), 'text/calendar')
})

export const followingRoutes = app

async function sendFeed(c: Context<App>, year?: number): Promise<Response> {
  const { edition, lang, services } = c.var
  const page = feedPage(await happened(services, edition, lang), year)
  if (!page && year !== undefined) throw new NotFound()
  const lead = edition.institutions.find(it => it.roles.includes('leads'))
  const body = atomXml({
    origin: services.config.publicUrl,
    lang,
    title: text[lang].feedTitle(edition.programme.name[lang]),
    author: lead?.name[lang] ?? edition.programme.name[lang],
    programme: edition.programme,
    page: page ?? {
      year: 0,
      entries: [],
      updatedAt: edition.appliedAt,
      previous: undefined,
      next: undefined,
      isLatest: true,
    },
    latest: href(paths.feed, lang),
    archive: of => href(paths.feedArchive, lang, { year: of }),
    home: lang === 'fr' ? '/' : '/en',
  })
  return sendText(c, body, 'application/atom+xml')
}
