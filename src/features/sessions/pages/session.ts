import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  cardList,
  definitionList,
  fileFacts,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  postButton,
  section,
  table,
  timeline,
  type View,
} from '../../../platform/html/index.ts'
import type { Audience, Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { countsOf, type Part, type Presence, type Session, standing, type Workshop, wordsIn } from '../rules.ts'
import { instant, lines, presenceTag, sessionTag, titleOf, when } from './parts.ts'
import { audienceIn, kindIn, partIn, text, whenIn } from './when.ts'

type Happened = {
  at: Date
  kind: string
  reason: string | null
  /** Set by a move: the parts as they were and became, with the place. */
  moved: { before: Part[]; after: Part[]; placeBefore: string; placeAfter: string } | undefined
}
type Material = {
  id: number
  title: string
  url: string | null
  fileName: string | null
  sizeBytes: number | null
  pages: number | null
}

export type SessionPage = {
  edition: Edition
  session: Session
  groups: Audience[]
  personId: number
  presence: Presence | undefined
  workshops: Workshop[]
  materials: Material[]
  history: Happened[]
  feedback: 'open' | 'given' | undefined
  checkIn: boolean
  leads: boolean
}

/** One session, as those invited read it: what to do first, then what it is, its workshops, its materials, and what changed. */
export function sessionPage(view: View, page: SessionPage): Html {
  const t = text[view.lang].mine
  const { edition, session } = page
  const objectives = wordsIn(session.objectives, view.lang)
  const body = html`${toDo(view, page)}
${facts(view, page)}
${objectives && html`<h2>${t.objectives}</h2>${paragraphs(objectives)}`}
${session.agenda.length > 0 && html`<h2>${t.agenda}</h2>${agenda(view, session)}`}
${page.workshops.length > 0 && section(view, { title: t.workshops, body: workshopCards(view, page) })}
${section(view, { title: t.materials, body: html`${materialList(view, page)}${page.leads && materialLink(view, session)}` })}
${session.outputs && html`<h2>${t.outputs}</h2>${paragraphs(session.outputs)}`}
${page.history.some(it => it.moved) && section(view, { title: t.history, body: historyOf(view, page.history) })}`
  const crumbs = [{ href: href(paths.mine, view.lang), label: t.title }]
  return layout(view, {
    title: titleOf(view, session),
    eyebrow: kindIn(edition, view.lang, session.kind),
    crumbs,
    body,
  })
}

function toDo(view: View, { checkIn, feedback, history, leads, session }: SessionPage): Html {
  const t = text[view.lang].mine
  const { id } = session
  const reason = history.find(it => it.kind === 'cancelled')?.reason ?? ''
  return html`<p>${sessionTag(view, session)}</p>
${session.state === 'cancelled' && alert(view, { kind: 'warning', body: t.cancelledAlert(reason) })}
${feedback === 'given' && html`<p>${t.feedbackGiven}</p>`}
${actions(view, [
  checkIn && linkButton(view, { href: href(paths.checkIn, view.lang), label: t.checkIn }),
  feedback === 'open' && linkButton(view, { href: href(paths.feedback, view.lang, { id }), label: t.feedbackTitle }),
  leads && linkButton(view, { href: href(paths.sheet, view.lang, { id }), label: t.sheetLink, kind: 'secondary' }),
])}`
}

function facts(view: View, { edition, presence, session }: SessionPage): Html {
  const t = text[view.lang].mine
  const only = ({ onlyFor }: Part) =>
    onlyFor === null
      ? ''
      : onlyFor === 'fellow'
        ? `, ${text[view.lang].onlyFor.fellow(edition.labels.fellow[view.lang].many)}`
        : `, ${text[view.lang].onlyFor.mentor}`
  const split = session.parts.some(it => it.onlyFor !== null)
  const moments = split
    ? html`<ul>${session.parts.map(it => html`<li>${partIn(view, it)}${only(it)}</li>`)}</ul>`
    : when(view, session)
  const audience = (some: Audience[]) => audienceIn(edition, view.lang, some)
  return definitionList(view, [
    { term: t.when, detail: moments },
    ...(session.place ? [{ term: t.place, detail: session.place }] : []),
    ...(session.video ? [{ term: t.video, detail: meeting(session.video) }] : []),
    { term: t.audience, detail: audience(session.audience) },
    ...(session.mandatory.length > 0 ? [{ term: t.mandatory, detail: audience(session.mandatory) }] : []),
    ...(session.leader ? [{ term: t.leader, detail: session.leader }] : []),
    ...(session.speakers ? [{ term: t.speakers, detail: lines(session.speakers) }] : []),
    ...(presence ? [{ term: t.mine, detail: presenceTag(view, presence) }] : []),
  ])
}

/** Only an address of the web is made a link. */
const meeting = (video: string) => (/^https?:\/\//.test(video) ? html`<a href="${video}">${video}</a>` : video)

function agenda(view: View, session: Session): Html {
  const t = text[view.lang].mine
  return table(view, {
    caption: t.agenda,
    captionHidden: true,
    columns: (['hour', 'block', 'speaker'] as const).map(key => ({ key, label: t[key] })),
    rows: session.agenda.map(({ at, speaker, title }) => ({ hour: at, block: title, speaker })),
    empty: '',
  })
}

function workshopCards(view: View, { personId, workshops }: SessionPage): Html {
  const t = text[view.lang].mine
  return cardList(
    view,
    workshops.map(it => {
      const { seated, waiting } = countsOf(it)
      const own = standing(it, personId)
      return {
        title: it.title,
        href: href(paths.workshop, view.lang, { id: it.id }),
        body: it.about,
        meta: [
          t.seats(seated, it.capacity),
          ...(waiting > 0 ? [t.waiting(waiting)] : []),
          ...(own ? [own.seated ? t.seated : t.waitingAt(own.place)] : []),
        ],
      }
    }),
  )
}

/** The materials, with what takes one back for whoever leads. */
export function materialList(
  view: View,
  { leads, materials, session }: Pick<SessionPage, 'leads' | 'materials' | 'session'>,
) {
  const t = text[view.lang].mine
  if (materials.length === 0) return html`<p>${t.noMaterials}</p>`
  const params = (material: number) => ({ id: session.id, material })
  return html`<ul>${materials.map(it => {
    const where = href(paths.material, view.lang, params(it.id))
    const facts = { name: it.title, size: it.sizeBytes ?? 0, pages: it.pages ?? undefined, href: where }
    const removal = { action: href(paths.materialRemoval, view.lang, params(it.id)), label: t.remove, about: it.title }
    return html`<li>${it.url ? html`<a href="${it.url}">${it.title}</a>` : fileFacts(view, facts)}${leads && postButton(view, { ...removal, kind: 'quiet' })}</li>`
  })}</ul>`
}

const materialLink = (view: View, { id }: Session): Html =>
  html`<p><a href="${href(paths.materials, view.lang, { id })}">${text[view.lang].mine.addMaterial}</a></p>`

/** What happened to a session, the latest first. */
export function historyOf(view: View, history: readonly Happened[]): Html {
  const t = text[view.lang].mine
  const said = ({ moved, reason }: Happened) => {
    const [before, after] = [whenIn(view, moved?.before ?? []), whenIn(view, moved?.after ?? [])]
    const place = moved && moved.placeBefore !== moved.placeAfter && t.movedPlace(moved.placeBefore, moved.placeAfter)
    return html`${before !== after && html`<p>${t.moved(before, after)}</p>`}${place && html`<p>${place}</p>`}${reason && html`<p>${t.because(reason)}</p>`}`
  }
  const name = (kind: string) => t.happened[kind as keyof typeof t.happened] ?? kind
  return timeline(
    view,
    history.map(it => ({ when: instant(view, it.at), title: name(it.kind), body: said(it), state: 'past' as const })),
  )
}
