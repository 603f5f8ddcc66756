import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import { type App, type Applied, dayOf } from '../edition/index.ts'
import { partHere } from '../hiring/index.ts'
import { answerSurvey } from './answer.ts'
import { readSheet, typedFrom } from './forms.ts'
import { listMine } from './list-mine.ts'
import { answeredPage, answerPage, notOpenPage, sheetPage } from './pages/answer.ts'
import { minePage } from './pages/mine.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { type AnswerRefusal, type Survey, stateOn, type Typed, typedOf } from './rules.ts'
import { saveSheet } from './save-sheet.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.mine, async c => {
  const { edition, lang, services, view } = c.var
  return c.html(minePage(view, await listMine(services, signedIn(c), edition, lang)))
})

get(paths.answer, async c => {
  const { keptAs, replied, state, survey } = await invitedHere(c)
  const { view } = c.var
  const asked = survey.asked
  if (replied) return c.html(answeredPage(view, { asked, keptAs, survey }))
  if (state === 'open') return c.html(answerPage(view, { survey, asked, typed: {}, keptAs }))
  return c.html(notOpenPage(view, { ...survey, title: asked.title[view.lang], closed: state === 'closed' }))
})

post(paths.answer, async c => {
  const typed = typedFrom(await c.req.parseBody({ all: true }))
  const { edition, lang, services } = c.var
  if (!c.var.actor && Object.keys(typed).length > 0) return giveBack(c, typed)
  const { keptAs, survey } = await invitedHere(c)
  const answered = await answerSurvey(services, signedIn(c), edition, { code: survey.code, typed })
  if (answered.ok) return seeOther(c, services.config, href(paths.answer, lang, { code: survey.code }))
  const again = { survey, asked: survey.asked, typed, keptAs, refusal: answered.refusal }
  return c.html(answerPage(c.var.view, again), statusOf(answered.refusal))
})

get(paths.sheet, async c => c.html(await drawSheet(c)))

post(paths.sheet, async c => {
  const { actor, challenge, survey } = await sheetHere(c)
  const { edition, lang, services } = c.var
  const given = { ...readSheet(await c.req.parseBody({ all: true })), code: survey.code, challengeId: challenge.id }
  const saved = await saveSheet(services, actor, edition, given)
  if (!saved.ok) return c.html(await drawSheet(c, { ...given, refusal: saved.refusal }), statusOf(saved.refusal))
  const back = href(paths.sheet, lang, { slug: challenge.slug, code: survey.code })
  const said = text[lang][given.send ? 'sheetSent' : 'sheetSaved']
  return seeOther(c, services.config, back, { kind: 'success', text: said })
})

export const routes = app

const statusOf = ({ code }: AnswerRefusal) => (code === 'to_correct' || code === 'empty' ? 422 : 409)

type Opened = Survey & { asked: NonNullable<Survey['asked']> }

async function openedHere(c: Context<App>, per: 'person' | 'challenge'): Promise<Opened> {
  const survey = await queries.findSurvey(c.var.services.db, c.var.edition.id, c.req.param('code') ?? '')
  if (survey?.asked?.per !== per) throw new NotFound()
  return { ...survey, asked: survey.asked }
}

/** The anonymous questionnaire of an address, for whoever is invited to it. */
async function invitedHere(c: Context<App>) {
  const { personId } = signedIn(c)
  const { edition, services } = c.var
  const survey = await openedHere(c, 'person')
  const own = (await queries.listOwn(services.db, edition.id, personId)).find(it => it.code === survey.code)
  if (!own) throw new NotFound()
  const state = stateOn(survey, dayOf(services.now(), edition.zone))
  return { survey, state, replied: own.replied, keptAs: `survey-${survey.id}-${personId}` }
}

/**
 * What somebody typed whose session has ended goes back to them in the page, and nowhere else: kept aside like other forms, it would
 * lie in the database beside their address.
 */
async function giveBack(c: Context<App>, typed: Typed) {
  const survey = await openedHere(c, 'person')
  return c.html(answerPage(c.var.view, { survey, asked: survey.asked, typed, signedOut: true }), 401)
}

async function sheetHere(c: Context<App>) {
  const { actor, challenge, part } = partHere(c, ['fellow', 'operational_mentor', 'high_level_mentor'])
  const survey = await openedHere(c, 'challenge')
  if (part === 'team' || !survey.asked.to.includes(part)) throw new NotFound()
  return { actor, challenge, survey }
}

async function drawSheet(c: Context<App>, again?: { typed: Typed; version: number; refusal: AnswerRefusal }) {
  const { challenge, survey } = await sheetHere(c)
  const { edition, services, view } = c.var
  const current = (await queries.listSheets(services.db, survey.id)).find(it => it.challengeId === challenge.id)
  const state = stateOn(survey, dayOf(services.now(), edition.zone))
  const title = survey.asked.title[view.lang]
  if (state !== 'open' && !again) return notOpenPage(view, { ...survey, title, closed: state === 'closed' })
  const sheet = current ?? { version: 0 }
  const typed = typedOf(current?.answers ?? [])
  const shown = { ...sheet, version: again?.version ?? sheet.version }
  return sheetPage(view, {
    ...{ survey, asked: survey.asked, typed, slug: challenge.slug, challenge: challenge.title },
    ...again,
    sheet: shown,
  })
}
