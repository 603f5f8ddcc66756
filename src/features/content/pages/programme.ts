import { href } from '../../../kernel/address.ts'
import {
  barChart,
  definitionList,
  frieze,
  type Html,
  html,
  layout,
  section,
  stats,
  type View,
} from '../../../platform/html/index.ts'
import { formatDayRange, formatMoney, formatNumber } from '../../../platform/i18n/index.ts'
import { paths as challengePaths } from '../../challenges/paths.ts'
import { type Edition, phaseAt } from '../../edition/rules.ts'
import { paths as sessionPaths } from '../../sessions/paths.ts'
import { paths } from '../paths.ts'
import { text } from './drawn.ts'
import { bodyOf, type Shown } from './parts.ts'

export type InPlace = { edition: Edition; block: Shown | undefined }

/** What the programme is, whom it is for and how it goes. */
export function programmePage(view: View, { block, edition }: InPlace): Html {
  const t = text[view.lang].public.programme
  const { institutions, objectives, programme } = edition
  const known = institutions.filter(it => it.about)
  const body = html`${stages(view, edition)}
${facts(view, edition)}
${section(view, { title: t.objectives, body: html`<ul>${objectives.map(it => html`<li>${it[view.lang]}</li>`)}</ul>` })}
${block && section(view, { title: block.title, body: bodyOf(view, block) })}
${section(view, {
  title: t.more,
  body: html`<ul><li><a href="${href(paths.cohortMaking, view.lang)}">${t.making}</a></li><li><a href="${href(paths.support, view.lang)}">${t.support}</a></li><li><a href="${href(challengePaths.catalogue, view.lang)}">${t.challenges(edition.labels.challenge)}</a></li></ul>`,
})}
${
  known.length > 0 &&
  section(view, {
    title: t.who,
    body: definitionList(
      view,
      known.map(it => ({ term: it.name[view.lang], detail: it.about?.[view.lang] ?? '' })),
    ),
  })
}`
  const about = { description: t.description(programme.name[view.lang]) }
  return layout(view, { title: t.title, lead: programme.about[view.lang], about, body })
}

function facts(view: View, { contract, labels, pay, places, teams }: Edition): Html {
  const t = text[view.lang].public.programme
  const number = (n: number) => formatNumber(view.lang, n)
  return stats(view, [
    { figure: number(places.challenges), label: labels.challenge[view.lang].many },
    { figure: number(places.announced), label: t.places },
    { figure: number(contract.months), label: t.months },
    pay.rule === 'flat'
      ? { figure: formatMoney(view.lang, pay.netMonthly, pay.currency), label: t.pay }
      : { figure: t.sizes(teams.min, teams.max), label: t.teams },
  ])
}

/** The frieze of the whole programme, with where it stands. */
function stages(view: View, edition: Edition): Html {
  const t = text[view.lang].public.stages
  const phase = phaseAt(edition, view.now)
  const at = { upcoming: 0, open: 1, running: 3, ended: 4 } as const
  const { callCloses, callOpens, end, notification, preselectionStarts, start } = edition.instants
  const range = (from: Date, to: Date) => formatDayRange(view.lang, from, to, edition.zone)
  return frieze(view, {
    stages: [
      { label: t.challenges(edition.labels.challenge) },
      { label: t.call, when: range(callOpens, callCloses) },
      { label: t.selection, when: range(preselectionStarts, notification) },
      { label: t.months(edition.contract.months), when: range(start, end) },
      { label: t.after },
    ],
    current: phase in at ? at[phase as keyof typeof at] : 2,
  })
}

/** How a cohort comes about, from challenges to teams; once it is known, how many people went how far. */
export function cohortMakingPage(view: View, { block, edition }: InPlace): Html {
  const t = text[view.lang].public.making
  const { offers, preselection, wishes } = edition
  const steps = t.steps({
    wishes: wishes.max,
    readings: preselection.readingsPerFile,
    blind: preselection.blind,
    answerDays: offers.answerDays,
    labels: edition.labels,
  })
  const body = html`${stages(view, edition)}
${section(view, { title: t.how, body: html`<ol class="steps-in-words">${steps.map(([title, said]) => html`<li><strong>${title}</strong> ${said}</li>`)}</ol>` })}
${funnel(view, edition)}
${block && section(view, { title: block.title, body: bodyOf(view, block) })}
${section(view, {
  title: t.criteria,
  intro: t.criteriaLead,
  body: definitionList(
    view,
    edition.criteria.map(it => ({ term: it.name[view.lang], detail: it.meaning[view.lang] })),
  ),
})}`
  const about = { description: t.description(edition.programme.name[view.lang]) }
  return layout(view, { title: t.title, lead: t.lead, about, body })
}

/** Shown once the cohort is announced: before, nothing says how many were kept. */
function funnel(view: View, edition: Edition): Html | undefined {
  const t = text[view.lang].public.making
  const { candidates, interviewed, selected } = edition.figures
  const isKnown = ['announced', 'running', 'ended'].includes(phaseAt(edition, view.now))
  if (!isKnown || candidates === undefined || interviewed === undefined || selected === undefined) return undefined
  const row = (label: string, value: number) => ({
    label,
    words: formatNumber(view.lang, value),
    bars: [[{ kind: 'full' as const, value }]],
  })
  const rows = [row(t.applied, candidates), row(t.heard, interviewed), row(t.kept, selected)]
  const legend = [{ kind: 'full', words: t.people }]
  const intro = t.funnelLead(candidates, interviewed, selected)
  return section(view, { title: t.funnel, intro, body: barChart(view, { label: t.funnel, legend, rows }) })
}

/** What a fellow can count on, and when. */
export function supportPage(view: View, { block, edition }: InPlace): Html {
  const t = text[view.lang].public.support
  const body = html`${section(view, { title: t.offered, body: html`<ul>${edition.support.map(it => html`<li>${it[view.lang]}</li>`)}</ul>` })}
${sessionsChart(view, edition)}
${block && section(view, { title: block.title, body: bodyOf(view, block) })}`
  const about = { description: t.description(edition.programme.name[view.lang]) }
  return layout(view, { title: t.title, lead: t.lead(edition.contract.months), about, body })
}

/** How many gatherings of each kind the ten months hold, as planned. */
function sessionsChart(view: View, { sessions }: Edition): Html | undefined {
  const t = text[view.lang].public.support
  const rows = (sessions?.kinds ?? [])
    .map(kind => ({
      name: kind.name[view.lang],
      count: sessions?.planned.filter(it => it.kind === kind.code && !it.cancelled).length ?? 0,
    }))
    .filter(it => it.count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ count, name }) => ({
      label: name,
      words: t.sessions(count),
      bars: [[{ kind: 'full' as const, value: count }]],
    }))
  if (rows.length === 0) return undefined
  return section(view, {
    title: t.gatherings,
    more: { href: href(sessionPaths.agenda, view.lang), label: t.agenda },
    body: barChart(view, { label: t.gatherings, legend: [{ kind: 'full', words: t.legend }], rows }),
  })
}
