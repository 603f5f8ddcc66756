import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { pages, seeOther } from '../../../platform/http/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { assignReadings, proposeReadings } from '../assign-readings.ts'
import { compareReadings } from '../compare-readings.ts'
import { queryOf, readPlan } from '../forms.ts'
import { comparisonPage } from '../pages/comparison.ts'
import { planPage, progressPage } from '../pages/progress.ts'
import { refusalWords, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { countByReadings, listReaderProgress, listRecusals } from '../queries/progress.ts'
import { findClosing } from '../queries/verdicts.ts'
import { noFilters } from '../rules.ts'
import { asTeam } from './drawing.ts'

const { app, get, post } = pages<Applied>()

get(paths.progress, async c => {
  asTeam(c)
  const { edition, lang, view } = c.var
  const listHref = (done: number) => {
    const readings = String(done) as '0' | '1' | '2'
    return href(paths.list, lang, {}, queryOf({ filters: { ...noFilters, readings } }, lang))
  }
  return c.html(progressPage(view, { edition, listHref, ...(await progressOf(c)) }))
})

get(paths.comparison, async c => {
  asTeam(c)
  const { edition, services, view } = c.var
  const compared = await compareReadings(services.db, edition)
  const closing = await findClosing(services.db, edition.id)
  return c.html(comparisonPage(view, { ...compared, closing, places: edition.preselection.expectedInterviews }))
})

get(paths.plan, async c => {
  asTeam(c)
  return c.html(await drawPlan(c, c.req.query('tirage') ?? c.req.query('draw') ?? c.var.edition.id))
})

post(paths.plan, async c => {
  const actor = asTeam(c)
  const { lang, services, edition, view } = c.var
  const { seed, expected } = readPlan(await c.req.parseBody({ all: true }))
  const assigned = await assignReadings(services, actor, edition, { seed, expected })
  if (!assigned.ok) return c.html(await drawPlan(c, seed, refusalWords(view, assigned.refusal)), 409)
  const words = plural(lang, assigned.value, text[lang].progress.applied)
  return seeOther(c, services.config, href(paths.progress, lang), { kind: 'success', text: words })
})

export const readingRoutes = app

async function progressOf(c: Context<App>) {
  const { services, edition } = c.var
  const { readingsPerFile } = edition.preselection
  return {
    closing: await findClosing(services.db, edition.id),
    readers: await listReaderProgress(services.db, edition.id),
    files: await countByReadings(services.db, edition.id, readingsPerFile),
    recusals: await listRecusals(services.db, edition.id, readingsPerFile),
  }
}

async function drawPlan(c: Context<App>, seed: string, refused?: string) {
  const { services, edition, lang, view } = c.var
  const { plan, readers, files, bars } = await proposeReadings(services.db, edition, seed)
  const codes = new Map(files.map(({ id, code }) => [id, code]))
  const names = new Map(readers.map(({ id, name }) => [id, name]))
  const shown = bars.flatMap(({ applicationId, readerId, source }) => {
    const [code, reader] = [codes.get(applicationId), names.get(readerId)]
    return code && reader ? [{ code, reader, source }] : []
  })
  const redraw = href(paths.plan, lang, {}, { [lang === 'fr' ? 'tirage' : 'draw']: nextSeed(seed) })
  const closing = await findClosing(services.db, edition.id)
  return planPage(view, { closing, refused, plan, readers, bars: shown, seed, redraw })
}

/** `eig-2`, `eig-2.2`, `eig-2.3`… */
function nextSeed(seed: string): string {
  const [, stem = seed, turn = '1'] = /^(.*)\.(\d{1,6})$/.exec(seed) ?? []
  return `${stem}.${Number(turn) + 1}`
}
