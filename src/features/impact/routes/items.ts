import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { itemForm } from '../forms.ts'
import type { Again } from '../pages/frame.ts'
import { itemPage, itemsPage } from '../pages/items.ts'
import { paths } from '../paths.ts'
import { findItem, listItems } from '../queries.ts'
import { removeRecord } from '../remove-record.ts'
import { fieldOfItem, type Group, groupOf, type ItemRefusal, PARTS, WRITERS } from '../rules.ts'
import { saveItem } from '../save-item.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { hereAs, said, typed } from './here.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

for (const group of ['openness', 'made'] as const) {
  const one = group === 'openness' ? paths.opennessItem : paths.madeItem
  get(paths[group], async c => c.html(await drawList(c, group)))
  post(paths[group], c => add(c, group))
  get(one, async c => c.html(await drawOne(c, group)))
  post(one, c => change(c, group))
}

post(paths.itemRemoval, async c => {
  const { actor, challenge, of, services, where } = hereAs(c, WRITERS)
  const item = await findItem(services.db, of, idOf(c))
  if (!item) throw new NotFound()
  await removeRecord(services, actor, where, { kind: 'item', id: item.id })
  const back = href(paths[groupOf(item.kind)], c.var.lang, { slug: challenge.slug })
  return said(c, back, text[c.var.lang].removed)
})

export const itemRoutes = app

async function add(c: Context<App>, group: Group) {
  const { actor, challenge, services, where } = hereAs(c, WRITERS)
  const sent = await typed(c)
  const saved = await saveItem(services, actor, where, { words: itemForm.parse(sent) })
  if (!saved.ok) return c.html(await drawList(c, group, { typed: sent, wrong: wrongIn(c, saved.refusal) }), 422)
  return said(c, href(paths[group], c.var.lang, { slug: challenge.slug }), text[c.var.lang].saved)
}

async function change(c: Context<App>, group: Group) {
  const { actor, challenge, services, where } = hereAs(c, WRITERS)
  const sent = await typed(c)
  const saved = await saveItem(services, actor, where, { id: idOf(c), words: itemForm.parse(sent) })
  if (!saved.ok) return c.html(await drawOne(c, group, { typed: sent, wrong: wrongIn(c, saved.refusal) }), 422)
  return said(c, href(paths[group], c.var.lang, { slug: challenge.slug }), text[c.var.lang].saved)
}

const wrongIn = (c: Context<App>, { code }: ItemRefusal) => ({
  field: fieldOfItem[code],
  message: text[c.var.lang].refusals.item[code],
})

async function drawList(c: Context<App>, group: Group, again: Again = {}) {
  const { here, of, services, view } = hereAs(c, PARTS)
  const items = (await listItems(services.db, of)).filter(it => groupOf(it.kind) === group)
  return itemsPage(view, here, { group, items, ...again })
}

async function drawOne(c: Context<App>, group: Group, again: Again = {}) {
  const { here, of, services, view } = hereAs(c, WRITERS)
  const item = await findItem(services.db, of, idOf(c))
  if (!item || groupOf(item.kind) !== group) throw new NotFound()
  return itemPage(view, here, { item, ...again })
}
