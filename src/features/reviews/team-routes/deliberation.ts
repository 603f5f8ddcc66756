import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { pages, seeOther } from '../../../platform/http/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App, Applied } from '../../edition/index.ts'
import { closePreselection } from '../close-preselection.ts'
import { decide } from '../decide.ts'
import { listingIn, queryOf, readVerdict, type Verdict } from '../forms.ts'
import { closingPage, deliberationPage } from '../pages/deliberation.ts'
import { refusalWords, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { countVerdicts, findClosing } from '../queries/verdicts.ts'
import { BEST_FIRST, deliberated, type Listing, noFilters } from '../rules.ts'
import { asTeam, listedOf } from './drawing.ts'

const { app, get, post } = pages<Applied>()

get(paths.deliberation, async c => {
  asTeam(c)
  return c.html(await draw(c))
})

post(paths.verdict, async c => {
  const actor = asTeam(c)
  const sent = readVerdict(await c.req.parseBody({ all: true }))
  const done = await judge(c, actor, sent)
  if ('refused' in done) return c.html(await draw(c, { ...done, ...sent }), 409)
  const address = href(paths.deliberation, c.var.lang, {}, queryOf(listing(c), c.var.lang))
  return seeOther(c, c.var.services.config, address, { kind: 'success', text: done.said })
})

get(paths.closing, async c => {
  asTeam(c)
  return c.html(await drawClosing(c))
})

post(paths.closing, async c => {
  const { services, edition, lang, view } = c.var
  const closed = await closePreselection(services, asTeam(c), edition)
  if (!closed.ok) return c.html(await drawClosing(c, refusalWords(view, closed.refusal)), 409)
  const notice = { kind: 'success', text: text[lang].deliberation.closed } as const
  return seeOther(c, services.config, href(paths.deliberation, lang), notice)
})

export const deliberationRoutes = app

/** The address says which of the deliberated files; what makes them deliberated is not in it. */
function listing(c: Context<App>): Listing {
  const { filters, sort, place } = listingIn(c.req.query(), BEST_FIRST)
  const { challenge, profile, preselection, readings } = filters
  return { filters: { ...noFilters, challenge, profile, preselection, readings }, sort, place }
}

type Redrawn = { refused?: string; reasonMissing?: boolean; reason?: string; ids?: number[] }

async function draw(c: Context<App>, { refused, ids, reason = '', reasonMissing = false }: Redrawn = {}) {
  const { services, edition, view } = c.var
  const given = { listing: listing(c), address: paths.deliberation, narrowed: deliberated }
  const listed = await listedOf(c, { ...given, ...(ids && { chosen: ids }), ...(refused && { refused }) })
  const verdicts = await countVerdicts(services.db, edition.id)
  return deliberationPage(view, { ...listed, verdicts, reason, reasonMissing })
}

async function judge(c: Context<App>, actor: Actor, { ids, outcome, reason }: Verdict) {
  const { services, edition, lang, view } = c.var
  const { bulk } = text[lang]
  if (ids.length === 0 || outcome === '') return { refused: bulk.nothingChosen }
  if (!reason) return { refused: '', reasonMissing: true }
  const decisions = ids.map(id => ({ applicationId: id, kind: 'preselection', outcome, reason }) as const)
  const decided = await decide(services, actor, edition, decisions)
  if (!decided.ok) return { refused: refusalWords(view, decided.refusal) }
  return { said: decided.value > 0 ? plural(lang, decided.value, bulk.decided) : bulk.unchanged }
}

async function drawClosing(c: Context<App>, refused?: string) {
  const { services, edition, lang, view } = c.var
  const verdicts = await countVerdicts(services.db, edition.id)
  const closing = await findClosing(services.db, edition.id)
  const filters = { ...noFilters, preselection: 'none' } as const
  const missing = href(paths.list, lang, {}, queryOf({ filters }, lang))
  return closingPage(view, { verdicts, closing, refused, missing })
}
