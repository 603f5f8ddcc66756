import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  type Html,
  html,
  layout,
  paragraphs,
  postButton,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { countsOf, hasRoom, isOver, type Session, standing, type Workshop } from '../rules.ts'
import { sessionHref, titleOf, when } from './parts.ts'
import { text } from './when.ts'

export type WorkshopPage = {
  session: Session
  workshop: Workshop
  personId: number
  /** Whether this person may ask for a place. */
  invited: boolean
  leads: boolean
  refusal: string | undefined
}

/** A workshop: its places, where one stands, and the one thing to do about it. Names are for whoever leads. */
export function workshopPage(view: View, page: WorkshopPage): Html {
  const t = text[view.lang].mine
  const { refusal, session, workshop } = page
  const { seated, waiting } = countsOf(workshop)
  const places = [t.seats(seated, workshop.capacity), ...(waiting > 0 ? [t.waiting(waiting)] : [])].join(', ')
  const body = html`${refusal && alert(view, { kind: 'error', body: refusal, announced: true })}
${own(view, page)}
${definitionList(view, [
  { term: t.session, detail: html`<a href="${sessionHref(view, session.id)}">${titleOf(view, session)}</a>` },
  { term: t.when, detail: when(view, session) },
  { term: t.place, detail: workshop.place || session.place },
  ...(workshop.leader ? [{ term: t.workshopLeader, detail: workshop.leader }] : []),
  { term: t.signups, detail: places },
])}
${workshop.about && paragraphs(workshop.about)}
${page.leads && signupTable(view, workshop)}`
  const crumbs = [
    { href: href(paths.mine, view.lang), label: t.title },
    { href: sessionHref(view, session.id), label: titleOf(view, session) },
  ]
  return layout(view, { title: workshop.title, crumbs, body })
}

function own(view: View, { invited, personId, session, workshop }: WorkshopPage): Html {
  const t = text[view.lang].mine
  const place = standing(workshop, personId)
  const isOpen = session.state === 'published' && !isOver(session, view.now)
  const at = (address: keyof typeof paths) => href(paths[address], view.lang, { id: workshop.id })
  const stands = place && html`<p><strong>${place.seated ? t.seated : t.waitingAt(place.place)}</strong></p>`
  if (!isOpen) return html`${stands}<p>${t.signupClosed}</p>`
  if (place)
    return html`${stands}${postButton(view, { action: at('leaving'), label: place.seated ? t.leave : t.leaveLine, kind: 'secondary' })}`
  if (!invited) return html``
  const room = hasRoom(countsOf(workshop), workshop.capacity)
  return html`${!room && html`<p><strong>${t.full}</strong></p>`}${postButton(view, { action: at('signUp'), label: room ? t.signUp : t.wait })}`
}

/** Everybody who asked for a place, in order. */
export function signupTable(view: View, workshop: Workshop): Html {
  const t = text[view.lang].mine
  return table(view, {
    caption: t.signups,
    columns: [
      { key: 'name', label: t.person },
      { key: 'place', label: t.signups },
    ],
    rows: workshop.signups.map(it => ({
      name: it.name,
      place: it.seated ? t.hasPlace : t.waits(workshop.signups.filter(one => !one.seated && one.id <= it.id).length),
    })),
    empty: t.noSignups,
  })
}
