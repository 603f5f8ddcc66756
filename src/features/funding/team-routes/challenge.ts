import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { describeFile } from '../describe-file.ts'
import { fileForm, paymentForm, reasonForm, simulationForm, stepForm } from '../forms.ts'
import { challengePage } from '../pages/challenge.ts'
import { filePage, paymentPage, simulationPage } from '../pages/forms.ts'
import { paths } from '../paths.ts'
import { recordPayment, recordSimulation } from '../record-entry.ts'
import { type Amount, readAmount, type StepRefusal } from '../rules.ts'
import { takeBackStep, takeStep } from '../take-step.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { challengeHere, said, team, today } from './team.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.challenge, async c => c.html(await draw(c)))

get(paths.file, async c => {
  team(c)
  const here = await challengeHere(c)
  const { administrativeBearer, requested, ...file } = here.money.file
  const receives = administrativeBearer === null ? ('itself' as const) : ('other' as const)
  const typed = { ...file, administrativeBearer, receives, requested: requested ? ('yes' as const) : ('no' as const) }
  return c.html(filePage(c.var.view, { ...here, typed }))
})

post(paths.file, async c => {
  const actor = team(c)
  const here = await challengeHere(c)
  const typed = fileForm.parse(await c.req.parseBody())
  const asked = { requested: typed.requested === 'yes', receivesItself: typed.receives === 'itself' }
  const given = { ...typed, ...asked, challengeId: here.money.challenge.id }
  const described = await describeFile(c.var.services, actor, c.var.edition, given)
  if (!described.ok) return c.html(filePage(c.var.view, { ...here, typed, refusal: described.refusal }), 422)
  return back(c, text[c.var.lang].team.saved)
})

get(paths.simulation, async c => {
  team(c)
  const here = await challengeHere(c)
  const fellowship = here.money.fellows.find(it => !it.entry)?.fellowship.id
  return c.html(simulationPage(c.var.view, { ...here, typed: { ...blank(c), fellowship } }))
})

post(paths.simulation, async c => {
  const actor = team(c)
  const here = await challengeHere(c)
  const { fellowship: fellowshipId, ...typed } = simulationForm.parse(await c.req.parseBody())
  const amount = readAmount(typed.amount, c.var.lang)
  const given = { ...typed, challengeId: here.money.challenge.id, fellowshipId }
  const simulate = (read: Amount) => recordSimulation(c.var.services, actor, here.edition, { ...given, amount: read })
  const recorded = amount.ok ? await simulate(amount.value) : amount
  if (recorded.ok) return back(c, text[c.var.lang].team.recorded(recorded.value))
  const again = { ...here, typed: { ...typed, fellowship: fellowshipId }, refusal: recorded.refusal }
  return c.html(simulationPage(c.var.view, again), 422)
})

get(paths.payment, async c => {
  team(c)
  return c.html(paymentPage(c.var.view, { ...(await challengeHere(c)), typed: { ...blank(c), direction: 'out' } }))
})

post(paths.payment, async c => {
  const actor = team(c)
  const here = await challengeHere(c)
  const typed = paymentForm.parse(await c.req.parseBody())
  const amount = readAmount(typed.amount, c.var.lang)
  const given = { ...typed, challengeId: here.money.challenge.id, back: typed.direction === 'back' }
  const pay = (read: Amount) => recordPayment(c.var.services, actor, here.edition, { ...given, amount: read })
  const paid = amount.ok ? await pay(amount.value) : amount
  if (paid.ok) return back(c, text[c.var.lang].team.recorded(paid.value))
  return c.html(paymentPage(c.var.view, { ...here, typed, refusal: paid.refusal }), 422)
})

post(paths.step, async c => {
  const actor = team(c)
  const { money } = await challengeHere(c)
  const { day, step } = stepForm.parse(await c.req.parseBody())
  const taken = await takeStep(c.var.services, actor, c.var.edition, { challengeId: money.challenge.id, step, day })
  if (!taken.ok) return c.html(await draw(c, { typed: { day, reason: '' }, refusal: taken.refusal }), 422)
  return back(c, text[c.var.lang].team.stepped)
})

post(paths.stepBack, async c => {
  const actor = team(c)
  const { money } = await challengeHere(c)
  const { reason } = reasonForm.parse(await c.req.parseBody())
  const done = await takeBackStep(c.var.services, actor, c.var.edition, { challengeId: money.challenge.id, reason })
  if (!done.ok) return c.html(await draw(c, { typed: { day: today(c), reason }, refusal: done.refusal }), 422)
  return back(c, text[c.var.lang].team.steppedBack)
})

export const challengeRoutes = app

const blank = (c: Context<App>) => ({ amount: '', day: today(c), label: '', reference: '' })

const back = (c: Context<App>, told: string) =>
  said(c, href(paths.challenge, c.var.lang, { slug: c.req.param('slug') ?? '' }), told)

type Again = { typed: { day: string; reason: string }; refusal?: StepRefusal }

async function draw(c: Context<App>, again: Again = { typed: { day: today(c), reason: '' } }) {
  team(c)
  return challengePage(c.var.view, { ...(await challengeHere(c)), ...again })
}
