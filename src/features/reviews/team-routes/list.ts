import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { type Notice, pages, seeOther } from '../../../platform/http/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App, Applied } from '../../edition/index.ts'
import { assignReader } from '../assign-reader.ts'
import { decide } from '../decide.ts'
import { type Bulk, listingIn, queryOf, readBulk } from '../forms.ts'
import { listPage } from '../pages/list.ts'
import { listCsv } from '../pages/list-csv.ts'
import { refusalWords, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { listReaders } from '../queries/assignment.ts'
import { countHeld } from '../queries/held.ts'
import { listAll } from '../queries/list.ts'
import { asTeam, listedOf } from './drawing.ts'

const { app, get, post } = pages<Applied>()

get(paths.list, async c => {
  asTeam(c)
  return c.html(await draw(c))
})

get(paths.listCsv, async c => {
  asTeam(c)
  const { edition, services, view, lang } = c.var
  const rows = await listAll(services.db, edition, listingIn(c.req.query()))
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${edition.id}-${text[lang].csv.file}.csv"`)
  c.header('Cache-Control', 'private, no-store')
  return c.body(listCsv(view, edition, rows))
})

post(paths.bulk, async c => {
  const actor = asTeam(c)
  const sent = readBulk(await c.req.parseBody({ all: true }))
  const ids = sent.all ? await wholeList(c) : sent.ids
  const done = await act(c, actor, { ...sent, ids })
  if ('refused' in done) return c.html(await draw(c, { ...done, chosen: sent.ids }), 409)
  const address = href(paths.list, c.var.lang, {}, queryOf(listingIn(c.req.query()), c.var.lang))
  return seeOther(c, c.var.services.config, address, done.notice)
})

export const listRoutes = app

async function draw(c: Context<App>, redrawn: { refused?: string; chosen?: number[] } = {}) {
  const { edition, services, view } = c.var
  const listed = await listedOf(c, { listing: listingIn(c.req.query()), address: paths.list, ...redrawn })
  const readers = await listReaders(services.db, edition.id)
  const held = await countHeld(services.db, edition.id)
  return listPage(view, { ...listed, held, readers: readers.filter(({ applied }) => !applied) })
}

const wholeList = async (c: Context<App>) =>
  (await listAll(c.var.services.db, c.var.edition, listingIn(c.req.query()))).map(({ id }) => id)

type Acted = { notice: Notice } | { refused: string }

/** What the pressed button does to the chosen files. */
async function act(c: Context<App>, actor: Actor, { ids, all, act: pressed, reader }: Bulk): Promise<Acted> {
  const { bulk } = text[c.var.lang]
  if (all && all !== ids.length) return { refused: bulk.listChanged }
  if (ids.length === 0 || pressed === '') return { refused: bulk.nothingChosen }
  if (pressed === 'assign') return reader ? assign(c, actor, reader, ids) : { refused: bulk.noReader }
  const kind = pressed === 'eligible' ? 'eligibility' : 'completeness'
  const decisions = ids.map(id => ({ applicationId: id, kind, outcome: 'yes', reason: '' }) as const)
  const decided = await decide(c.var.services, actor, c.var.edition, decisions)
  if (!decided.ok) return { refused: refusalWords(c.var.view, decided.refusal) }
  const n = decided.value
  return { notice: { kind: 'success', text: n > 0 ? plural(c.var.lang, n, bulk.decided) : bulk.unchanged } }
}

async function assign(c: Context<App>, actor: Actor, readerId: number, ids: number[]): Promise<Acted> {
  const { lang, view, services, edition } = c.var
  const { bulk } = text[lang]
  const assigned = await assignReader(services, actor, edition, { readerId, ids })
  if (!assigned.ok) return { refused: refusalWords(view, assigned.refusal) }
  const { given, passedOver } = assigned.value
  const words = [plural(lang, given, bulk.given), passedOver > 0 && plural(lang, passedOver, bulk.passedOver)]
  return { notice: { kind: given > 0 ? 'success' : 'warning', text: words.filter(Boolean).join(' ') } }
}
