import type { Context } from 'hono'
import { pages } from '../../../platform/http/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { readCount } from '../forms.ts'
import { summonsPage } from '../pages/team/summons.ts'
import { say, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { bodyOf, leadTo, team } from '../routes/guards.ts'
import type { SummonsRefusal } from '../rules.ts'
import { sendSummons } from '../send-summons.ts'
import { summon } from '../summon.ts'

const { app, get, post } = pages<Applied>()

get(paths.summons, async c => {
  team(c)
  return c.html(await draw(c))
})

post(paths.summons, async c => {
  const prepared = await summon(c.var.services, team(c), c.var.edition)
  if (!prepared.ok) return c.html(await draw(c, prepared.refusal), 409)
  const { lang } = c.var
  return leadTo(c, paths.summons, plural(lang, prepared.value.count, text[lang].team.prepared))
})

post(paths.sending, async c => {
  const actor = team(c)
  const sent = await sendSummons(c.var.services, actor, c.var.edition, { count: readCount(await bodyOf(c)) })
  if (!sent.ok) return c.html(await draw(c, sent.refusal), 409)
  return leadTo(c, paths.summons, plural(c.var.lang, sent.value, text[c.var.lang].team.sent))
})

export const summonsRoutes = app

async function draw(c: Context<App>, refusal?: SummonsRefusal) {
  const { edition, services, view } = c.var
  const waiting = (await queries.listUnsummoned(services.db, edition.id)).length
  const drafts = await queries.listPreviews(services.db, edition.id)
  return summonsPage(view, { waiting, drafts, refusal: refusal && say(view, edition, refusal) })
}
