import type { Context } from 'hono'
import { idOf, pages, seeOther } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { assignReader } from '../assign-reader.ts'
import { decide } from '../decide.ts'
import { type DecisionForm, readDecision, readReader, readRemark } from '../forms.ts'
import { filePage } from '../pages/file.ts'
import { type Refused, refusalWords, text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { unassignReader } from '../unassign-reader.ts'
import { writeRemark } from '../write-remark.ts'
import { asTeam, fileAddress, fileOf } from './drawing.ts'

const { app, get, post } = pages<Applied>()

get(paths.file, async c => {
  asTeam(c)
  return c.html(filePage(c.var.view, await fileOf(c)))
})

post(paths.decision, async c => {
  const actor = asTeam(c)
  const sent = readDecision(await c.req.parseBody({ all: true }))
  const { outcome } = sent
  if (outcome === '') return again(c, sent, { field: sent.kind, message: text[c.var.lang].file.chooseOutcome })
  const decided = await decide(c.var.services, actor, c.var.edition, [{ ...sent, outcome, applicationId: idOf(c) }])
  if (!decided.ok) return refuse(c, sent, decided.refusal)
  return backToFile(c, decided.value === 0 ? 'unchanged' : outcome === 'undecided' ? 'undone' : 'decided')
})

post(paths.remark, async c => {
  const actor = asTeam(c)
  const body = readRemark(await c.req.parseBody({ all: true }))
  await writeRemark(c.var.services, actor, c.var.edition, { applicationId: idOf(c), body })
  return backToFile(c, 'remarkSaved')
})

post(paths.reader, async c => {
  const actor = asTeam(c)
  const readerId = readReader(await c.req.parseBody({ all: true }))
  const { bulk } = text[c.var.lang]
  if (!readerId) return c.html(filePage(c.var.view, await fileOf(c, { refused: bulk.noReader })), 422)
  const assigned = await assignReader(c.var.services, actor, c.var.edition, { readerId, ids: [idOf(c)] })
  const refused = assigned.ok ? bulk.passedOver.one.replace('#', '1') : refusalWords(c.var.view, assigned.refusal)
  if (!assigned.ok || assigned.value.given === 0) return c.html(filePage(c.var.view, await fileOf(c, { refused })), 409)
  return backToFile(c, 'assigned')
})

post(paths.unassign, async c => {
  const actor = asTeam(c)
  const readerId = readReader(await c.req.parseBody({ all: true }))
  const removed = await unassignReader(c.var.services, actor, c.var.edition, { readerId, applicationId: idOf(c) })
  if (removed.ok) return backToFile(c, 'unassigned')
  return c.html(filePage(c.var.view, await fileOf(c, { refused: refusalWords(c.var.view, removed.refusal) })), 409)
})

export const fileRoutes = app

type Said = 'decided' | 'unchanged' | 'undone' | 'remarkSaved' | 'assigned' | 'unassigned'

const backToFile = (c: Context<App>, said: Said) =>
  seeOther(c, c.var.services.config, fileAddress(c), { kind: 'success', text: text[c.var.lang].file[said] })

/** A reason that is missing is said at its field; any other refusal on top. What was typed stays. */
function refuse(c: Context<App>, sent: DecisionForm, refusal: Refused) {
  const words = refusalWords(c.var.view, refusal)
  if (refusal.code === 'reason_missing')
    return again(c, sent, { field: `${sent.kind}-reason`, message: text[c.var.lang].file.reasonError })
  return fileOf(c, { typed: sent, refused: words }).then(page => c.html(filePage(c.var.view, page), 409))
}

const again = async (c: Context<App>, typed: DecisionForm, error: { field: string; message: string }) =>
  c.html(filePage(c.var.view, await fileOf(c, { typed, errors: [error] })), 422)
