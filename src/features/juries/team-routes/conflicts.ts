import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import type { FieldError } from '../../../platform/html/index.ts'
import { belowIn, pages } from '../../../platform/http/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { type ReadRuling, readRuling } from '../forms.ts'
import { type ConflictsPage, conflictsPage } from '../pages/team/conflicts.ts'
import { say, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { searchConflicts } from '../raise-links.ts'
import { bodyOf, leadTo, team } from '../routes/guards.ts'
import { ruleConflicts } from '../rule-conflicts.ts'
import type { Conflict, RulingRefusal } from '../rules.ts'

const { app, get, post } = pages<Applied>()

get(paths.conflicts, async c => {
  team(c)
  return c.html(await draw(c, untyped, []))
})

post(paths.conflicts, async c => {
  const actor = team(c)
  const ruling = readRuling(await bodyOf(c))
  const { outcome } = ruling
  if (!outcome) return explain(c, ruling, { code: 'nothing_chosen' }, 'outcome')
  const ruled = await ruleConflicts(c.var.services, actor, c.var.edition, { ...ruling, outcome })
  if (!ruled.ok) return explain(c, ruling, ruled.refusal, ruled.refusal.code === 'reason_missing' ? 'reason' : 'ids')
  return leadTo(c, paths.conflicts, plural(c.var.lang, ruled.value, text[c.var.lang].team.ruledCount))
})

post(paths.detection, async c => {
  const found = await searchConflicts(c.var.services, team(c), c.var.edition)
  return leadTo(c, paths.conflicts, plural(c.var.lang, found, text[c.var.lang].team.found))
})

export const conflictRoutes = app

const untyped: ConflictsPage['typed'] = { group: 'others', ids: [], outcome: '', reason: '' }

async function explain(c: Context<App>, ruling: ReadRuling, refusal: RulingRefusal, field: string) {
  const errors = [{ field: `${ruling.group}-${field}`, message: say(c.var.view, c.var.edition, refusal) }]
  const typed = { ...ruling, ids: ruling.ids.map(String), outcome: ruling.outcome ?? '' }
  return c.html(await draw(c, typed, errors), 422)
}

/** The rulings of one page, with the way on and the way back to the top. */
function pageOf(c: Context<App>, found: readonly Conflict[], below: number | undefined) {
  const shown = found.slice(0, queries.RULED_SIZE)
  const last = found.length > shown.length ? shown.at(-1)?.id : undefined
  const at = (query: Record<string, number>) => `${href(paths.conflicts, c.var.lang, {}, query)}#ruled`
  return { shown, next: last ? at({ avant: last }) : undefined, previous: below ? at({}) : undefined }
}

async function draw(c: Context<App>, typed: ConflictsPage['typed'], errors: FieldError[]) {
  const { edition, services, view } = c.var
  const raised = await queries.listRaised(services.db, edition.id)
  const below = belowIn(c)
  const ruled = await queries.listRuled(services.db, edition.id, below)
  const counts = await queries.countRuled(services.db, edition.id)
  return conflictsPage(view, { edition, raised, ruled: { ...pageOf(c, ruled, below), counts }, typed, errors })
}
