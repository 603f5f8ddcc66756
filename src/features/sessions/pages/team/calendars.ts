import { href } from '../../../../kernel/address.ts'
import { type Html, html, postButton, section, type View } from '../../../../platform/html/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { teamPaths } from '../../paths.ts'
import { FEED_AUDIENCES, type FeedAudience } from '../../rules.ts'
import { address } from '../parts.ts'
import { groupIn, text } from '../when.ts'
import { teamFrame } from './frame.ts'

type CalendarsPage = { edition: Edition; feeds: { audience: FeedAudience | null; url: string }[]; waiting: number }

/** One address per audience, for a page that this audience alone reads. */
export function calendarsPage(view: View, { edition, feeds, waiting }: CalendarsPage): Html {
  const t = text[view.lang].team
  const body = FEED_AUDIENCES.map(audience => {
    const url = feeds.find(it => it.audience === audience)?.url
    const label = t.calendarFor(groupIn(edition, view.lang, audience))
    const known = url && address(view, { id: audience, label: text[view.lang].mine.calendarAddress, value: url })
    const action = { action: href(teamPaths.calendars, view.lang), values: { audience }, about: label }
    const open = { ...action, label: url ? t.calendarRenew : t.calendarOpen, kind: 'secondary' as const }
    return section(view, {
      title: label,
      body: html`${known || html`<p>${t.calendarNone}</p>`}${postButton(view, open)}`,
    })
  })
  return teamFrame(view, 'calendars', { lead: t.calendarsLead, body: html`${body}`, waiting })
}
