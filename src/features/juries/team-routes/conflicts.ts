import type { Context } from 'hono'
import type { FieldError } from '../../../platform/html/index.ts'
import { pages } from '../../../platform/http/index.ts'
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
import type { RulingRefusal } from '../rules.ts'

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

async function draw(c: Context<App>, typed: ConflictsPage['typed'], errors: FieldError[]) {
  const { edition, services, view } = c.var
  const conflicts = await queries.listConflicts(services.db, edition.id)
  return conflictsPage(view, { conflicts, typed, errors })
}
