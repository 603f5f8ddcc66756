import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { csv } from '../../platform/csv/index.ts'
import { html } from '../../platform/html/index.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, questionBank } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { readResults, standingsOf } from './follow-up.ts'
import { daysForm } from './forms.ts'
import { moveSurvey } from './move.ts'
import { results, resultsLater, surveyPage } from './pages/results.ts'
import { sheets } from './pages/sheets.ts'
import { fieldOfRefusal, following, partIn, teamPage, whoIn } from './pages/team.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { figureRows, type MoveRefusal, questionnaireOf } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.team, async c => {
  const edition = team(c)
  return c.html(teamPage(c.var.view, edition, await standingsOf(c.var.services, edition)))
})

get(paths.results, async c => c.html(await draw(c)))

post(paths.days, async c => {
  team(c)
  const { edition, lang, services } = c.var
  const typed = daysForm.parse(await c.req.parseBody())
  const code = c.req.param('code') ?? ''
  const days = { opensOn: typed.opens, closesOn: typed.closes, reason: typed.reason, code }
  const moved = await moveSurvey(services, signedIn(c), edition, days)
  if (!moved.ok) return c.html(await draw(c, { typed, refusal: moved.refusal }), 422)
  const said = { kind: 'success' as const, text: text[lang].team.moved }
  return seeOther(c, services.config, href(paths.results, lang, { code }), said)
})

get(paths.asCsv, async c => {
  const rows = await rowsHere(c)
  const [first] = rows
  const table = [Object.keys(first ?? {}), ...rows.map(it => Object.values(it))]
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${c.req.param('code')}.csv"`)
  return c.body(csv(table))
})

get(paths.asJson, async c => {
  const rows = await rowsHere(c)
  c.header('Content-Disposition', `attachment; filename="${c.req.param('code')}.json"`)
  return c.json({ edition: c.var.edition.id, questionnaire: c.req.param('code') ?? '', figures: rows })
})

export const teamRoutes = app

function team(c: Context<App>) {
  const actor = signedIn(c)
  if (!holds(actor, c.var.edition.id, 'team')) throw new NotFound()
  return c.var.edition
}

/** What may be published, only of what has closed: until then there is nothing to download. */
async function rowsHere(c: Context<App>) {
  const edition = team(c)
  const survey = await queries.findSurvey(c.var.services.db, edition.id, c.req.param('code') ?? '')
  const read = survey && (await readResults(c.var.services, edition, survey))
  if (!read) throw new NotFound()
  return figureRows(edition.id, read.figures, c.var.lang)
}

type Again = { typed: { opens: string; closes: string; reason: string }; refusal: MoveRefusal }

async function draw(c: Context<App>, again?: Again) {
  const edition = team(c)
  const { services, view } = c.var
  const code = c.req.param('code') ?? ''
  const questionnaire = questionnaireOf(edition, code)
  const standing = (await standingsOf(services, edition)).find(it => it.questionnaire.code === code)
  if (!questionnaire || !standing) throw new NotFound()
  const t = text[view.lang]
  const survey = await queries.findSurvey(services.db, edition.id, code)
  const read = survey && (await readResults(services, edition, survey))
  const rates = standing.rates.map(it => ({
    ...it,
    label: it.part ? partIn(view, edition, it.part) : t.team.challenges,
  }))
  const typed = { opens: standing.opensOn, closes: standing.closesOn, reason: '', ...again?.typed }
  const followed = following(view, { edition, standing, rates, typed, refusal: again?.refusal })
  const wordings = (of: string) => questionBank().questions.find(it => it.code === of)?.versions ?? []
  const signed =
    survey &&
    questionnaire.per === 'challenge' &&
    sheets(view, edition, await queries.listSheets(services.db, survey.id))
  const shown = read ? results(view, { edition, code, ...read, wordings }) : resultsLater(view, standing.closesOn)
  const body = html`${followed}${signed}${shown}`
  const errors = again ? [{ field: fieldOfRefusal(again.refusal), message: t.moveRefusals[again.refusal.code] }] : []
  const title = questionnaire.title[view.lang]
  return surveyPage(view, {
    title,
    eyebrow: whoIn(view, edition, questionnaire),
    lead: questionnaire.purpose[view.lang],
    errors,
    body,
  })
}
