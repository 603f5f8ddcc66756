import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import { formatInstant } from '../../platform/i18n/index.ts'
import { type App, type Applied, instantOf, localTimeOf } from '../edition/index.ts'
import { findFigures } from '../offers/index.ts'
import { announcementForm } from './forms.ts'
import { announcementPage, type Scheduling } from './pages/announcement.ts'
import { cohortPage } from './pages/cohort.ts'
import { paths } from './paths.ts'
import { findAnnouncement, findReadiness, listPeople } from './queries.ts'
import { isTeam } from './rules.ts'
import { scheduleAnnouncement } from './schedule-announcement.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.announcement, async c => c.html(await draw(c)))

post(paths.announcement, async c => {
  const { edition, lang, services, view } = c.var
  const typed = announcementForm.parse(await c.req.parseBody())
  const publishAt = typed.at ? instantOf(typed.at, edition.zone) : undefined
  const scheduled = await scheduleAnnouncement(services, team(c), edition, { publishAt, message: typed })
  if (!scheduled.ok) return c.html(await draw(c, { typed, refusal: scheduled.refusal }), 422)
  const said = text[lang].team.done(formatInstant(lang, scheduled.value, view.zone))
  return seeOther(c, services.config, href(paths.announcement, lang), { kind: 'success', text: said })
})

get(paths.preview, async c => {
  team(c)
  const { edition, services, view } = c.var
  const { db } = services
  const unwritten = { publishAt: edition.instants.announcement, message: { fr: '', en: '' } }
  const announcement = (await findAnnouncement(db, edition.id)) ?? unwritten
  const people = await listPeople(db, edition.id)
  const figures = await findFigures(db, edition.id)
  return c.html(cohortPage(view, { edition, announcement, people, figures, preview: true }))
})

export const teamRoutes = app

function team(c: Context<App>) {
  const actor = signedIn(c)
  if (!isTeam(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

async function draw(c: Context<App>, again?: Pick<Scheduling, 'typed' | 'refusal'>) {
  team(c)
  const { edition, services, view } = c.var
  const current = await findAnnouncement(services.db, edition.id)
  const readiness = await findReadiness(services.db, edition.id)
  const at = localTimeOf(current?.publishAt ?? edition.instants.announcement, edition.zone)
  const typed = { at, ...(current?.message ?? { fr: '', en: '' }) }
  return announcementPage(view, { edition, current, readiness, typed, ...again })
}
