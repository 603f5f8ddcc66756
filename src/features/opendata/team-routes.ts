import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, seeOther } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { teamHere } from '../people/index.ts'
import { holdForm, publicationForm } from './forms.ts'
import { holdDataset, letGo } from './hold.ts'
import { teamPage } from './pages/team.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { publishVersions } from './publish-versions.ts'
import { type DatasetCode, isDataset } from './rules.ts'
import { standings } from './standings.ts'

const { app, get, post } = pages<Applied>()

get(paths.team, async c => c.html(await drawTeam(c)))

post(paths.publication, async c => {
  const actorId = teamHere(c).personId
  const { dataset: only } = publicationForm.parse(await c.req.parseBody())
  const published = await publishVersions(c.var.services, { actorId, only })
  return back(c, text[c.var.lang].team.published(published.length))
})

post(paths.hold, async c => {
  const asked = { actorId: teamHere(c).personId, dataset: datasetIn(c) }
  const body = await c.req.parseBody()
  const { reason } = holdForm.parse({ reason: body[`reason-${asked.dataset}`] })
  if (reason.includes('\0'))
    return refused(c, { ...asked, reason: reason.replaceAll('\0', ''), code: 'reason_unreadable' })
  const held = await holdDataset(c.var.services, asked, reason)
  if (!held.ok) return refused(c, { ...asked, reason, code: held.refusal.code })
  return back(c, text[c.var.lang].team.held)
})

post(paths.release, async c => {
  const asked = { actorId: teamHere(c).personId, dataset: datasetIn(c) }
  const lifted = await letGo(c.var.services, asked)
  if (!lifted.ok) return refused(c, { ...asked, reason: '', code: lifted.refusal.code })
  return back(c, text[c.var.lang].team.lifted)
})

export const teamRoutes = app

function datasetIn(c: Context<App>): DatasetCode {
  const code = c.req.param('dataset') ?? ''
  if (!isDataset(code)) throw new NotFound()
  return code
}

const back = (c: Context<App>, said: string) =>
  seeOther(c, c.var.services.config, href(paths.team, c.var.lang), { kind: 'success', text: said })

type Refused = NonNullable<Parameters<typeof teamPage>[1]['refused']>

const refused = async (c: Context<App>, it: Refused) =>
  c.html(await drawTeam(c, it), it.code.startsWith('reason') ? 422 : 409)

async function drawTeam(c: Context<App>, refusal?: Refused) {
  teamHere(c)
  const { edition, lang, services, view } = c.var
  const all = await standings(services)
  return teamPage(view, { eyebrow: edition.title[lang], standings: all, ...(refusal && { refused: refusal }) })
}
