import type { Context } from 'hono'
import { csv } from '../../../platform/csv/index.ts'
import { idOf, pages, sendFile } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import type { App, Applied } from '../../edition/index.ts'
import { addEntry } from '../add-entry.ts'
import { breakTie } from '../break-tie.ts'
import { closeRanking } from '../close-ranking.ts'
import { readLine, readOrder, readPlace, readRemoved, readVerdict } from '../forms.ts'
import { judgeEntry } from '../judge-entry.ts'
import { tieNames } from '../pages/lists/decisions.ts'
import { exportRows } from '../pages/lists/export.ts'
import { listsPage, ownFirstPage, type Side } from '../pages/lists/lists.ts'
import { say, text } from '../pages/words.ts'
import { listPaths } from '../paths.ts'
import * as queries from '../queries.ts'
import { removeEntry } from '../remove-entry.ts'
import { afterCharter, bodyOf, leadTo, team } from './guards.ts'
import { allOf, CHOOSE, draw, INCOMPLETE, listsOf, refuseAt } from './list-drawing.ts'

type Handler = (c: Context<App>, actor: Actor) => Response | Promise<Response>
type Guard = (handler: Handler) => (c: Context<App>) => Response | Promise<Response>

const guards: Record<Side, Guard> = {
  team: handler => c => handler(c, team(c)),
  jury: handler => afterCharter(async (c, actor) => (await ownFirst(c, actor)) ?? handler(c, actor)),
}

/** The lists under the addresses of one side; who decides on which is the verbs' to say. */
export function listRoutes(side: Side) {
  const { app, get, post } = pages<Applied>()
  const address = listPaths[side]
  const guard = guards[side]
  const done = (c: Context<App>, said: string) => leadTo(c, address.list, said, { id: idOf(c) })

  get(
    address.lists,
    guard(async (c, actor) => c.html(listsPage(c.var.view, { ...(await allOf(c, actor, side)), refusal: undefined }))),
  )

  get(
    address.csv,
    guard(async (c, actor) => {
      const bytes = new TextEncoder().encode(csv(exportRows(c.var.view, await listsOf(c, actor, side))))
      return sendFile(c, { name: CSV_NAME[c.var.lang], type: 'text/csv; charset=utf-8', bytes })
    }),
  )

  get(
    address.list,
    guard(async (c, actor) => c.html(await draw(c, actor, side, {}))),
  )

  post(
    address.tie,
    guard(async (c, actor) => {
      const body = await bodyOf(c)
      const names = tieNames(readPlace(body))
      const order = readOrder(body, names.rank)
      const reason = readLine(body, names.reason)
      const typed = { order, reason }
      if (!order.every(Boolean)) return refuseAt(c, actor, side, { field: names.rank(1), refusal: INCOMPLETE, typed })
      const broken = await breakTie(c.var.services, actor, c.var.edition, {
        listId: idOf(c),
        order: order.map(Number),
        reason,
      })
      if (broken.ok) return done(c, text[c.var.lang].lists.tieBroken)
      const field = broken.refusal.code === 'reason_missing' ? names.reason : names.rank(1)
      return refuseAt(c, actor, side, { field, refusal: broken.refusal, typed })
    }),
  )

  post(
    address.verdict,
    guard(async (c, actor) => {
      const { applicationId, verdict, reason } = readVerdict(await bodyOf(c))
      const typed = { person: String(applicationId || ''), verdict: verdict ?? '', reason }
      if (!applicationId || !verdict)
        return refuseAt(c, actor, side, { field: 'verdict-person', refusal: CHOOSE, typed })
      const judgement = { listId: idOf(c), applicationId, acceptable: verdict === 'yes', reason }
      const judged = await judgeEntry(c.var.services, actor, c.var.edition, judgement)
      if (judged.ok) return done(c, text[c.var.lang].lists.verdictSaved)
      return refuseAt(c, actor, side, { field: 'verdict-reason', refusal: judged.refusal, typed })
    }),
  )

  post(
    address.addition,
    guard(async (c, actor) => {
      const code = readLine(await bodyOf(c), 'person-added')
      const added = await addEntry(c.var.services, actor, c.var.edition, { listId: idOf(c), code })
      if (added.ok) return done(c, text[c.var.lang].lists.addDone)
      return refuseAt(c, actor, side, { field: 'person-added', refusal: added.refusal, typed: { person: code } })
    }),
  )

  post(
    address.removal,
    guard(async (c, actor) => {
      const applicationId = readRemoved(await bodyOf(c))
      const field = 'person-removed'
      if (!applicationId) return refuseAt(c, actor, side, { field, refusal: CHOOSE, typed: {} })
      const removed = await removeEntry(c.var.services, actor, c.var.edition, { listId: idOf(c), applicationId })
      if (removed.ok) return done(c, text[c.var.lang].lists.removeDone)
      return refuseAt(c, actor, side, { field, refusal: removed.refusal, typed: { person: String(applicationId) } })
    }),
  )

  post(
    address.closing,
    guard(async (c, actor) => {
      const closed = await closeRanking(c.var.services, actor, c.var.edition, idOf(c))
      if (closed.ok) return done(c, text[c.var.lang].lists.closed)
      const refusal = say(c.var.view, c.var.edition, closed.refusal)
      return c.html(await draw(c, actor, side, { refusal }), 409)
    }),
  )
  return app
}

const CSV_NAME = { fr: 'listes-du-jury.csv', en: 'jury-lists.csv' }

/** Sheets of one's own come before anybody's totals. */
async function ownFirst(c: Context<App>, { personId }: Actor): Promise<Response | undefined> {
  const { edition, services, view } = c.var
  const open = await queries.countOwnOpen(services.db, edition.id, personId, services.now())
  return open > 0 ? c.html(ownFirstPage(view, open), 409) : undefined
}
