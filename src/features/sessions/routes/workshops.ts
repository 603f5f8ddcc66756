import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import type { FieldError } from '../../../platform/html/index.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import { type App, type Applied, instantOf } from '../../edition/index.ts'
import { holds } from '../../people/rules.ts'
import { hourIn, isDay, proposalForm } from '../forms.ts'
import { type ProposalTyped, proposalsPage } from '../pages/proposals.ts'
import { text } from '../pages/when.ts'
import { workshopPage } from '../pages/workshop.ts'
import { paths } from '../paths.ts'
import { propose, withdrawProposal } from '../propose.ts'
import { findSession, findWorkshop, listOwnProposals } from '../queries.ts'
import { isFor, leads, maySee, type ProposalRefusal } from '../rules.ts'
import { leaveWorkshop, signUp } from '../sign-up.ts'
import { leadTo, participant, say } from './guards.ts'

const { app, get, post } = pages<Applied>()

get(paths.workshop, async c => c.html(workshopPage(c.var.view, await workshopOf(c))))

post(paths.signUp, async c => {
  const { actor, edition } = participant(c)
  const id = idOf(c)
  const signed = await signUp(c.var.services, actor, edition, id)
  const t = text[c.var.lang].mine
  if (signed.ok) return leadTo(c, paths.workshop, signed.value === 'seated' ? t.signedUp : t.signedWaiting, { id })
  return c.html(workshopPage(c.var.view, await workshopOf(c, say(c.var.lang, signed.refusal))), 409)
})

post(paths.leaving, async c => {
  const { actor, edition } = participant(c)
  const id = idOf(c)
  const left = await leaveWorkshop(c.var.services, actor, edition, id)
  if (left.ok) return leadTo(c, paths.workshop, text[c.var.lang].mine.left, { id })
  return c.html(workshopPage(c.var.view, await workshopOf(c, say(c.var.lang, left.refusal))), 409)
})

get(paths.proposals, async c => c.html(proposalsPage(c.var.view, await proposalsOf(c))))

post(paths.proposals, async c => {
  const { actor, edition } = participant(c)
  const typed = proposalForm.parse(await c.req.parseBody())
  const [startsAt, endsAt] = [instantIn(c, typed, 'from'), instantIn(c, typed, 'to')]
  const { about, open, place, speakers, title } = typed
  const given = { title, about, speakers, place, isOpen: open === 'yes', startsAt, endsAt }
  const proposed = await propose(c.var.services, actor, edition, given)
  if (proposed.ok) return leadTo(c, paths.proposals, text[c.var.lang].mine.proposed)
  const errors = [errorAt(proposed.refusal, say(c.var.lang, proposed.refusal))]
  return c.html(proposalsPage(c.var.view, await proposalsOf(c, typed, errors)), 422)
})

post(paths.proposalEnd, async c => {
  const { actor, edition } = participant(c)
  await withdrawProposal(c.var.services, actor, edition, idOf(c))
  return leadTo(c, paths.proposals, text[c.var.lang].mine.proposalWithdrawn)
})

export const workshopRoutes = app

async function workshopOf(c: Context<App>, refusal?: string) {
  const { actor, edition, groups } = participant(c)
  const { db } = c.var.services
  const workshop = await findWorkshop(db, edition.id, idOf(c))
  const session = workshop && (await findSession(db, edition.id, workshop.sessionId))
  if (!session || !maySee(actor, edition.id, session)) throw new NotFound()
  const own = { personId: actor.personId, invited: isFor(session, groups), leads: leads(actor, edition.id, session) }
  return { session, workshop, refusal, ...own }
}

async function proposalsOf(c: Context<App>, typed?: ProposalTyped, errors: FieldError[] = []) {
  const { actor, edition, section } = participant(c)
  if (!section.proposals || !holds(actor, edition.id, 'fellow')) throw new NotFound()
  const proposals = await listOwnProposals(c.var.services.db, edition.id, actor.personId)
  return { edition, section: section.proposals, proposals, typed, errors }
}

function instantIn(c: Context<App>, typed: ProposalTyped, end: 'from' | 'to'): Date | undefined {
  const hour = hourIn(typed[end])
  return hour && isDay(typed.day) ? instantOf(`${typed.day}T${hour}`, c.var.edition.zone) : undefined
}

const FIELDS: Partial<Record<ProposalRefusal['code'], string>> = {
  title_missing: 'title',
  about_missing: 'about',
  too_many_speakers: 'speakers',
  ends_too_soon: 'to',
}

const errorAt = ({ code }: ProposalRefusal, message: string): FieldError => ({ field: FIELDS[code] ?? 'day', message })
