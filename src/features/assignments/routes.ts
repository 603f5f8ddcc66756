import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Db } from '../../platform/db/index.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { countListsInDoubt, findOutdatedRun } from '../juries/index.ts'
import { decideList } from './decide-list.ts'
import { decisionForm } from './forms.ts'
import { signedDocument } from './keep-document.ts'
import { approvalPage, type Since } from './pages/approval.ts'
import { sayRefusal } from './pages/words.ts'
import { paths } from './paths.ts'
import { isStill } from './problem.ts'
import { findRun, latestApproval, listInstructions, loadFacts } from './queries.ts'
import { isTeam, isValidator } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.approval, async c => c.html(await drawApproval(c)))

post(paths.decision, async c => {
  const { edition, lang, services } = c.var
  const actor = authority(c)
  const form = decisionForm.safeParse(await c.req.parseBody())
  if (!form.success) return c.html(await drawApproval(c, '', sayRefusal(lang, { code: 'list_changed' })), 422)
  const { decision, ...rest } = form.data
  const decided = await decideList(services, actor, edition, { ...rest, approve: decision === 'approve' })
  if (!decided.ok) return c.html(await drawApproval(c, rest.reason, sayRefusal(lang, decided.refusal)), 409)
  const said = decision === 'approve' ? text[lang].approved : text[lang].returned
  return seeOther(c, services.config, href(paths.approval, lang), { kind: 'success', text: said })
})

get(paths.document, async c => {
  const { edition, services } = c.var
  reader(c)
  const approval = await latestApproval(services.db, edition.id)
  if (approval?.state !== 'approved') throw new NotFound()
  const pdf = await signedDocument(services, edition, approval)
  c.header('Content-Disposition', 'attachment; filename="list.pdf"')
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf' })
})

export const routes = app

function authority(c: Context<App>) {
  const actor = signedIn(c)
  if (!isValidator(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

/** The team reads what it proposed; the authority reads and decides; for anybody else there is nothing here. */
function reader(c: Context<App>) {
  const actor = signedIn(c)
  if (!isValidator(actor, c.var.edition.id) && !isTeam(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

async function drawApproval(c: Context<App>, reason = '', error?: string) {
  const { edition, lang, services, view } = c.var
  const mayDecide = isValidator(reader(c), edition.id)
  const approval = await latestApproval(services.db, edition.id)
  const waits = approval?.state === 'proposed'
  return approvalPage(view, edition, {
    authority: edition.validation.authority[lang],
    approval,
    decisions: waits ? await listInstructions(services.db, edition.id) : [],
    since: waits ? await knownSince(services.db, edition, approval.runId) : undefined,
    mayDecide,
    reason,
    error,
  })
}

/** What became known since the run that a list comes from. */
async function knownSince(db: Db, edition: Edition, runId: number): Promise<Since> {
  const run = await findRun(db, edition.id, runId)
  const facts = await loadFacts(db, edition.id, edition.places.announced)
  return {
    listsInDoubt: await countListsInDoubt(db, edition.id),
    factsChanged: !isStill(run?.problem ?? null, facts),
    listReopened: (await findOutdatedRun(db, edition.id))?.id === runId,
  }
}
