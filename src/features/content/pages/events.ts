import { href } from '../../../kernel/address.ts'
import {
  actions,
  cardList,
  definitionList,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  pagination,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { paths as challengePaths } from '../../challenges/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Published, wordsIn } from '../rules.ts'
import { text } from './drawn.ts'
import { absolute, bodyOf, pictureAddress, type Shown, spanIn, summaryOf, titleOf } from './parts.ts'

type Events = { edition: Edition; coming: Published[]; past: Published[]; next: string | undefined }

/** Webinars and meetings: those to come, then those whose recording can be watched. */
export function eventsPage(view: View, { coming, edition, next, past }: Events): Html {
  const t = text[view.lang].public
  const cards = (events: Published[]) =>
    cardList(
      view,
      events.map(it => eventCard(view, it)),
    )
  const body = html`${section(view, {
    title: t.coming,
    body: coming.length > 0 ? cards(coming) : emptyState(view, { title: t.comingNone, body: t.comingNoneBody }),
  })}
${past.length > 0 && section(view, { title: t.past, body: html`${cards(past)}${next && pagination(view, { count: '', next })}` })}`
  const about = { description: t.eventsDescription(edition.programme.name[view.lang]) }
  return layout(view, { title: t.eventsTitle, lead: t.eventsLead, about, body })
}

function eventCard(view: View, event: Published) {
  const t = text[view.lang].public
  const { lang, words } = wordsIn(event.document, view.lang)
  const { place, replay } = event.document.facts
  const isOver = isBefore(event.endsAt, view.now)
  return {
    title: titleOf(view, { lang, title: words.title }),
    href: href(paths.event, view.lang, { slug: event.name }),
    eyebrow: spanIn(view, event),
    body: html`<p lang="${lang}">${words.description}</p>`,
    meta: [place || t.online, ...(isOver && replay ? [t.replayed] : [])],
  }
}

const isBefore = (one: Date | null, other: Date) => one !== null && one <= other

/** One event: when, where, how to come to it or to watch it again. */
export function eventPage(view: View, edition: Edition, event: Shown): Html {
  const t = text[view.lang].public
  const { description, entry, lang, title } = event
  const { link, place, registration, replay } = entry.document.facts
  const isOver = isBefore(entry.endsAt, view.now)
  const links = actions(view, [
    !isOver && registration !== '' && linkButton(view, { href: registration, label: t.register }),
    !isOver &&
      link !== '' &&
      linkButton(view, { href: link, label: t.join, kind: registration ? 'secondary' : 'primary' }),
    isOver && replay !== '' && linkButton(view, { href: replay, label: t.watch }),
  ])
  const about = challengesOf(view, edition, event)
  const body = html`${definitionList(view, [
    { term: t.when, detail: spanIn(view, entry) },
    { term: t.where, detail: place || t.online },
    ...(about ? [{ term: t.about(edition.labels.challenge), detail: about }] : []),
  ])}
${links}
${isOver && replay === '' && html`<p>${t.overWithout}</p>`}
${bodyOf(view, event)}`
  return layout(view, {
    title,
    eyebrow: isOver ? t.eventOver : t.eventKind,
    lead: lang === view.lang ? description : html`<span lang="${lang}">${description}</span>`,
    crumbs: [{ href: href(paths.events, view.lang), label: t.eventsTitle }],
    about: { description: summaryOf(description, event.plain), linkedData: [linked(view, event)] },
    body,
  })
}

function challengesOf(view: View, edition: Edition, { entry }: Shown): Html | undefined {
  const known = edition.challenges.filter(it => entry.document.facts.challenges.includes(it.slug))
  if (known.length === 0) return undefined
  return html`${known.map(
    (it, i) =>
      html`${i > 0 && ', '}<a href="${href(challengePaths.challenge, view.lang, { slug: it.slug })}">${it.title}</a>`,
  )}`
}

/** The event as schema.org has it. */
function linked(view: View, event: Shown): Record<string, unknown> {
  const { description, entry, lang, title } = event
  const { link, place } = entry.document.facts
  const address = absolute(view, href(paths.event, view.lang, { slug: entry.name }))
  const attended =
    place === '' ? 'OnlineEventAttendanceMode' : link === '' ? 'OfflineEventAttendanceMode' : 'MixedEventAttendanceMode'
  return {
    '@type': 'Event',
    name: title,
    description,
    inLanguage: lang,
    startDate: entry.startsAt?.toISOString(),
    endDate: entry.endsAt?.toISOString(),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${attended}`,
    location: [
      ...(place ? [{ '@type': 'Place', name: place, address: place }] : []),
      ...(link ? [{ '@type': 'VirtualLocation', url: link }] : []),
    ],
    organizer: { '@type': 'Organization', name: view.site.name, url: view.origin },
    image: pictureAddress(view, event),
    url: address,
  }
}
