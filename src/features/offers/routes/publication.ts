import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import type { FieldError } from '../../../platform/html/index.ts'
import { pages, seeOther, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { withdrawConsent } from '../consent.ts'
import { publicationForm } from '../forms.ts'
import { publicationPage } from '../pages/publication.ts'
import { refusalIn } from '../pages/refusal.ts'
import { paths } from '../paths.ts'
import { partOf, publishSelf } from '../publish-self.ts'
import { listDecisions } from '../queries.ts'
import type { ConsentRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.publication, async c => c.html(publicationPage(c.var.view, await shownTo(c))))

post(paths.publication, async c => {
  const { edition, services, view } = c.var
  const wanted = publicationForm.parse(await c.req.parseBody())
  const saved = await publishSelf(services, signedIn(c), edition, wanted)
  if (saved.ok) return back(c, 'saved')
  const errors = [errorOf(c, saved.refusal)]
  return c.html(publicationPage(view, { ...(await shownTo(c)), errors, typed: wanted }), 422)
})

post(paths.publicationEnd, async c => {
  await shownTo(c)
  await withdrawConsent(c.var.services, signedIn(c), c.var.edition)
  return back(c, 'ended')
})

export const publicationRoutes = app

/** What somebody chose so far; not found for whoever has no part here and never published anything. */
async function shownTo(c: Context<App>) {
  const { edition, services } = c.var
  const actor = signedIn(c)
  const { has, isMentor, published } = await partOf(services.db, { actor, edition, at: services.now() })
  if (!has && !published) throw new NotFound()
  const decisions = await listDecisions(services.db, { editionId: edition.id, personId: actor.personId })
  return { edition, published, decisions, asksPath: !isMentor }
}

function errorOf(c: Context<App>, refusal: ConsentRefusal): FieldError {
  const fields: Record<ConsentRefusal['code'], string> = {
    not_accepted: 'name',
    biography_long: 'biography',
    path_long: 'path',
    link_wrong: 'link' in refusal ? refusal.link : 'website',
    sign_unknown: 'field' in refusal ? refusal.field : 'biography',
  }
  return { field: fields[refusal.code], message: refusalIn(c.var.view, refusal) }
}

const back = (c: Context<App>, said: 'saved' | 'ended') => {
  c.set('takenBack', true)
  return seeOther(c, c.var.services.config, href(paths.publication, c.var.lang), {
    kind: 'success',
    text: text[c.var.lang].publication[said],
  })
}
