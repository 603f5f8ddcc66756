import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { indicatorForm, readingForm } from '../forms.ts'
import type { Again } from '../pages/frame.ts'
import { indicatorPage, indicatorsPage } from '../pages/indicators.ts'
import { paths } from '../paths.ts'
import { findIndicator, listIndicators, listItems, listOutcomes } from '../queries.ts'
import { readIndicator } from '../read-indicator.ts'
import { removeRecord } from '../remove-record.ts'
import {
  commonOf,
  fieldOfIndicator,
  fieldOfReading,
  type IndicatorRefusal,
  latestOf,
  PARTS,
  WRITERS,
} from '../rules.ts'
import { saveIndicator } from '../save-indicator.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { hereAs, said, typed } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.indicators, async c => c.html(await drawList(c)))

post(paths.indicators, async c => {
  const { actor, services, where } = hereAs(c, WRITERS)
  const sent = await typed(c)
  const saved = await saveIndicator(services, actor, where, { words: indicatorForm.parse(sent) })
  if (!saved.ok) return c.html(await drawList(c, { typed: sent, wrong: wrongIn(c, saved.refusal) }), 422)
  return back(c, text[c.var.lang].saved)
})

get(paths.indicator, async c => c.html(await drawOne(c)))

post(paths.indicator, async c => {
  const { actor, services, where } = hereAs(c, WRITERS)
  const sent = await typed(c)
  const saved = await saveIndicator(services, actor, where, { id: idOf(c), words: indicatorForm.parse(sent) })
  const again = () => drawOne(c, { change: { typed: sent, wrong: saved.ok ? undefined : wrongIn(c, saved.refusal) } })
  return saved.ok ? back(c, text[c.var.lang].saved) : c.html(await again(), 422)
})

post(paths.reading, async c => {
  const { actor, services, where } = hereAs(c, WRITERS)
  const sent = await typed(c)
  const read = await readIndicator(services, actor, where, { id: idOf(c), words: readingForm.parse(sent) })
  if (read.ok) return back(c, text[c.var.lang].saved)
  const { code } = read.refusal
  const wrong = { field: fieldOfReading[code], message: text[c.var.lang].refusals.reading[code] }
  return c.html(await drawOne(c, { reading: { typed: sent, wrong } }), 422)
})

post(paths.indicatorRemoval, async c => {
  const { actor, services, where } = hereAs(c, WRITERS)
  await removeRecord(services, actor, where, { kind: 'indicator', id: idOf(c) })
  return back(c, text[c.var.lang].removed)
})

export const indicatorRoutes = app

const back = (c: Context<App>, words: string) =>
  said(c, href(paths.indicators, c.var.lang, { slug: c.req.param('slug') ?? '' }), words)

const wrongIn = (c: Context<App>, { code }: IndicatorRefusal) => ({
  field: fieldOfIndicator[code],
  message: text[c.var.lang].refusals.indicator[code],
})

async function drawList(c: Context<App>, again: Again = {}) {
  const { challenge, here, of, services, view } = hereAs(c, PARTS)
  const { db } = services
  const [indicators, items, outcomes] = [
    await listIndicators(db, of),
    await listItems(db, of),
    await listOutcomes(db, of),
  ]
  return indicatorsPage(view, here, { indicators, common: commonOf(items, latestOf(outcomes, challenge.id)), ...again })
}

async function drawOne(c: Context<App>, again: { change?: Again; reading?: Again } = {}) {
  const { here, of, services, view } = hereAs(c, WRITERS)
  const indicator = await findIndicator(services.db, of, idOf(c))
  if (!indicator) throw new NotFound()
  return indicatorPage(view, here, { indicator, ...again })
}
