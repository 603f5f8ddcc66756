import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { pages, seeOther, signedIn } from '../../platform/http/index.ts'
import { changeCalendar } from './change-calendar.ts'
import { calendarFields, calendarForm, useForm } from './forms.ts'
import type { App } from './index.ts'
import { calendarPage } from './pages/team/calendar.ts'
import { editionPage } from './pages/team/edition.ts'
import { usePage } from './pages/team/use.ts'
import { paths } from './paths.ts'
import { type Applied, dataOf, historyOf, type Listed, listEditions } from './queries.ts'
import { mayChange } from './rules.ts'
import { rulesTeamRoutes } from './team-routes/rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'
import { use } from './use.ts'

const text = { fr: fr.team, en: en.team }
const { app, get, post } = pages<Applied>()
/** What the database's integers can hold. */
const MOST_VERSIONS = 2 ** 31 - 1

get(paths.teamEdition, async c => {
  teamMember(c)
  const { edition, services, view } = c.var
  const versions = await historyOf(services.db, edition.id, versionBefore(c))
  const editions = await listEditions(services.db)
  const choice = { editions, mayUse: runsEditionInForce(c, editions) }
  return c.html(editionPage(view, { edition, versions, older: olderThan(c, versions), ...choice }))
})

get(paths.teamCalendar, c => {
  teamMember(c)
  const { edition, view } = c.var
  return c.html(calendarPage(view, { edition, values: valuesOf(edition), reason: '', version: edition.version }))
})

post(paths.teamCalendar, async c => {
  const actor = teamMember(c)
  const { edition, services, view, lang } = c.var
  const change = calendarForm(edition, await c.req.parseBody())
  const outcome = await changeCalendar(services, actor, edition, change)
  if (!outcome.ok) return c.html(calendarPage(view, { edition, ...again(change, outcome.refusal) }), 422)
  const notice = { kind: 'success', text: text[lang].form.saved(outcome.value.version) } as const
  return seeOther(c, services.config, href(paths.teamEdition, lang), notice)
})

get(paths.teamUse, async c => {
  const { edition, inForce } = await handingOver(c)
  if (edition.inForce) return c.redirect(href(paths.teamEdition, c.var.lang), 303)
  return c.html(usePage(c.var.view, { edition, inForce, reason: '' }))
})

post(paths.teamUse, async c => {
  const { edition, inForce } = await handingOver(c)
  const { services, view, lang } = c.var
  const { reason } = useForm(await c.req.parseBody())
  const used = await use(services, { actor: signedIn(c), editionId: edition.id, reason })
  if (!used.ok) return c.html(usePage(view, { edition, inForce, reason, refusal: used.refusal }), 422)
  const said = { kind: 'success', text: text[lang].editions.use.done(edition.title[lang]) } as const
  return seeOther(c, services.config, href(paths.teamEdition, lang), said)
})

app.route('/', rulesTeamRoutes)

export const routes = app

/** Whoever reads this belongs to the team of the edition in force: it is theirs to hand over. */
const runsEditionInForce = (c: Context<App>, editions: readonly Listed[]) =>
  editions.some(it => it.inForce && mayChange(signedIn(c), it.id))

/** The edition of the address and the one in force, for the team of the latter alone. */
async function handingOver(c: Context<App>): Promise<{ edition: Listed; inForce: Listed }> {
  signedIn(c)
  const editions = await listEditions(c.var.services.db)
  const edition = editions.find(it => it.id === c.req.param('edition'))
  const inForce = editions.find(it => it.inForce)
  if (!edition || !inForce || !runsEditionInForce(c, editions)) throw new NotFound()
  return { edition, inForce }
}

/** Where the versions before those of this page are, when there are some. */
function olderThan(c: Context<App>, versions: readonly { version: number }[]): string | undefined {
  const oldest = versions.at(-1)?.version ?? 1
  return oldest > 1 ? `${href(paths.teamEdition, c.var.lang, {}, { avant: oldest })}#historique` : undefined
}

/** The version below which history is read: the newest ones unless the address says otherwise. */
function versionBefore(c: Context<App>): number | undefined {
  const version = Number(c.req.query('avant'))
  return Number.isInteger(version) && version > 0 && version < MOST_VERSIONS ? version : undefined
}

/** Only the team of this edition knows these pages exist. */
function teamMember(c: Context<App>) {
  const actor = signedIn(c)
  if (!mayChange(actor, c.var.edition.id)) throw new NotFound()
  return actor
}

/** The dates in force, by the path of each field. */
function valuesOf(edition: Applied): Record<string, string> {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((inner, key) => Reflect.get(inner as object, key), dataOf(edition))
  return Object.fromEntries(calendarFields(edition).map(path => [path, String(at(path))]))
}

type Refused = Extract<Awaited<ReturnType<typeof changeCalendar>>, { ok: false }>['refusal']
type Change = ReturnType<typeof calendarForm>

/** What was typed is kept; whoever was overtaken by somebody else saves against the version they have now read. */
function again(change: Change, refusal: Refused) {
  const findings = refusal.code === 'not_ready' ? refusal.report.findings : []
  const version = refusal.code === 'changed_meanwhile' ? refusal.version : change.version
  return { ...change, version, refusal: { code: refusal.code, findings } }
}
