import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { dropCookie, networkOf, pages, readCookie, seeOther, signedIn, writeCookie } from '../../platform/http/index.ts'
import { mailsLeave } from '../../platform/mail/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { claimForm } from './claim-form.ts'
import { endSession } from './end-session.ts'
import { profileForm, signInForm } from './forms.ts'
import { openSession } from './open-session.ts'
import { accountPage, resumePage } from './pages/account.ts'
import { confirmPage, linkFailedPage, linkSentPage, signInPage } from './pages/sign-in.ts'
import { KEPT_HOURS, parkForm } from './park-form.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { requestLink } from './request-link.ts'
import { safeNextPath } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'
import { updateProfile } from './update-profile.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.signIn, c => {
  const parked = Boolean(readCookie(c, c.var.services.config, 'parked'))
  return c.html(signInPage(c.var.view, { email: '', next: safeNextPath(c.req.query('next')), parked }))
})

post(paths.signIn, async c => {
  const typed = await c.req.parseBody()
  const form = signInForm.safeParse(typed)
  const kept = { email: String(typed['email'] ?? ''), next: safeNextPath(String(typed['next'] ?? '')), parked: false }
  if (!form.success) return c.html(signInPage(c.var.view, { ...kept, error: 'emailWrong' }), 422)
  const { lang, edition, services } = c.var
  const asked = { ...form.data, next: kept.next, lang, network: networkOf(c), programme: edition.title[lang] }
  const sent = await requestLink(services, asked)
  if (!sent.ok) return c.html(signInPage(c.var.view, { ...kept, error: sent.refusal.code }), 429)
  return c.redirect(href(paths.signInSent, lang), 303)
})

get(paths.signInSent, c => {
  const localMail = mailsLeave(c.var.services.config) ? undefined : LOCAL_MAIL[c.var.lang]
  return c.html(linkSentPage(c.var.view, { localMail }))
})

get(paths.signInLink, c => c.html(confirmPage(c.var.view, c.req.param('token') ?? '')))

post(paths.signInLink, async c => {
  const { services, view, lang } = c.var
  const device = deviceOf(c.req.header('User-Agent')) ?? text[lang].unknownDevice
  const opened = await openSession(services, { linkToken: c.req.param('token') ?? '', device, lang })
  if (!opened.ok) return c.html(linkFailedPage(view, opened.refusal.code), 410)
  const { maxAgeSeconds, publicId, token } = opened.value
  writeCookie(c, services.config, 'session', token, maxAgeSeconds)
  // Opens nothing, and outlives the session: what is typed once it has ended still has an author.
  writeCookie(c, services.config, 'author', publicId, maxAgeSeconds + KEPT_HOURS * 3600)
  return c.redirect(await afterSignIn(c, opened.value), 303)
})

get(paths.account, async c => c.html(accountPage(c.var.view, await accountOf(c))))

post(paths.profile, async c => {
  const actor = signedIn(c)
  const form = profileForm.safeParse(await c.req.parseBody())
  if (!form.success) return c.html(accountPage(c.var.view, { ...(await accountOf(c)), wrongName: true }), 422)
  await updateProfile(c.var.services, actor, form.data)
  const notice = { kind: 'success', text: text[c.var.lang].saved } as const
  return seeOther(c, c.var.services.config, href(paths.account, c.var.lang), notice)
})

post(paths.sessionEnd, async c => {
  await endSession(c.var.services, signedIn(c), c.req.param('id') ?? '')
  const notice = { kind: 'success', text: text[c.var.lang].ended } as const
  return seeOther(c, c.var.services.config, href(paths.account, c.var.lang), notice)
})

post(paths.signOut, async c => {
  const actor = signedIn(c)
  await endSession(c.var.services, actor, actor.sessionId)
  dropCookie(c, c.var.services.config, 'session')
  // Going back must not show the pages of somebody who has left a shared machine.
  c.header('Clear-Site-Data', '"cache"')
  return seeOther(c, c.var.services.config, HOME[c.var.lang], { kind: 'success', text: text[c.var.lang].signedOut })
})

