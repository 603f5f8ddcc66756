import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import type { Html } from '../../../platform/html/index.ts'
import { pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { changeItems } from '../change-items.ts'
import { itemForm, refusalForm } from '../forms.ts'
import { logRefusal } from '../log-refusal.ts'
import { itemPage, type TypedItem, type TypedRefusal } from '../pages/item.ts'
import type { Refusal } from '../pages/refusal.ts'
import { paths } from '../paths.ts'
import { listRefusals } from '../queries.ts'
import { logsRefusals } from '../rules.ts'
import { backToList, checklistHere, here, itemIn, wordsOf } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.item, async c => c.html(await draw(c)))

post(paths.item, async c => {
  const { about, challenge, doer } = here(c)
  const { edition, services } = c.var
  const typed = itemForm.parse(await c.req.parseBody())
  const changes = [{ ...typed, key: c.req.param('key') ?? '' }]
  const changed = await changeItems(services, doer, edition, { ...about, changes })
  if (!changed.ok) return c.html(await draw(c, { typed, refusal: changed.refusal }), 422)
  return backToList(c, challenge.slug, wordsOf(c).challenge.saved)
})

post(paths.refusals, async c => {
  const { about, challenge, entry } = await loggingHere(c)
  const typedRefusal = refusalForm.parse(await c.req.parseBody())
  const logged = await logRefusal(c.var.services, { ...about, code: entry.item.code }, c.var.edition, typedRefusal)
  if (!logged.ok) return c.html(await draw(c, { typedRefusal, refusal: logged.refusal }), 422)
  const address = href(paths.item, c.var.lang, { slug: challenge.slug, key: entry.key })
  return seeOther(c, c.var.services.config, address, { kind: 'success', text: wordsOf(c).challenge.logged })
})

export const itemRoutes = app

/** An item about access to data, which whoever asks may say was refused. */
async function loggingHere(c: Context<App>) {
  const found = await checklistHere(c)
  const { entry } = itemIn(c, found.seen)
  if (!entry.item.dataAccess || !logsRefusals(found.reader)) throw new NotFound()
  return { ...found, entry }
}

type Again = { typed?: TypedItem; typedRefusal?: TypedRefusal; refusal: Refusal }

async function draw(c: Context<App>, again?: Again): Promise<Html> {
  const { seen, reader, ...about } = await checklistHere(c)
  const { entry, sight } = itemIn(c, seen)
  const { edition, services, view } = c.var
  const all = entry.item.dataAccess
    ? await listRefusals(services.db, { editionId: edition.id, challengeId: entry.challengeId })
    : undefined
  const refusals = all?.filter(it => it.code === entry.item.code)
  return itemPage(view, { ...about, entry, sight, refusals, mayLog: logsRefusals(reader), ...again })
}
