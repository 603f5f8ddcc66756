import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { idOf, pages, signedIn } from '../../../platform/http/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { App, Applied } from '../../edition/index.ts'
import { takeBack } from '../decide.ts'
import { colleagueForm, takeBackForm } from '../forms.ts'
import { inviteColleague, removeColleague } from '../members.ts'
import { minePage } from '../pages/mine.ts'
import { type OnePage, onePage } from '../pages/one.ts'
import { presencePage } from '../pages/presence.ts'
import { text, titleOf } from '../pages/words.ts'
import { beyond, paths } from '../paths.ts'
import { projectCallOf } from '../project-call.ts'
import { findFramed, listMembers, listOwn } from '../queries.ts'
import { startProposal } from '../start.ts'
import { backToOne, ownHere, sayRefusal } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.mine, async c => c.html(await drawMine(c)))

post(paths.mine, async c => {
  const started = await startProposal(c.var.services, signedIn(c), c.var.edition)
  if (!started.ok) return c.html(await drawMine(c, sayRefusal(c, started.refusal.code)), 409)
  return c.redirect(href(paths.one, c.var.lang, { id: started.value }), 303)
})

get(paths.one, async c => c.html(await drawOne(c)))

get(paths.presence, async c => {
  const { definition, proposal, reader } = await ownHere(c)
  const members = await listMembers(c.var.services.db, proposal.id)
  const { view } = c.var
  return c.html(presencePage(view, titleOf(view, proposal), { definition, id: proposal.id, members, reader }))
})

post(paths.colleagues, async c => {
  const { edition, lang, services } = c.var
  const typed = colleagueForm.parse(await c.req.parseBody())
  const invited = await inviteColleague(services, signedIn(c), edition, { id: idOf(c), lang, ...typed })
  if (invited.ok) return backToOne(c, text[lang].host.notices.invited(invited.value))
  const refused = { form: 'email' as const, message: sayRefusal(c, invited.refusal.code), typed }
  return c.html(await drawOne(c, refused), 422)
})

post(paths.colleagueRemoval, async c => {
  const at = { id: idOf(c), memberId: idOf(c, 'member') }
  const removed = await removeColleague(c.var.services, signedIn(c), c.var.edition, at)
  if (!removed.ok) return backToOne(c, sayRefusal(c, removed.refusal.code), 'error')
  return backToOne(c, text[c.var.lang].host.notices.removed)
})

post(paths.takeBack, async c => {
  const typed = takeBackForm.parse(await c.req.parseBody())
  const taken = await takeBack(c.var.services, signedIn(c), c.var.edition, { id: idOf(c), ...typed })
  if (taken.ok) return backToOne(c, text[c.var.lang].host.notices.takenBack)
  return c.html(await drawOne(c, { form: 'reason', message: sayRefusal(c, taken.refusal.code), typed }), 422)
})

export const ownRoutes = app

async function drawMine(c: Context<App>, problem?: string) {
  const actor = signedIn(c)
  const { edition, lang, services, view } = c.var
  const proposals = await listOwn(services.db, edition.id, actor)
  return minePage(view, {
    proposals,
    call: projectCallOf(edition),
    callHref: edition.hostCall && href(beyond.call, lang),
    problem,
  })
}

async function drawOne(c: Context<App>, refused?: OnePage['refused']) {
  const own = await ownHere(c)
  const { lang, services, view } = c.var
  const members = await listMembers(services.db, own.proposal.id)
  const slug = own.proposal.challengeId && (await findFramed(services.db, own.proposal.id))?.challenge?.slug
  const challengeHref = slug ? href(challenges.challenge, lang, { slug }) : undefined
  return onePage(view, { ...own, members, challengeHref, refused })
}
