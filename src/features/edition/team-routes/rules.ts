import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, seeOther, signedIn } from '../../../platform/http/index.ts'
import { draftOf } from '../call-rules/draft.ts'
import { publicationForm } from '../forms.ts'
import type { App } from '../index.ts'
import { rulesText } from '../pages/rules/words.ts'
import { teamRulesPage } from '../pages/team/rules.ts'
import { paths } from '../paths.ts'
import { publishRules } from '../publish-rules.ts'
import { findRulesVersion, listRulesVersions } from '../queries/rules-versions.ts'
import type { Applied } from '../queries.ts'
import { pendingIn } from '../routes/rules.ts'
import { mayChange } from '../rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.teamRules, async c => {
  teamMember(c)
  return c.html(teamRulesPage(c.var.view, { ...(await shownTo(c)), reason: '' }))
})

post(paths.teamRules, async c => {
  const actor = teamMember(c)
  const { edition, services, view, lang } = c.var
  const publication = publicationForm(await c.req.parseBody())
  const outcome = await publishRules(services, actor, edition.id, publication)
  if (!outcome.ok) {
    const shown = { ...(await shownTo(c)), reason: publication.reason, refusal: outcome.refusal }
    return c.html(teamRulesPage(view, shown), outcome.refusal.code === 'text_changed' ? 409 : 422)
  }
  const notice = { kind: 'success', text: rulesText[lang].team.done(outcome.value) } as const
  return seeOther(c, services.config, href(paths.teamRules, lang), notice)
})

export const rulesTeamRoutes = app

/** Only the team of this edition knows this page exists. */
function teamMember(c: Context<App>) {
  const actor = signedIn(c)
  if (!mayChange(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

async function shownTo(c: Context<App>) {
  const { edition, services, lang } = c.var
  const version = await findRulesVersion(services.db, edition.id)
  return {
    edition: edition.title[lang],
    opens: edition.instants.callOpens,
    zone: edition.zone,
    versions: await listRulesVersions(services.db, edition.id),
    draft: draftOf(edition).sha256,
    pending: pendingIn(c, version),
  }
}
