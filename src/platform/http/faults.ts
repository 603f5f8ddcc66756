import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { NotFound } from '../../kernel/not-found.ts'
import { html, layout, linkButton } from '../html/index.ts'
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
  const body = html`<p>${t.missingLead}</p><p>${linkButton(c.var.view, { href: homeOf(c), label: t.home })}</p>`
  return c.html(layout(c.var.view, { title: t.missing, body }), 404)
}

const refused = <E>(c: Context<HttpEnv<E>>, status: number) => {
  const t = text[c.var.lang]
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
  const body = html`<p>${t.faultLead}</p><p class="incident"><strong>${incident}</strong></p>`
  return c.html(layout(c.var.view, { title: t.fault, body }), 500)
}

const homeOf = <E>(c: Context<HttpEnv<E>>) => (c.var.lang === 'en' ? '/en' : '/')
