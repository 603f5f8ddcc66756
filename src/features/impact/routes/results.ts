import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { pages } from '../../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../../edition/index.ts'
import { outcomeForm, releaseForm } from '../forms.ts'
import type { Again } from '../pages/frame.ts'
import { resultsPage } from '../pages/results.ts'
import { paths } from '../paths.ts'
import { listAnswers } from '../queries/follow-up.ts'
import { listDecisions, listLeaving, listSheets } from '../queries/sustaining.ts'
import { listIndicators, listItems, listOutcomes } from '../queries.ts'
import { releaseRecord } from '../release-record.ts'
import { fieldOfOutcome, latestOf, missingOn, type OutcomeRefusal, PARTS, WRITERS } from '../rules.ts'
import { sayOutcome } from '../say-outcome.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { hereAs, said, typed } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.results, async c => c.html(await draw(c)))

post(paths.release, async c => {
  const { actor, services, where } = hereAs(c, PARTS)
  const { released, ...record } = releaseForm.parse(await c.req.parseBody())
  const done = await releaseRecord(services, actor, where, { ...record, released: released === 'yes' })
  if (done.ok) return back(c)
  const wrong = { field: undefined, message: text[c.var.lang].refusals.release[done.refusal.code] }
  return c.html(await draw(c, { wrong }), 422)
})

post(paths.outcome, async c => {
  const { actor, services, where } = hereAs(c, WRITERS)
  const [sent, month] = [await typed(c), monthIn(c)]
  const words = outcomeForm.parse(Object.fromEntries(Object.entries(sent).map(([name, it]) => [plain(name), it])))
  const done = await sayOutcome(services, actor, where, { ...words, month })
  if (done.ok) return back(c)
  return c.html(await draw(c, { month, typed: sent, wrong: wrongIn(c, done.refusal, month) }), 422)
})

export const resultRoutes = app

const monthIn = (c: Context<App>) => {
  const month = Number(c.req.param('month'))
  return Number.isSafeInteger(month) && month >= 0 && month < 1000 ? month : 999
}

/** A page has one such form per month: the names of their fields end with it. */
const plain = (name: string) => name.replace(/-\d+$/, '')

const wrongIn = (c: Context<App>, { code }: OutcomeRefusal, month: number) => ({
  field: fieldOfOutcome[code] && `${fieldOfOutcome[code]}-${month}`,
  message: text[c.var.lang].refusals.outcome[code],
})

const back = (c: Context<App>) =>
  said(c, href(paths.results, c.var.lang, { slug: c.req.param('slug') ?? '' }), text[c.var.lang].saved)

async function draw(c: Context<App>, again?: Again & { month?: number }) {
  const { challenge, here, of, services, view } = hereAs(c, PARTS)
  const { edition, results } = here
  const { db } = services
  const [items, indicators] = [await listItems(db, of), await listIndicators(db, of)]
  const [outcomes, answers] = [await listOutcomes(db, of), await listAnswers(db, edition.id, challenge.id)]
  const [[sheet], [decision]] = [await listSheets(db, of), await listDecisions(db, of)]
  const leaving = await listLeaving(db, of)
  const records = { items, indicators, sheet, decision, leaving, outcome: latestOf(outcomes, challenge.id) }
  const missing = missingOn(edition, results, records, dayOf(services.now(), edition.zone))
  const months = [0, ...outcomes.map(it => it.month).filter(month => month > 0)]
  return resultsPage(view, here, { items, indicators, outcomes, answers, missing, months, again })
}
