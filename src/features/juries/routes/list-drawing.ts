import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App } from '../../edition/index.ts'
import { readerOf } from '../hold-list.ts'
import { type ListPage, listPage, type TypedList } from '../pages/lists/list.ts'
import type { Side } from '../pages/lists/lists.ts'
import { say } from '../pages/words.ts'
import * as queries from '../queries.ts'
import type { ListRefusal, ReopenRefusal } from '../rules.ts'
import { found } from './guards.ts'

export const CHOOSE = { code: 'nothing_chosen' } as const
export const INCOMPLETE = { code: 'order_incomplete' } as const
const untyped: TypedList = { order: [], person: '', verdict: '', reason: '' }

/** On the jury's side, the team reads what its own seat on the jury lets it read. */
const readerFor = (c: Context<App>, actor: Actor, side: Side) =>
  side === 'team'
    ? 'team'
    : readerOf({ ...actor, grants: actor.grants.filter(it => it.role !== 'team') }, c.var.edition)

/** Every list that this reader may open. */
export const allOf = async (c: Context<App>, actor: Actor, side: Side) => ({
  ...(await listsOf(c, actor, side)),
  ...(await changesOf(c, side)),
})

/** The lists and who is on them, as an export needs them. */
export async function listsOf(c: Context<App>, actor: Actor, side: Side) {
  const { edition, services } = c.var
  const reader = readerFor(c, actor, side)
  const lists = await queries.listLists(services.db, edition.id, reader)
  const entries = await queries.listEntries(services.db, edition.id, reader)
  return { edition, side, lists, entries }
}

/** What has changed since lists were closed is the team's to know: it says who must not examine whom. */
async function changesOf(c: Context<App>, side: Side, listId?: number) {
  const { edition, services } = c.var
  if (side === 'jury') return { doubts: [], outdated: undefined }
  const doubts = await queries.listDoubts(services.db, edition.id, listId)
  return { doubts, outdated: await queries.findOutdatedRun(services.db, edition.id) }
}

type Given = Partial<Pick<ListPage, 'typed' | 'refusal' | 'errors'>>

/** One list as this reader sees it, with what was typed or refused. */
export async function draw(c: Context<App>, actor: Actor, side: Side, given: Given) {
  const { edition, services, view } = c.var
  const { db } = services
  const reader = readerFor(c, actor, side)
  const list = found(await queries.findList(db, edition.id, reader, idOf(c)))
  const entries = await queries.listEntries(db, edition.id, reader, list.id)
  const decides = reader === 'team' || reader.challenges.includes(list.challengeId)
  // What a form lacks is told only to those who may fill it in.
  if (given.errors && !decides) throw new NotFound()
  const among = { id: list.id, challengeId: edition.jury.mayOfferOther ? null : list.challengeId }
  const addable = decides && list.state === 'open' ? await queries.listAddable(db, edition.id, reader, among) : []
  const page = { edition, side, list, entries, addable, decides, typed: untyped, refusal: undefined, errors: [] }
  return listPage(view, { ...page, ...(await changesOf(c, side, list.id)), ...given })
}

/** Refused whatever is typed. */
const NOTHING_TO_TYPE = new Set<string>(['list_closed', 'list_open', 'before_authority', 'list_approved'])

type Refused = {
  field: string
  refusal: ListRefusal | ReopenRefusal | typeof CHOOSE | typeof INCOMPLETE
  typed: Partial<TypedList>
}

/** The list again, with what to do at the field that could not be kept. */
export async function refuseAt(c: Context<App>, actor: Actor, side: Side, { field, refusal, typed }: Refused) {
  const message = say(c.var.view, c.var.edition, refusal)
  if (NOTHING_TO_TYPE.has(refusal.code)) return c.html(await draw(c, actor, side, { refusal: message }), 409)
  const errors = [{ field, message }]
  return c.html(await draw(c, actor, side, { errors, typed: { ...untyped, ...typed } }), 422)
}
