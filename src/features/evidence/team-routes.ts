import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { idOf, pages, seeOther, sendFile, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, instantOf } from '../edition/index.ts'
import { requireTeam } from '../people/rules.ts'
import { askEvidence } from './ask.ts'
import { askForm, isDay } from './forms.ts'
import { teamPage } from './pages/team.ts'
import { askRefused, text } from './pages/words.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import type { AskRefusal } from './rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.team, async c => c.html(await draw(c)))

post(paths.team, async c => {
  const application = await applicationHere(c)
  const { edition, lang, services } = c.var
  const typed = askForm.parse(await c.req.parseBody())
  const dueAt = isDay(typed.due) ? instantOf(`${typed.due}T23:59`, edition.zone) : undefined
  const { question } = typed
  const asked = await askEvidence(services, signedIn(c), edition, { applicationId: application.id, question, dueAt })
  if (!asked.ok) return c.html(await draw(c, typed, asked.refusal), 422)
  const address = href(paths.team, lang, { id: application.id })
  return seeOther(c, services.config, address, { kind: 'success', text: text[lang].ask.sent })
})

get(paths.teamFile, async c => {
  const { id } = await applicationHere(c)
  const { edition, services } = c.var
  const requests = await queries.listAsked(services.db, edition.id, id)
  const file = requests.find(it => String(it.id) === c.req.param('request'))?.file
  if (!file) throw new NotFound()
  return sendFile(c, { ...file, bytes: await services.files.get(file.sha256) })
})

export const teamRoutes = app

async function applicationHere(c: Context<App>) {
  requireTeam(signedIn(c), c.var.edition.id)
  const application = await queries.findApplication(c.var.services.db, c.var.edition.id, idOf(c))
  if (!application) throw new NotFound()
  return application
}

async function draw(c: Context<App>, typed = { question: '', due: '' }, refused?: AskRefusal) {
  const application = await applicationHere(c)
  const { edition, lang, services, view } = c.var
  const requests = await queries.listAsked(services.db, edition.id, application.id)
  const field = refused && fieldOf(refused)
  const refusal = refused && { field, message: askRefused(lang, edition.zone, refused) }
  return teamPage(view, { application, requests, typed, refusal })
}

const fieldOf = ({ code }: AskRefusal) =>
  code === 'not_submitted' ? undefined : code.startsWith('due') ? ('due' as const) : ('question' as const)
