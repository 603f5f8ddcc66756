import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { csv } from '../../platform/csv/index.ts'
import { idOf, pages, seeOther, sendFile, signedIn } from '../../platform/http/index.ts'
import { paths as challenges } from '../challenges/paths.ts'
import type { App, Applied } from '../edition/index.ts'
import { teamHere } from '../people/index.ts'
import { decideProposal, frameProposal, publishProposal } from './decide.ts'
import { decisionForm, framingForm, publicationForm } from './forms.ts'
import { listed } from './listed.ts'
import { type FramingPage, framingPage } from './pages/framing.ts'
import { teamListPage } from './pages/team-list.ts'
import { type TeamOne, teamOnePage } from './pages/team-one.ts'
import { text } from './pages/words.ts'
import { paths } from './paths.ts'
import { projectCallOf } from './project-call.ts'
import { findFramed, findProposal, listKeptFiles } from './queries.ts'
import { filesForTeam, framedFrom } from './rules.ts'
import { loadSubmitted } from './submitted.ts'

const { app, get, post } = pages<Applied>()

get(paths.list, async c => {
  teamHere(c)
  return c.html(teamListPage(c.var.view, await listed(c.var.services, c.var.edition, c.var.lang, c.req.query())))
})

get(paths.table, async c => {
  teamHere(c)
  const { edition, lang, services } = c.var
  const { table } = await listed(services, edition, lang, c.req.query())
  const bytes = new TextEncoder().encode(csv(table))
  return sendFile(c, { name: `${text[lang].team.list.file}.csv`, type: 'text/csv; charset=utf-8', bytes })
})

get(paths.read, async c => c.html(await drawOne(c)))

post(paths.decision, async c => {
  teamHere(c)
  const { to, ...typed } = decisionForm.parse(await c.req.parseBody())
  const t = text[c.var.lang].team
  const again = (field: 'to' | 'reason', message: string) => ({ field, message, typed: { to: to ?? '', ...typed } })
  if (!to) return c.html(await drawOne(c, again('to', t.refusals.to_missing)), 422)
  const decided = await decideProposal(c.var.services, signedIn(c), c.var.edition, { id: idOf(c), to, ...typed })
  if (decided.ok) return back(c, paths.read, `${t.one.decided} ${t.one.letter}`)
  const { code } = decided.refusal
  const field = code === 'reason_missing' ? 'reason' : 'to'
  return c.html(await drawOne(c, again(field, t.refusals[code])), code === 'reason_missing' ? 422 : 409)
})

get(paths.framing, async c => c.html(await drawFraming(c)))

post(paths.framing, async c => {
  teamHere(c)
  const typed = framingForm(await c.req.parseBody(), c.var.edition.profiles)
  const kept = await frameProposal(c.var.services, signedIn(c), c.var.edition, { id: idOf(c), ...typed })
  const t = text[c.var.lang].team
  if (kept.ok) return back(c, paths.framing, t.framing.saved)
  // The page then carries what a colleague has saved: saving again is knowing it.
  const theirs = kept.refusal.code === 'changed_meanwhile'
  return c.html(await drawFraming(c, { framed: typed.framed, theirs, problem: t.refusals[kept.refusal.code] }), 409)
})

post(paths.publication, async c => {
  teamHere(c)
  const { seen } = publicationForm.parse(await c.req.parseBody())
  const published = await publishProposal(c.var.services, signedIn(c), c.var.edition, { id: idOf(c), seen })
  const t = text[c.var.lang].team
  if (published.ok) return back(c, paths.read, t.framing.publishedNotice)
  const { refusal } = published
  const missing = refusal.code === 'frame_incomplete' ? refusal.missing : []
  return c.html(await drawFraming(c, { missing, problem: t.refusals[refusal.code] }), 409)
})

get(paths.teamFile, async c => {
  const shown = await submittedHere(c)
  const file = (await filesHere(c, shown)).find(it => it.id === idOf(c, 'file'))
  if (!file) throw new NotFound()
  return sendFile(c, { ...file, bytes: await c.var.services.files.get(file.sha256) })
})

export const teamRoutes = app

const back = (c: Context<App>, path: typeof paths.read | typeof paths.framing, said: string) =>
  seeOther(c, c.var.services.config, href(path, c.var.lang, { id: idOf(c) }), { kind: 'success', text: said })

/** A proposal that was submitted, as it was: a draft does not exist for the team. */
async function submittedHere(c: Context<App>) {
  teamHere(c)
  const { edition, services } = c.var
  const proposal = await findProposal(services.db, edition.id, idOf(c))
  const found = proposal && (await loadSubmitted(services.db, proposal))
  if (!found) throw new NotFound()
  return found
}

/** The files that the team reads of it. */
const filesHere = async (c: Context<App>, { proposal, values }: Awaited<ReturnType<typeof submittedHere>>) =>
  filesForTeam(await listKeptFiles(c.var.services.db, proposal.id), values, projectCallOf(c.var.edition)?.closes)

async function drawOne(c: Context<App>, refused?: TeamOne['refused']) {
  const shown = await submittedHere(c)
  const { lang, services, view } = c.var
  const files = await filesHere(c, shown)
  const slug =
    shown.proposal.state === 'published' && (await findFramed(services.db, shown.proposal.id))?.challenge?.slug
  const withdrawHref = slug ? href(challenges.withdrawal, lang, { slug }) : undefined
  return teamOnePage(view, { ...shown, files, withdrawHref, refused })
}

async function drawFraming(c: Context<App>, again: Partial<FramingPage> = {}) {
  const { definition, proposal, values } = await submittedHere(c)
  const { edition, services, view } = c.var
  const last = await findFramed(services.db, proposal.id)
  const submitted = framedFrom(definition, values, edition)
  const beside = (again.theirs && last?.framed) || submitted
  const known = { framed: last?.framed ?? submitted, seen: last?.framedAt?.toISOString() ?? '', missing: [] }
  return framingPage(view, { proposal, edition, submitted: beside, ...known, ...again })
}
