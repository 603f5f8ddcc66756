import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { NotFound } from '../../kernel/not-found.ts'
import { FileHeld } from '../files/index.ts'
import { filters, type Html, html, layout, linkButton } from '../html/index.ts'
import { incidentNumber } from '../log.ts'
import { type HttpEnv, SignInRequired } from './env.ts'
import { text } from './text.ts'

/** Absence, and whatever is not for this reader: one page, one status. */
export const answerMissing = <E>(c: Context<HttpEnv<E>>): Response => missing(c)

/**
 * Everything thrown ends here: absence is a 404, an expired session leads to `signIn`, and any fault gets an
 * incident number that the reader can quote and the log explains.
 */
export const answerFault =
  <E>(signIn: (c: Context<HttpEnv<E>>) => Promise<Response>): ErrorHandler<HttpEnv<E>> =>
  (error, c) => {
    if (error instanceof NotFound) return missing(c)
    if (error instanceof FileHeld) return held(c, error)
    if (error instanceof SignInRequired) return signIn(c)
    if (error instanceof HTTPException && error.status < 500) return refused(c, error.status)
    return fault(c, error)
  }

const missing = <E>(c: Context<HttpEnv<E>>) => {
  // Nothing is in force yet: there is no programme in whose name a page could be drawn.
  // A browser asks again by itself: a demonstration that begins again has no edition for a moment.
  if (!c.var.view)
    return c.text(`${text.fr.nothingYet} ${text.en.nothingYet}`, 503, { 'Retry-After': '1', Refresh: '1' })
  const t = text[c.var.lang]
  return c.html(lost(c, { title: t.missing, lead: t.missingLead }), 404)
}

/** For those whose way ends here: what it is, a search, the places one most often looks for, and whom to write to. */
function lost<E>(c: Context<HttpEnv<E>>, { lead, title }: { title: string; lead: string }): Html {
  const { lang, view } = c.var
  const { contact, search } = view
  const t = text[lang]
  const home = { href: homeOf(c), label: t.home }
  const body = html`${emptySeats}
${search && filters(view, { groups: [], search: { ...search, value: '' } })}
<h2>${t.elsewhere}</h2>
<ul>${[home, ...view.nav, ...(contact ? [contact] : [])].map(it => html`<li><a href="${it.href}">${it.label}</a></li>`)}</ul>`
  return layout(view, { title, lead, body })
}

/** The sign of the programme, with nobody in the middle. */
const emptySeats = html`<svg class="lost" viewBox="0 0 36 28" width="108" height="84" aria-hidden="true" focusable="false"><g class="brand-side"><circle cx="8" cy="9" r="4"/><path d="M1 26v-3a7 7 0 0 1 14 0v3z"/><circle cx="28" cy="9" r="4"/><path d="M21 26v-3a7 7 0 0 1 14 0v3z"/></g><g class="lost-one"><circle cx="18" cy="6" r="5"/><path d="M9 27v-5a9 9 0 0 1 18 0v5z"/></g></svg>`

/** What to do is on the page: nobody is left with a file that does not come. */
const held = <E>(c: Context<HttpEnv<E>>, { state }: FileHeld) => {
  const t = text[c.var.lang]
  const [title, lead] = state === 'waiting' ? [t.waiting, t.waitingLead] : [t.quarantine, t.quarantineLead]
  const { contact } = c.var.view
  const body = html`${contact && html`<p><a href="${contact.href}">${contact.label}</a></p>`}`
  return c.html(layout(c.var.view, { title, lead, body }), state === 'waiting' ? 503 : 403)
}

const refused = <E>(c: Context<HttpEnv<E>>, status: number) => {
  const t = text[c.var.lang]
  if (status === 410) return c.html(lost(c, { title: t.gone, lead: t.goneLead }), 410)
  const [title, lead] = status === 413 ? [t.tooLarge, t.tooLargeLead] : [t.refused, t.refusedLead]
  return c.html(layout(c.var.view, { title, body: html`<p>${lead}</p>` }), status === 413 ? 413 : 403)
}

const fault = <E>(c: Context<HttpEnv<E>>, error: Error) => {
  const incident = incidentNumber()
  c.var.services.log.error('request failed', {
    incident,
    requestId: c.var.requestId,
    method: c.req.method,
    fault: error,
  })
  if (!c.var.view) return c.text(`${text.fr.fault}. ${text.en.fault}. ${incident}`, 500)
  const t = text[c.var.lang]
  const { contact } = c.var.view
  const body = html`<p class="incident"><strong>${incident}</strong></p>
<p>${linkButton(c.var.view, { href: homeOf(c), label: t.home })}</p>
${contact && html`<p><a href="${contact.href}">${contact.label}</a></p>`}`
  return c.html(layout(c.var.view, { title: t.fault, lead: t.faultLead, body }), 500)
}

const homeOf = <E>(c: Context<HttpEnv<E>>) => (c.var.lang === 'en' ? '/en' : '/')