get(paths.resume, async c => {
  const parked = await parkedFor(c, signedIn(c).email)
  // A page that is loaded again must still give back what was typed.
  if (parked) writeCookie(c, c.var.services.config, 'parked', parked.token, RESUME_SECONDS)
  return c.html(resumePage(c.var.view, parked))
})

export const routes = app

const RESUME_SECONDS = 600

/** What this person typed on this browser without a session, or undefined. */
async function parkedFor(c: Context<App>, email: string) {
  const { services } = c.var
  const token = readCookie(c, services.config, 'parked')
  const form = token && (await queries.findParkedForm(services.db, token, email, services.serverNow()))
  return form ? { ...form, token } : undefined
}

/** To what they typed, when it is theirs; a link asked for by somebody else on that browser led there too. */
async function afterSignIn(c: Context<App>, { email, nextPath }: { email: string; nextPath: string }): Promise<string> {
  const resume = href(paths.resume, c.var.lang)
  const token = readCookie(c, c.var.services.config, 'parked')
  if (token) await claimForm(c.var.services, token, email)
  if (await parkedFor(c, email)) return resume
  return nextPath === resume ? href(paths.account, c.var.lang) : nextPath
}

/** Leads somebody without a session to the sign-in page; what they were sending is kept until they are back. */
export async function toSignIn(c: Context<App>): Promise<Response> {
  const { services, lang } = c.var
  const form = c.req.method === 'POST' && (await formIn(c))
  const token = form && (await parkForm(services, form))
  if (token) writeCookie(c, services.config, 'parked', token, KEPT_HOURS * 3600)
  const afterForm = token ? paths.resume : paths.account
  const next = form ? href(afterForm, lang) : pathAndQuery(c)
  return c.redirect(href(paths.signIn, lang, {}, { next }), 303)
}

/** What was being sent, and by whom when this browser knows who was signed in last. */
async function formIn(c: Context<App>) {
  const { config, db } = c.var.services
  const session = readCookie(c, config, 'author')
  const email = session && (await queries.findFormerEmail(db, session))
  return { path: c.req.path, body: await typedIn(c), network: networkOf(c), email }
}

/** What was typed, without files: a browser sends those again only when they are chosen again. */
async function typedIn(c: Context<App>): Promise<Record<string, string[]>> {
  const fields = Object.entries(await c.req.parseBody({ all: true }))
  return Object.fromEntries(
    fields.map(
      ([name, value]) =>
        [
          name,
          [value]
            .flat()
            .filter(it => typeof it === 'string')
            .map(storable),
        ] as const,
    ),
  )
}

/** Neither JSON nor the database can hold a NUL or half a sign. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '')

const HOME = { fr: '/', en: '/en' }
const LOCAL_MAIL = { fr: '/messages', en: '/en/messages' }

async function accountOf(c: Context<App>) {
  const actor = signedIn(c)
  const { db, serverNow } = c.var.services
  const person = await queries.findPerson(db, actor.personId)
  const devices = await queries.listSessions(db, actor.personId, serverNow())
  return {
    fullName: actor.name,
    email: actor.email,
    lang: person?.lang ?? c.var.lang,
    currentSession: actor.sessionId,
    devices,
  }
}

const pathAndQuery = (c: Context) => c.req.path + new URL(c.req.url).search

/** « Firefox, Linux »: enough for somebody to recognise their own device. */
function deviceOf(userAgent: string | undefined): string | undefined {
  const browser = userAgent?.match(/(Firefox|Edg|OPR|Chrome|Safari)\//)?.[1]
  const system = userAgent?.match(/(Android|iPhone|iPad|Windows|Mac OS X|Linux|CrOS)/)?.[1]
  return browser && system ? `${browser.replace('Edg', 'Edge')}, ${system}` : undefined
}
