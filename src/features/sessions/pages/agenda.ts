import { href } from '../../../kernel/address.ts'
import {
  emptyState,
  eventData,
  type Html,
  html,
  type LinkedData,
  layout,
  linkButton,
  section,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { orderFor, type Session, wordsIn } from '../rules.ts'
import { webcal } from './calendar.ts'
import { address, byMonth, sessionTag, titleOf, when } from './parts.ts'
import { kindIn, text } from './when.ts'

type AgendaPage = {
  edition: Edition
  /** Undefined before the cohort is announced. */
  sessions: Session[] | undefined
  feed: string
}

/** The public agenda, month by month, with its address for calendars. */
export function agendaPage(view: View, { edition, feed, sessions }: AgendaPage): Html {
  const t = text[view.lang]
  const page = { title: t.agendaTitle, eyebrow: edition.title[view.lang] }
  if (!sessions) return layout(view, { ...page, body: emptyState(view, { title: t.agendaWaiting }) })
  const { next, past } = orderFor(sessions, view.now)
  const draw = (some: Session[]) => html`${some.map(it => entry(view, edition, it))}`
  const follow = html`<p>${t.subscribeHint}</p><p>${linkButton(view, { href: webcal(feed), label: t.subscribeOpen, kind: 'secondary' })}</p>
${address(view, { id: 'feed', label: t.subscribeAddress, value: feed })}`
  const body = html`${section(view, { title: t.agendaNext, body: next.length > 0 ? byMonth(view, next, draw) : emptyState(view, { title: t.agendaEmpty }) })}
${section(view, { title: t.subscribe, body: follow })}
${past.length > 0 && section(view, { title: t.agendaPast, body: byMonth(view, past, draw) })}`
  const about = { description: t.agendaAbout(edition.title[view.lang]), linkedData: openEvents(view, next) }
  return layout(view, { ...page, lead: t.agendaLead, about, body })
}

/** What anybody may come to, as search engines show it: one event per half-day. */
const openEvents = (view: View, sessions: readonly Session[]): LinkedData[] =>
  sessions
    .filter(it => it.audience.includes('public'))
    .flatMap(session =>
      session.parts.map(({ endsAt, startsAt }) =>
        eventData({
          ...{ startsAt, endsAt, place: session.place, cancelled: session.state === 'cancelled' },
          name: wordsIn(session.title, view.lang),
          description: wordsIn(session.objectives, view.lang),
          url: view.origin + href(paths.agenda, view.lang),
          organiser: view.site.institution || view.site.name,
        }),
      ),
    )

/** Where it is, is said; how to join from afar is for those invited. */
function entry(view: View, edition: Edition, session: Session): Html {
  const objectives = wordsIn(session.objectives, view.lang)
  const isOpen = session.audience.includes('public')
  return html`<h4>${titleOf(view, session)}</h4>
<p>${when(view, session)}${session.place && html`<br>${session.place}`}</p>
<p>${sessionTag(view, session)} ${tag(view, kindIn(edition, view.lang, session.kind))}${isOpen && html` ${tag(view, text[view.lang].agendaOpen)}`}</p>
${objectives && html`<p>${objectives}</p>`}`
}
