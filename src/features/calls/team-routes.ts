import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { belowIn, pages, seeOther } from '../../platform/http/index.ts'
import { formatInstant } from '../../platform/i18n/index.ts'
import { type App, type Applied, instantOf } from '../edition/index.ts'
import { teamHere } from '../people/index.ts'
import { extendCall } from './extend-call.ts'
import { extendOne } from './extend-one.ts'
import { extensionForm, localTimeIn } from './forms.ts'
import { extensionsPage, type Refused, type Typed, text } from './pages/extensions.ts'
import { paths } from './paths.ts'
import { listExtensions } from './queries.ts'

const { app, get, post } = pages<Applied>()
const PER_PAGE = 50

get(paths.extensions, async c => {
  teamHere(c)
  return c.html(await draw(c))
})

post(paths.extensions, async c => {
  const actor = teamHere(c)
  const { edition, lang, services } = c.var
  const typed = await typedIn(c, 'all')
  const closes = localTimeIn(typed.closes)
  const extended = await extendCall(services, actor, edition, { closes, reason: typed.reason })
  if (!extended.ok) return c.html(await draw(c, typed, { of: 'all', code: extended.refusal.code }), 422)
  return lead(c, text[lang].all.done(said(c, closes)))
})

post(paths.one, async c => {
  const actor = teamHere(c)
  const { edition, lang, services } = c.var
  const typed = await typedIn(c, 'one')
  const closes = localTimeIn(typed.closes)
  const { code, reason } = typed
  const extended = await extendOne(services, actor, edition, { code, closes, reason })
  if (!extended.ok) return c.html(await draw(c, typed, { of: 'one', code: extended.refusal.code }), 422)
  return lead(c, text[lang].one.done(code, said(c, closes)))
})

export const teamRoutes = app

async function typedIn(c: Context<App>, of: Refused['of']): Promise<Typed> {
  const { code, [`${of}-closes`]: closes, [`${of}-reason`]: reason } = await c.req.parseBody()
  return extensionForm.parse({ code, closes, reason })
}

const said = (c: Context<App>, closes = '') =>
  formatInstant(c.var.lang, instantOf(closes, c.var.edition.zone), c.var.edition.zone)

const lead = (c: Context<App>, words: string) =>
  seeOther(c, c.var.services.config, href(paths.extensions, c.var.lang), { kind: 'success', text: words })

async function draw(c: Context<App>, typed?: Typed, refused?: Refused) {
  const { edition, lang, services, view } = c.var
  const extensions = await listExtensions(services.db, edition.id, belowIn(c))
  const last = extensions.length === PER_PAGE ? extensions.at(-1)?.id : undefined
  const older = last ? href(paths.extensions, lang, {}, { avant: last }) : undefined
  return extensionsPage(view, { edition, extensions, older, ...(typed && { typed }), ...(refused && { refused }) })
}
