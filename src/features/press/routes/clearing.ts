import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, seeOther, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { answerClearance, mayAnswer } from '../clear-release.ts'
import { answerForm } from '../forms.ts'
import { hostPage } from '../pages/host.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { findRelease, listClearances, loadVersion } from '../queries.ts'
import { partiesOf, type ReleaseRefusal } from '../rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.clearing, async c => c.html(await draw(c)))

post(paths.clearing, async c => {
  const actor = signedIn(c)
  const { edition, lang, services } = c.var
  const answer = answerForm.parse(await c.req.parseBody())
  const said = await answerClearance(services, actor, edition, { id: idOf(c), answer })
  if (!said.ok) return c.html(await draw(c, { reason: answer.reason, refusal: said.refusal }), 422)
  const notice = { kind: 'success' as const, text: text[lang].team.host.done }
  return seeOther(c, services.config, href(paths.clearing, lang, { id: idOf(c) }), notice)
})

export const clearingRoutes = app

type Again = { reason: string; refusal: ReleaseRefusal }

/** For the mentors of a challenge that the release puts forward, and the team; for anybody else the page does not exist. */
async function draw(c: Context<App>, again?: Again) {
  const actor = signedIn(c)
  const { edition, services, view } = c.var
  const release = await findRelease(services.db, edition.id, idOf(c))
  if (!release) throw new NotFound()
  const version = await loadVersion(services.db, release.id, release.version)
  const own = partiesOf(edition, release.kind, version.words).filter(
    it => it.challengeId && mayAnswer(actor, edition.id, it),
  )
  if (own.length === 0 || !version.facts) throw new NotFound()
  const answered = await listClearances(services.db, release)
  return hostPage(view, { release, words: version.words, facts: version.facts, own, answered, ...again })
}
