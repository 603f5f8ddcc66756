import { href } from '../../../kernel/address.ts'
import {
  actions,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { address } from './parts.ts'
import { text } from './when.ts'

/** The same address for programs that follow calendars. */
export const webcal = (url: string): string => url.replace(/^https?:/, 'webcal:')

/** Where somebody gets the address of their own calendar, replaces it or closes it. */
export function calendarPage(view: View, { own }: { own: { url: string; createdAt: Date } | undefined }): Html {
  const t = text[view.lang].mine
  const opening = (label: string, kind: 'primary' | 'secondary') =>
    postButton(view, { action: href(paths.calendar, view.lang), label, kind })
  const body = own
    ? html`<p>${t.calendarSecret(formatShortDay(view.lang, own.createdAt, view.zone))}</p>
${actions(view, [linkButton(view, { href: webcal(own.url), label: text[view.lang].subscribeOpen })])}
${address(view, { id: 'https', label: t.calendarAddress, value: own.url })}
${address(view, { id: 'webcal', label: t.calendarWebcal, value: webcal(own.url) })}
${actions(view, [opening(t.calendarRenew, 'secondary'), postButton(view, { action: href(paths.calendarEnd, view.lang), label: t.calendarEnd, kind: 'quiet' })])}`
    : html`<p>${t.calendarNone}</p>${opening(t.calendarOpen, 'primary')}`
  const more = { href: href(paths.agenda, view.lang), label: text[view.lang].agendaTitle }
  return layout(view, {
    title: t.calendarTitle,
    lead: t.calendarLead,
    crumbs: [{ href: href(paths.mine, view.lang), label: t.title }],
    body: html`${body}${section(view, { title: t.calendarPublic, more, body: html`<p>${text[view.lang].agendaLead}</p>` })}`,
  })
}
