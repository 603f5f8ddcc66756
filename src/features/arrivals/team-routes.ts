import type { Context } from 'hono'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, sendFile, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import type { HostFunction } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'
import { arrivalsIn, type Checklist, loadChecklists } from './checklist.ts'
import { listingForm } from './forms.ts'
import { arrivalsCsv } from './pages/list-csv.ts'
import { arrivalsPage } from './pages/team.ts'
import { paths } from './paths.ts'
import { listFunctions } from './queries.ts'
import { wordsOf } from './routes/here.ts'
import { lineOf, missingFunctions } from './rules.ts'

const { app, get } = pages<Applied>()

get(paths.all, async c => {
  const whole = await wholeHere(c)
  const { edition, services, view } = c.var
  const { etat: standing, partie: block } = listingForm.parse(c.req.query())
  const missing = missingIn(whole, await listFunctions(services.db, edition.id))
  const given = { edition, arrivals: arrivalsIn(edition), lines: whole.map(lineOf), missing }
  return c.html(arrivalsPage(view, { ...given, listing: { standing, block } }))
})

get(paths.csv, async c => {
  const whole = await wholeHere(c)
  const entries = whole.flatMap(it => it.entries)
  const bytes = new TextEncoder().encode(arrivalsCsv(c.var.view, c.var.edition, entries))
  return sendFile(c, { name: wordsOf(c).team.csv.file, type: 'text/csv; charset=utf-8', bytes })
})

export const teamRoutes = app

/** Every checklist of the edition, for its team alone. */
async function wholeHere(c: Context<App>) {
  const { edition, services } = c.var
  if (!holds(signedIn(c), edition.id, 'team')) throw new NotFound()
  return loadChecklists(services.db, edition, services.now())
}

type Named = { challengeId: string; function: HostFunction }

/** By challenge, the functions that have something to do and nobody named. */
const missingIn = (whole: readonly Checklist[], named: readonly Named[]): Map<string, HostFunction[]> =>
  new Map(
    whole.map(({ challengeId, entries }) => {
      const functions = named.filter(it => it.challengeId === challengeId).map(it => it.function)
      return [challengeId, missingFunctions(entries, functions)]
    }),
  )
