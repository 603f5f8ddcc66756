import type { Context } from 'hono'
import type { App, Applied } from '../features/edition/index.ts'
import { addSession, findPerson } from '../features/people/index.ts'
import { paths as site } from '../features/site/paths.ts'
import { href } from '../kernel/address.ts'
import { NotFound } from '../kernel/not-found.ts'
import { dropCookie, pages, seeOther, writeCookie } from '../platform/http/index.ts'
import { haltForm, momentForm, nextIn, read, roleForm, worldQuery } from './forms.ts'
import { instantAt, type Moment, moments } from './moments.ts'
import { progressPage } from './pages/progress.ts'
import { worldPage } from './pages/world.ts'
import { paths } from './paths.ts'
import { castOf } from './play/index.ts'
import type { Player } from './player.ts'
import { findFigures } from './queries/figures.ts'
import { countGroups, findAtStage, findByEmail, listPlayable } from './queries/roles.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'
import { tries, type Who } from './tries.ts'

const text = { fr, en }

/** The pages by which a visitor moves through the demonstration. */
export function routesOf(player: Player) {
  const { app, get, post } = pages<Applied>()
  const now = (): Moment => player.moment() ?? 'before'

  get(paths.world, async c => {
    const { edition, services, view } = c.var
    const asked = worldQuery.parse(c.req.query())
    const people = await listPlayable(services.db, edition.id, asked)
    const counts = await countGroups(services.db, edition.id)
    const instants = new Map(moments.map(it => [it, instantAt(edition, it)] as const))
    const figures = await findFigures(services.db, edition.id)
    return c.html(worldPage(view, { moment: now(), figures, instants, people, counts, ...asked }))
  })

  post(paths.moment, async c => {
    const { lang, services } = c.var
    const { moment, next } = read(momentForm, await c.req.parseBody())
    const started = player.moveTo(moment)
    const notice = started ? undefined : ({ kind: 'info', text: text[lang].busy } as const)
    return seeOther(c, services.config, href(paths.progress, lang, {}, { next }), notice)
  })

  get(paths.progress, c => {
    const { lang, services, view } = c.var
    const next = nextIn(c.req.query())
    const running = player.running()
    if (running) return c.html(progressPage(view, running, next), 200, { Refresh: '1' })
    const t = text[lang]
    const arrived = { kind: 'success', text: t.arrived(t.at[now()].name) } as const
    const notice = player.failed() ? ({ kind: 'error', text: t.failed } as const) : arrived
    return seeOther(c, services.config, next, notice)
  })

  post(paths.halt, async c => {
    const { lang, services } = c.var
    const { next } = read(haltForm, await c.req.parseBody())
    await player.halt()
    return seeOther(c, services.config, next, { kind: 'info', text: text[lang].progress.halted })
  })

  post(paths.role, async c => {
    const asked = read(roleForm, await c.req.parseBody())
    if ('person' in asked) return become(c, asked.person, asked.person === 0 ? asked.next : undefined)
    const attempt = tries[asked.moment][asked.attempt]
    if (!attempt) throw new NotFound()
    const person = await find(c, attempt.who)
    const notice = { kind: 'info', text: text[c.var.lang].nobodyThere } as const
    if (person === undefined) return seeOther(c, c.var.services.config, asked.next, notice)
    return become(c, person, href(attempt.address, c.var.lang, attempt.params))
  })

  return app
}

/** The number of somebody to be, 0 for nobody; undefined when nobody has come that far. */
async function find(c: Context<App>, who: Who): Promise<number | undefined> {
  const { edition, services } = c.var
  if (who === 'nobody') return 0
  if ('stages' in who) return findAtStage(services.db, edition.id, who.stages)
  const email = castOf(edition.id).staff.find(it => it.key === who.staff)?.email
  return email === undefined ? undefined : findByEmail(services.db, email)
}

/** Opens a real session in somebody's name, or ends the one there is, and leads where they have something to do. */
async function become(c: Context<App>, personId: number, next: string | undefined) {
  const { lang, services } = c.var
  const { config, db } = services
  if (personId === 0) {
    dropCookie(c, config, 'session')
    return seeOther(c, config, next ?? href(site.home, lang), { kind: 'info', text: text[lang].roleLeft })
  }
  const person = await findPerson(db, personId)
  if (!person) throw new NotFound()
  const { maxAgeSeconds, token } = await db
    .transaction()
    .execute(tx => addSession(services, tx, personId, text[lang].title))
  writeCookie(c, config, 'session', token, maxAgeSeconds)
  const notice = { kind: 'info', text: text[lang].roleTaken(person.fullName || person.email) } as const
  return seeOther(c, config, next ?? href(site.space, lang), notice)
}
