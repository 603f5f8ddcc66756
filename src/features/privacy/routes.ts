import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { idOf, pages, seeOther, sendFile, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../edition/index.ts'
import { askAboutData, withdrawRequest } from './ask.ts'
import { copyOf } from './copy.ts'
import { giveDemographics, whyNotAsked } from './count-demographics.ts'
import { previewCopy, previewHolds } from './erase.ts'
import { askForm, choicesForm } from './forms.ts'
import { demographicsPage } from './pages/demographics.ts'
import { minePage } from './pages/mine.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { listOwn } from './queries.ts'
import { type Asked, countedOn, type GiveRefusal, type RequestRefusal, readChoices } from './rules.ts'
import { typesetCopy } from './typeset.ts'

const { app, get, post } = pages<Applied>()

get(paths.mine, async c => c.html(await draw(c)))

post(paths.mine, async c => {
  const actor = signedIn(c)
  const { edition, lang, services } = c.var
  const typed = askForm.parse(await c.req.parseBody())
  const asked = await askAboutData(services, actor, edition, { ...typed, lang })
  if (!asked.ok) return c.html(await draw(c, { typed, refusal: asked.refusal }), 422)
  return back(c, text[lang].mine.sent)
})

post(paths.withdrawal, async c => {
  const said = await withdrawRequest(c.var.services, signedIn(c), c.var.edition, idOf(c))
  const { mine, team } = text[c.var.lang]
  return said.ok ? back(c, mine.withdrawn) : back(c, team.wrong[said.refusal.code], 'warning')
})

get(paths.json, async c => {
  const copy = await copyHere(c)
  const bytes = new TextEncoder().encode(JSON.stringify(copy, null, 2))
  return sendFile(c, { name: `${text[c.var.lang].copy.file}.json`, type: 'application/json', bytes })
})

get(paths.pdf, async c => {
  const { edition, lang, services } = c.var
  const bytes = await typesetCopy(await copyHere(c), { edition, lang, now: services.now() })
  return sendFile(c, { name: `${text[lang].copy.file}.pdf`, type: 'application/pdf', bytes })
})

get(paths.demographics, async c => {
  const actor = signedIn(c)
  return drawDemographics(c, await whyNotAsked(c.var.services, c.var.edition, actor.personId))
})

post(paths.demographics, async c => {
  const actor = signedIn(c)
  const { edition, lang, services } = c.var
  const { demographics } = edition.privacy ?? {}
  const typed = choicesForm.parse(await c.req.parseBody())
  const refused = await giveDemographics(services, actor, edition, demographics ? readChoices(demographics, typed) : {})
  if (refused) return drawDemographics(c, refused, refused === 'nothing' ? 422 : 409)
  return back(c, text[lang].mine.demographics.sent)
})

export const routes = app

const back = (c: Context<App>, said: string, kind: 'success' | 'warning' = 'success') =>
  seeOther(c, c.var.services.config, href(paths.mine, c.var.lang), { kind, text: said })

function copyHere(c: Context<App>) {
  const { email, name, personId } = signedIn(c)
  const { lang, services } = c.var
  return copyOf(services.db, { personId, name, email, lang }, services.now())
}

function drawDemographics(c: Context<App>, refusal: GiveRefusal | undefined, status: 200 | 409 | 422 = 200) {
  const { edition, view } = c.var
  const { demographics } = edition.privacy ?? {}
  const day = demographics ? countedOn(demographics, dayOf(edition.instants.callCloses, edition.zone)) : ''
  return c.html(demographicsPage(view, { demographics, countedOn: day, refusal }), status)
}

type Again = { typed: Asked; refusal?: RequestRefusal }

async function draw(c: Context<App>, again: Again = { typed: { kind: 'access', words: '' } }) {
  const actor = signedIn(c)
  const { edition, lang, services, view } = c.var
  const { email, name, personId } = actor
  const counts = await previewCopy(services.db, { personId, name, email, lang }, services.now())
  const { held } = await previewHolds(services.db, personId, services.now())
  const requests = await listOwn(services.db, edition.id, personId)
  const invited = (await whyNotAsked(services, edition, personId)) === undefined
  return minePage(view, { edition, counts, held, requests, invited, ...again })
}
