import { type Html, html, layout, linkButton, section, timeline, type View } from '../../../platform/html/index.ts'
import { formatDay, formatInstant, listOf } from '../../../platform/i18n/index.ts'
import type { Edition, HostCall } from '../../edition/rules.ts'
import { type HostCallDays, hostCallAt } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type HostCallPage = {
  edition: Edition
  hostCall: HostCall
  days: HostCallDays
  hrefs: Record<'challenges' | 'contact' | 'proposals' | 'questions', string>
  letter: Html
}

/** The call for challenges, for administrations: whether it can be answered now, what is offered and asked, and how it goes. */
export function hostCallPage(view: View, page: HostCallPage): Html {
  const { edition, hostCall, hrefs } = page
  const t = text[view.lang].hostCall
  const state = hostCallAt(page.days, view.now)
  const list = (items: HostCall['asked']) => html`<ul>${items.map(it => html`<li>${it[view.lang]}</li>`)}</ul>`
  const told = section(view, { title: t.letter, id: 'prevenir', intro: hostCall.next?.[view.lang], body: page.letter })
  const body = html`<div class="actions">${state === 'open' && linkButton(view, { href: hrefs.proposals, label: t.propose })}${state === 'closed' && linkButton(view, { href: hrefs.proposals, label: t.mine })}${linkButton(view, { href: hrefs.contact, label: t.talk, kind: state === 'open' || state === 'closed' ? 'secondary' : 'primary' })}${linkButton(
    view,
    {
      href: hrefs.challenges,
      label: t.read(edition.labels.challenge),
      kind: 'secondary',
    },
  )}</div>
<div class="parts">${state === 'open' ? '' : told}
${section(view, { title: t.how, body: html`<ol class="steps">${hostCall.steps.map(it => html`<li>${it[view.lang]}</li>`)}</ol>` })}
${section(view, { title: t.offered, body: list(hostCall.offered) })}
${section(view, { title: t.asked, more: { href: hrefs.questions, label: t.questions }, body: list(hostCall.asked) })}
${section(view, { title: t.dates, body: dates(view, page) })}</div>`
  return layout(view, {
    title: t.title(edition.labels.challenge),
    lead: leadOf(view, page),
    about: { description: t.description(edition.programme.name[view.lang]) },
    body,
  })
}

function leadOf(view: View, { days, edition }: HostCallPage): string {
  const t = text[view.lang].hostCall.leads
  const { closes, opens } = days
  const state = hostCallAt(days, view.now)
  const say = (at: Date | undefined) => (at ? formatInstant(view.lang, at, edition.zone) : '')
  if (state === 'announced') return t.announced(opens ? formatDay(view.lang, opens, edition.zone) : '')
  if (state === 'open') return t.open(say(closes))
  if (state === 'over') return t.over(edition.places.challenges, edition.labels.challenge)
  return state === 'closed' ? t.closed(say(closes)) : t.unknown
}

function dates(view: View, { days: known, edition }: HostCallPage): Html {
  const t = text[view.lang].hostCall.milestones
  const { chosen, closes, opens } = known
  const jury = (edition.calendar.projects?.jury ?? []).map(day => formatDay(view.lang, day))
  const moments = [
    ...(opens ? [{ title: t.opens, at: opens, when: formatDay(view.lang, opens, edition.zone) }] : []),
    ...(closes ? [{ title: t.closes, at: closes, when: formatInstant(view.lang, closes, edition.zone) }] : []),
    ...(chosen ? [{ title: t.jury, at: chosen, when: listOf(view.lang, jury) }] : []),
    { title: t.call, at: edition.instants.callOpens, when: edition.instants.callOpens },
    { title: t.start, at: edition.instants.start, when: formatDay(view.lang, edition.instants.start, edition.zone) },
  ]
  const current = moments.findLastIndex(({ at }) => at <= view.now)
  return timeline(
    view,
    moments.map(({ title, when }, i) => ({
      ...{ title, when, state: i < current ? 'past' : i === current ? 'current' : 'future' },
    })),
  )
}
