import type { Context } from 'hono'
import type { FieldError } from '../../../platform/html/index.ts'
import { pages, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { readSignature } from '../forms.ts'
import { charterPage } from '../pages/jury/charter.ts'
import { say, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { requireJudge } from '../rules.ts'
import { signCharter } from '../sign-charter.ts'
import { bodyOf, leadTo, signature } from './guards.ts'

const { app, get, post } = pages<Applied>()

get(paths.charter, async c => c.html(await draw(c, [])))

post(paths.charter, async c => {
  const actor = signedIn(c)
  const signed = await signCharter(c.var.services, actor, c.var.edition, readSignature(await bodyOf(c)))
  if (signed.ok) return leadTo(c, paths.day, text[c.var.lang].jury.signed)
  const message = say(c.var.view, c.var.edition, signed.refusal)
  return c.html(await draw(c, [{ field: 'accepted', message }]), 422)
})

export const charterRoutes = app

async function draw(c: Context<App>, errors: FieldError[]) {
  const actor = signedIn(c)
  requireJudge(actor, c.var.edition.id)
  return charterPage(c.var.view, { edition: c.var.edition, signedAt: await signature(c, actor), errors })
}
