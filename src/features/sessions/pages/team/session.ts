import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  barChart,
  cardList,
  details,
  form,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  section,
  type View,
} from '../../../../platform/html/index.ts'
import { paths, teamPaths } from '../../paths.ts'
import { countsOf, type Difference, type Planned, type Session, type Summary, type Workshop } from '../../rules.ts'
import { instant, sessionHref, sessionTag, titleOf, when } from '../parts.ts'
import { historyOf, materialList, type SessionPage } from '../session.ts'
import { audienceIn, kindIn, text } from '../when.ts'
import { type Filling, wordFields } from './fields.ts'
import { teamCrumbs } from './frame.ts'

export type TeamSessionPage = Filling &
  Pick<SessionPage, 'history' | 'materials'> & {
    session: Session
    workshops: Workshop[]
    summary: Summary | undefined
    least: number
    plan: { planned: Planned; days: string; differs: Difference[] } | 'gone' | undefined
    refusal: string | undefined
  }

/** Everything the team does with one session, what presses first. */
export function teamSessionPage(view: View, page: TeamSessionPage): Html {
  const t = text[view.lang].team
  const { edition, errors, refusal, session, summary } = page
  const { id } = session
  const words = form(view, {
    action: href(teamPaths.session, view.lang, { id }),
    body: wordFields(view, page),
    submit: t.save,
  })
  const body = html`${refusal && alert(view, { kind: 'error', body: refusal, announced: true })}
<p>${sessionTag(view, session)} ${when(view, session)}${session.place && html`<br>${session.place}`}</p>
${doing(view, session)}
${comparison(view, page)}
${details(view, { summary: t.words, body: words, open: errors.length > 0 })}
${section(view, { title: t.workshops, body: workshopCards(view, page) })}
${section(view, { title: text[view.lang].mine.materials, body: materials(view, page) })}
${summary && section(view, { title: t.feedback, body: feedback(view, summary, page.least) })}
${section(view, { title: text[view.lang].mine.history, body: historyOf(view, page.history) })}`

  return layout(view, {
    title: titleOf(view, session),
    eyebrow: kindIn(edition, view.lang, session.kind),
    crumbs: teamCrumbs(view),
    errors,
    body,
  })
}

function doing(view: View, session: Session): Html {
  const t = text[view.lang].team
  const { id, state } = session
  const to = (address: 'move' | 'cancellation') => href(teamPaths[address], view.lang, { id })
  const alive = state === 'planned' || state === 'published'
  return actions(view, [
    state === 'planned' &&
      postButton(view, { action: href(teamPaths.publication, view.lang, { id }), label: t.publish }),
    state !== 'planned' &&
      state !== 'cancelled' &&
      linkButton(view, { href: href(paths.sheet, view.lang, { id }), label: t.sheet }),
    state !== 'held' && linkButton(view, { href: to('move'), label: t.move, kind: 'secondary' }),
    linkButton(view, { href: sessionHref(view, id), label: t.asSeen, kind: 'secondary' }),
    alive && linkButton(view, { href: to('cancellation'), label: t.cancel, kind: 'quiet' }),
  ])
}

/** In what the session is no longer what the edition plans. */
function comparison(view: View, { edition, plan }: TeamSessionPage): Html {
  const t = text[view.lang].team
  if (plan === undefined) return html`<p>${t.notPlanned}</p>`
  if (plan === 'gone') return alert(view, { kind: 'info', title: t.differsTitle, body: t.gone })
  if (plan.differs.length === 0) return html`<p>${t.asPlanned}</p>`
  const { days, planned } = plan
  const said: Record<Difference, string> = {
    title: planned.title[view.lang],
    audience: audienceIn(edition, view.lang, planned.audience),
    place: planned.place,
    days,
    cancelled: '',
  }
  const body = html`<ul>${plan.differs.map(it => html`<li>${t.differences[it](said[it])}</li>`)}</ul>`
  return alert(view, { kind: 'info', title: t.differsTitle, body })
}

function workshopCards(view: View, { session, workshops }: TeamSessionPage): Html {
  const t = text[view.lang].team
  const mine = text[view.lang].mine
  const cards = workshops.map(it => {
    const { seated, waiting } = countsOf(it)
    const meta = [mine.seats(seated, it.capacity), ...(waiting > 0 ? [mine.waiting(waiting)] : [])]
    return { title: it.title, href: href(teamPaths.workshop, view.lang, { id: it.id }), body: it.about, meta }
  })
  const add = {
    href: href(teamPaths.workshops, view.lang, { id: session.id }),
    label: t.addWorkshop,
    kind: 'secondary' as const,
  }
  return html`${workshops.length > 0 && cardList(view, cards)}${actions(view, [linkButton(view, add)])}`
}

function materials(view: View, { materials: known, session }: TeamSessionPage): Html {
  const add = { href: href(paths.materials, view.lang, { id: session.id }), label: text[view.lang].mine.addMaterial }
  return html`${materialList(view, { leads: true, materials: known, session })}${actions(view, [linkButton(view, { ...add, kind: 'secondary' })])}`
}

function feedback(view: View, summary: Summary, least: number): Html {
  const t = text[view.lang].team
  if (!summary.shown)
    return html`<p>${summary.why === 'open' ? t.feedbackOpen(summary.count, instant(view, summary.closesAt)) : t.feedbackFew(summary.count, least)}</p>`
  const rows = summary.levels.map((value, i) => ({
    label: t.level(i + 1),
    words: t.levelCount(value),
    bars: [[{ kind: 'full' as const, value }]],
  }))
  const list = (texts: string[]) => html`<ul>${texts.map(it => html`<li>${it}</li>`)}</ul>`
  return html`<p>${t.feedbackCount(summary.count)}</p>${barChart(view, { label: text[view.lang].mine.usefulness, legend: [], rows })}
${summary.keep.length > 0 && html`<h3>${t.keep}</h3>${list(summary.keep)}`}
${summary.change.length > 0 && html`<h3>${t.change}</h3>${list(summary.change)}`}`
}
