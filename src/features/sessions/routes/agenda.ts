import { href } from '../../../kernel/address.ts'
import { pages, publicPage } from '../../../platform/http/index.ts'
import { announcedNow } from '../../cohort/index.ts'
import type { Applied } from '../../edition/index.ts'
import { agendaPage } from '../pages/agenda.ts'
import { paths } from '../paths.ts'
import { listSessions } from '../queries.ts'
import { sectionOf } from '../section.ts'

const { app, get } = pages<Applied>()

get(paths.agenda, async c => {
  const { edition, lang, services, view } = c.var
  sectionOf(edition)
  const feed = services.config.publicUrl + href(paths.publicFeed, lang)
  const announced = await announcedNow(services.db, edition.id, services.now())
  const all = announced ? await listSessions(services.db, edition.id) : []
  const sessions = announced && all.filter(it => it.listed && it.state !== 'planned')
  return publicPage(c, agendaPage(view, { edition, feed, sessions }))
})

export const agendaRoutes = app
