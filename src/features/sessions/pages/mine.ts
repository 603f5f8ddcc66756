import { href } from '../../../kernel/address.ts'
import {
  actions,
  button,
  type Card,
  cardList,
  details,
  emptyState,
  form,
  type Html,
  html,
  layout,
  linkButton,
  numberField,
  section,
  tag,
  taskList,
  type View,
} from '../../../platform/html/index.ts'
import { formatRemaining } from '../../../platform/i18n/index.ts'
import type { Audience, Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { isBinding, isFor, orderFor, type Presence, type Session, spanOf } from '../rules.ts'
import { byMonth, presenceTag, sessionHref, sessionTag, titleOf, when } from './parts.ts'
import { kindIn, text } from './when.ts'

export type MinePage = {
  edition: Edition
  sessions: Session[]
  groups: Audience[]
  personId: number
  presences: Map<number, Presence>
  /** How many workshops each session has. */
  workshops: Map<number, number>
  /** The sessions one may check in to now, not done yet. */
  open: Session[]
  /** The sessions whose opinion is awaited. */
  opinions: Session[]
  mayPropose: boolean
}

/** Somebody's own sessions: what to do now, then month by month what comes, then what is past. */
export function minePage(view: View, page: MinePage): Html {
  const t = text[view.lang].mine
  const { next, past } = orderFor(page.sessions, view.now)
  const first = next.find(it => it.state !== 'cancelled')
  const later = next.filter(it => it !== first)
  const draw = (some: Session[]) =>
    cardList(
      view,
      some.map(it => card(view, page, it)),
    )
  const links = actions(view, [
    linkButton(view, { href: href(paths.calendar, view.lang), label: t.calendar, kind: 'secondary' }),
    page.mayPropose &&
      linkButton(view, { href: href(paths.proposals, view.lang), label: t.proposals, kind: 'secondary' }),
  ])
  const body = html`${page.open.map(it => html`<h2>${t.checkInNow(titleOf(view, it))}</h2>${codeForm(view, {})}`)}
${
  page.opinions.length > 0 &&
  section(view, {
    title: t.toDo,
    body: taskList(
      view,
      page.opinions.map(it => opinion(view, it)),
    ),
  })
}
${links}
${first ? section(view, { title: nearness(view, first), body: cardList(view, [{ ...card(view, page, first), level: 3 }]) }) : emptyState(view, { title: t.noNext })}
${later.length > 0 && section(view, { title: t.next, body: byMonth(view, later, draw) })}
${past.length > 0 && details(view, { summary: t.past(past.length), body: byMonth(view, past, draw) })}`
  return layout(view, { title: t.title, eyebrow: page.edition.title[view.lang], lead: t.lead, body })
}

/** How far the next session is. */
function nearness(view: View, session: Session): string {
  const t = text[view.lang].mine
  const { startsAt } = spanOf(session)
  return startsAt <= view.now ? t.nextNow : t.nextOne(formatRemaining(view.lang, view.now, startsAt))
}

function card(view: View, page: MinePage, session: Session): Card {
  const t = text[view.lang].mine
  const binding = isBinding(session, page.groups)
  const presence = page.presences.get(session.id) ?? (session.state === 'held' && binding ? 'absent' : undefined)
  const workshops = page.workshops.get(session.id) ?? 0
  const expected = binding ? t.binding : t.bindingNot
  return {
    title: titleOf(view, session),
    href: sessionHref(view, session.id),
    level: 4,
    eyebrow: kindIn(page.edition, view.lang, session.kind),
    body: when(view, session),
    meta: [
      sessionTag(view, session),
      ...(session.place ? [session.place] : []),
      ...(session.state === 'published' && !presence && isFor(session, page.groups) ? [expected] : []),
      ...(session.leaderId === page.personId ? [tag(view, t.youLead)] : []),
      ...(workshops > 0 && session.state === 'published' ? [t.places(workshops)] : []),
      ...(presence && session.state !== 'cancelled' ? [presenceTag(view, presence)] : []),
    ],
  }
}

const opinion = (view: View, session: Session) => ({
  label: text[view.lang].mine.giveFeedback(titleOf(view, session)),
  href: href(paths.feedback, view.lang, { id: session.id }),
  state: 'todo' as const,
})

/** One field, large, with the keys of a telephone. */
const codeForm = (view: View, { typed, error }: { typed?: string; error?: string | undefined }): Html => {
  const t = text[view.lang].mine
  return form(view, {
    action: href(paths.checkIn, view.lang),
    body: numberField(view, { name: 'code', label: t.code, hint: t.checkInLead, value: typed, error, required: true }),
    submit: actions(view, [button(view, { label: t.checkIn })]),
  })
}

/** The page of the code alone, which the room is shown. */
export function checkInPage(view: View, page: { open: boolean; typed: string; error: string | undefined }): Html {
  const t = text[view.lang].mine
  const errors = page.error ? [{ field: 'code', message: page.error }] : []
  const body = page.open || page.error ? codeForm(view, page) : html`<p>${t.nothingNow}</p>${codeForm(view, page)}`
  const crumbs = [{ href: href(paths.mine, view.lang), label: t.title }]
  return layout(view, { title: t.checkInTitle, crumbs, errors, body })
}
