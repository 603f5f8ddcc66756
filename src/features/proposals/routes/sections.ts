import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { readFormPage } from '../../forms/index.ts'
import { askedSections, type Conflict, isWrong } from '../../forms/rules.ts'
import { markOf } from '../hold-own.ts'
import { noteSeen } from '../members.ts'
import { sectionPage } from '../pages/section.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { listFiles, listMembers } from '../queries.ts'
import { saveProposal } from '../save.ts'
import { backToOne, ownHere, sayRefusal } from './here.ts'

const { app, get, post } = pages<Applied>()

get(paths.section, async c => {
  const own = await ownHere(c)
  if (!own.writes) return backToOne(c, text[c.var.lang].host.section.readOnly, 'error')
  await noteSeen(c.var.services, signedIn(c), c.var.edition, { id: own.proposal.id, section: sectionIn(c) })
  return c.html(await draw(c))
})

post(paths.section, async c => {
  const { definition, proposal } = await ownHere(c)
  const posted = readFormPage(definition, proposal.answers.values, await c.req.parseBody({ all: true }))
  const given = { id: idOf(c), posted, section: sectionIn(c) }
  const saved = await saveProposal(c.var.services, signedIn(c), c.var.edition, given)
  const background = c.req.header('Accept') === 'application/json'
  if (!saved.ok)
    return background ? c.json(saved.refusal, 409) : backToOne(c, sayRefusal(c, saved.refusal.code), 'error')
  if (background) return c.json(saved.value, saved.value.conflicts.length > 0 ? 409 : 200)
  return afterSaving(c, saved.value.conflicts, posted)
})

export const sectionRoutes = app

const sectionIn = (c: Context<App>) => c.req.param('section') ?? ''

/** A page with something to correct, or rows that move, is drawn again; what is only missing holds nobody. */
async function afterSaving(
  c: Context<App>,
  conflicts: readonly Conflict[],
  { act, onward }: ReturnType<typeof readFormPage>,
) {
  const { definition, problems, proposal } = await ownHere(c)
  const wrong = problems.filter(it => it.section === sectionIn(c) && isWrong(it))
  const typed = Object.fromEntries(conflicts.map(({ name, yours }) => [name, yours]))
  if (conflicts.length > 0 || wrong.length > 0) return c.html(await draw(c, typed), conflicts.length > 0 ? 409 : 422)
  const sections = askedSections(definition, proposal.answers.values).map(it => it.code)
  const next = act ? sectionIn(c) : sections[sections.indexOf(sectionIn(c)) + 1]
  if (!next || (!act && onward !== 'next')) return backToOne(c, text[c.var.lang].host.notices.saved)
  return c.redirect(href(paths.section, c.var.lang, { id: proposal.id, section: next }), 303)
}

async function draw(c: Context<App>, typed: Record<string, string> = {}) {
  const own = await ownHere(c)
  const { services, view } = c.var
  const { values } = own.proposal.answers
  const section = askedSections(own.definition, values).find(it => it.code === sectionIn(c))
  if (!section) throw new NotFound()
  const files = await listFiles(services.db, own.proposal.id)
  const members = await listMembers(services.db, own.proposal.id)
  const problems = own.problems.filter(it => it.section === section.code && isWrong(it))
  const page = services.randomToken().slice(0, 12)
  return sectionPage(view, { ...own, section, files, members, problems, mark: markOf, page, typed })
}
