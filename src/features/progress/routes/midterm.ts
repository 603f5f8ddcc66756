import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { fillSheet } from '../fill-sheet.ts'
import { readSheet } from '../forms.ts'
import { type MidtermShown, midtermPage } from '../pages/midterm.ts'
import { paths } from '../paths.ts'
import { listSheets } from '../queries.ts'
import { isUnsealed, readableBy, type Side, sealedStates, sideOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { here, said } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.midterm, async c => c.html(await draw(c)))

post(paths.midterm, c => fill(c, sideOf(here(c, 'midterm').part)))
post(paths.common, c => fill(c, 'common'))

export const midtermRoutes = app

async function fill(c: Context<App>, side: Side | undefined) {
  const { actor, challengeId, edition, here: at, progress } = here(c, 'midterm')
  if (!side) throw new NotFound()
  const typed = readSheet(await c.req.parseBody(), progress)
  const filled = await fillSheet(c.var.services, actor, edition, { challengeId, side, ...typed })
  if (!filled.ok) return c.html(await draw(c, { side, typed: typed.answers, refusal: filled.refusal }), 409)
  const t = text[c.var.lang].midterm
  return said(c, href(paths.midterm, c.var.lang, { slug: at.slug }), typed.handIn ? t.handed : t.saved)
}

async function draw(c: Context<App>, again?: MidtermShown['again']) {
  const { challengeId, edition, here: at, part, progress, today } = here(c)
  const { midterm } = progress
  const all = await listSheets(c.var.services.db, challengeId)
  return midtermPage(c.var.view, {
    edition,
    midterm,
    here: at,
    today,
    side: sideOf(part),
    sheets: readableBy(all, midterm, { part, today }),
    unsealed: isUnsealed(all, midterm, today),
    sealed: sealedStates(all, sideOf(part)),
    again,
  })
}
