import type { Context } from 'hono'
import { idOf, pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { extend, moveStart } from '../change-term.ts'
import { departureForm, termForm } from '../forms.ts'
import { leave } from '../leave.ts'
import type { Typed } from '../pages/file-parts.ts'
import { changePage, departurePage } from '../pages/term.ts'
import { paths } from '../paths.ts'
import type { Refusal } from '../rules.ts'
import { fileHere, said, team } from './team.ts'

const { app, get, post } = pages<Applied>()

const KINDS = { start: moveStart, extension: extend } as const

for (const [kind, change] of Object.entries(KINDS) as ['start' | 'extension', typeof moveStart | typeof extend][]) {
  get(paths[kind], async c => c.html(changePage(c.var.view, kind, await page(c, {}))))

  post(paths[kind], async c => {
    const actor = team(c)
    const { day, reason } = termForm.parse(await c.req.parseBody())
    const changed = await change(c.var.services, actor, c.var.edition, { fellowshipId: idOf(c), day, reason })
    if (changed.ok) return said(c, 'saved')
    const again = await page(c, { day: day ?? '', reason }, changed.refusal)
    return c.html(changePage(c.var.view, kind, again), 422)
  })
}

get(paths.departure, async c => c.html(departurePage(c.var.view, await page(c, {}))))

post(paths.departure, async c => {
  const actor = team(c)
  const given = departureForm.parse(await c.req.parseBody())
  const left = await leave(c.var.services, actor, c.var.edition, { fellowshipId: idOf(c), ...given })
  if (left.ok) return said(c, 'departed')
  const { askedBy = '', category = '', leftOn = '', words } = given
  return c.html(departurePage(c.var.view, await page(c, { askedBy, category, leftOn, words }, left.refusal)), 422)
})

export const termRoutes = app

const page = async (c: Context<App>, typed: Typed, refusal?: Refusal) => ({ ...(await fileHere(c)), typed, refusal })
