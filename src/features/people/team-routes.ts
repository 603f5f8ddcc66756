import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { belowIn, idOf, pages, seeOther, signedIn } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { endRole } from './end-role.ts'
import { roleFilter, roleForm } from './forms.ts'
import { grantRole } from './grant-role.ts'
import { type PeoplePage, peoplePage, type Typed } from './pages/team.ts'
import { paths } from './paths.ts'
import { countRoles, listRoles } from './queries.ts'
import { canGive, holds } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()
const PER_PAGE = 50

get(paths.team, async c => c.html(await draw(c)))

post(paths.team, async c => {
  const actor = team(c)
  const typed = { ...untyped, ...((await c.req.parseBody()) as Partial<Typed>) }
  const form = roleForm.safeParse(typed)
  if (!form.success) return c.html(await draw(c, typed, wrongIn(c, form.error.issues)), 422)
  const { challenge: challengeId, ...person } = form.data
  const allowed = canGive(c.var.edition, person.role, challengeId)
  if (!allowed.ok)
    return c.html(await draw(c, typed, [{ field: 'challenge', message: say(c, allowed.refusal.code) }]), 422)
  await grantRole(c.var.services, actor.personId, { ...person, lang: 'fr', editionId: c.var.edition.id, challengeId })
  return back(c, 'success', text[c.var.lang].roles.given(person.fullName))
})

post(paths.roleEnd, async c => {
  const ended = await endRole(c.var.services, team(c), c.var.edition.id, idOf(c))
  return ended.ok ? back(c, 'success', text[c.var.lang].roles.ended) : back(c, 'error', say(c, ended.refusal.code))
})

export const teamRoutes = app

const untyped: Typed = { email: '', fullName: '', employer: '', role: '', challenge: '' }

function team(c: Context<App>) {
  const actor = signedIn(c)
  if (!holds(actor, c.var.edition.id, 'team')) throw new NotFound()
  return actor
}

async function draw(c: Context<App>, typed = untyped, errors: PeoplePage['errors'] = []) {
  team(c)
  const { edition, lang, services, view } = c.var
  const role = roleFilter.parse(c.req.query('role'))
  const before = belowIn(c)
  const held = await listRoles(services.db, edition.id, { role, before, limit: PER_PAGE })
  const last = held.length === PER_PAGE ? held.at(-1)?.id : undefined
  const next = last ? href(paths.team, lang, {}, { role: role ?? '', avant: last }) : undefined
  return peoplePage(view, edition, {
    held,
    counts: await countRoles(services.db, edition.id),
    role,
    next,
    typed,
    errors,
  })
}

function wrongIn(c: Context<App>, issues: { path: PropertyKey[] }[]): PeoplePage['errors'] {
  const { emailWrong, fullNameWrong, roles } = text[c.var.lang]
  const messages = {
    email: emailWrong,
    fullName: fullNameWrong,
    employer: roles.tooLong,
    role: roles.roleWrong,
    challenge: roles.tooLong,
  }
  const fields = new Set(issues.map(({ path }) => path[0] as keyof Typed))
  return [...fields].map(field => ({ field, message: messages[field] }))
}

const say = (c: Context<App>, code: keyof typeof fr.roles.refusals) => text[c.var.lang].roles.refusals[code]

const back = (c: Context<App>, kind: 'success' | 'error', said: string) =>
  seeOther(c, c.var.services.config, href(paths.team, c.var.lang), { kind, text: said })
