import {
  alert,
  button,
  form,
  type Html,
  hidden,
  html,
  radios,
  section,
  selectField,
  stateTag,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  type Indicator,
  type Item,
  isReleased,
  type Missing,
  mayWrite,
  type Outcome,
  PRODUCTION,
  type Production,
  type RecordKind,
  type Release,
  sideOf,
} from '../rules.ts'
import { type Again, at, errorAt, framed, type Here, text, typedOr } from './frame.ts'

export type Answered = {
  month: number
  name: string
  role: 'fellow' | 'operational_mentor' | 'high_level_mentor'
  answeredAt: Date | null
  production: Production | null
  useWords: string
  remainsWords: string
}
type Whole = {
  items: Item[]
  indicators: Indicator[]
  outcomes: Outcome[]
  answers: Answered[]
  missing: Missing[]
  /** The months at which the state can be told: the end, then those that somebody answered. */
  months: number[]
  again?: (Again & { month?: number | undefined }) | undefined
}

/** Where a challenge stands, what is missing, what is shown in public and by whose agreement. */
export function resultsPage(view: View, here: Here, whole: Whole): Html {
  const t = text[view.lang]
  const { again, answers, missing } = whole
  const body = html`${section(view, { title: t.results.missing, body: missing.length === 0 ? html`<p>${t.results.nothingMissing}</p>` : html`<ul>${missing.map(it => html`<li>${missingIn(view, it)}</li>`)}</ul>` })}
${section(view, { title: t.results.state, body: html`${whole.months.map(month => state(view, here, whole, month))}` })}
${answers.length > 0 && section(view, { title: t.results.answers, body: answersTable(view, answers) })}
${section(view, { title: t.results.publication, intro: t.results.publicationLead, body: releases(view, here, whole) })}`
  const { lead, title } = t.results
  return framed(view, here, { tab: 'results', title, lead, wide: true, wrong: again?.wrong, body })
}

/** One thing that is missing, in words. */
export function missingIn(view: View, { code, count, of }: Missing): string {
  const t = text[view.lang].missing
  if (code === 'indicators') return t.indicators(count, of)
  if (code === 'readings' || code === 'dead' || code === 'leaving') return t[code](count)
  return t[code]
}

const whenIn = (view: View, month: number) => {
  const t = text[view.lang].results
  return month === 0 ? t.atEnd : t.after(month)
}

function state(view: View, here: Here, { again, answers, outcomes }: Whole, month: number): Html {
  const t = text[view.lang].results
  const known = outcomes.find(it => it.month === month)
  const maintainer = here.results.followUp.maintainers.find(it => it.code === known?.maintainer)?.name[view.lang]
  const said =
    known &&
    html`<p>${stateTag(view, known.production === 'in_production' ? 'success' : 'neutral', t.productions[known.production])} ${maintainer && `${t.maintainer} ${maintainer}, `}${t.saidBy[known.saidBy]}.</p>`
  const told = answers.filter(it => it.month === month && it.production && it.production !== 'unknown')
  const disagree =
    told.some(it => it.production !== known?.production) && alert(view, { kind: 'info', body: t.disagree })
  return html`<h3>${whenIn(view, month)}</h3>${said}${disagree}${mayWrite(here.part) && outcomeForm(view, here, { month, known, again: again?.month === month ? again : {} })}`
}

type Saying = { month: number; known: Outcome | undefined; again: Again }

/** At the end the challenge says where it stands; afterwards only the words are written here. */
function outcomeForm(view: View, here: Here, { again, known, month }: Saying): Html {
  const t = text[view.lang]
  const { typed, wrong } = again
  const name = (field: string) => `${field}-${month}`
  const value = (field: 'wordsFr' | 'wordsEn' | 'production' | 'maintainer') =>
    typedOr(typed, name(field), known?.[field])
  const maintainers = here.results.followUp.maintainers.map(it => ({ value: it.code, label: it.name[view.lang] }))
  const states = PRODUCTION.map(it => ({ value: it, label: t.results.productions[it] }))
  const chosen = html`${radios(view, { name: name('production'), label: t.results.production, options: states, inline: true, value: value('production'), error: errorAt(wrong, name('production')), required: true })}
${selectField(view, { name: name('maintainer'), label: t.results.maintainer, prompt: t.followUp.prompt, options: maintainers, value: value('maintainer'), error: errorAt(wrong, name('maintainer')) })}`
  return form(view, {
    action: at(view, here, paths.outcome, { month }),
    body: html`${month === 0 && chosen}
${textArea(view, { name: name('wordsFr'), label: t.results.wordsFr, rows: 3, value: value('wordsFr'), required: false })}
${textArea(view, { name: name('wordsEn'), label: t.results.wordsEn, rows: 3, value: value('wordsEn'), required: false })}`,
    submit: t.save,
  })
}

function answersTable(view: View, answers: readonly Answered[]): Html {
  const t = text[view.lang].results
  return table(view, {
    caption: t.answers,
    captionHidden: true,
    columns: (['who', 'when', 'said'] as const).map(key => ({ key, label: t[key] })),
    rows: answers.map(it => ({
      who: html`${it.name}<br><small>${t.saidBy[it.role]}</small>`,
      when: html`${whenIn(view, it.month)}<br><small>${it.answeredAt ? t.answered : t.silent}</small>`,
      said:
        it.production &&
        html`${t.productions[it.production]}${[it.useWords, it.remainsWords].filter(Boolean).map(words => html`<br>${words}`)}`,
    })),
    empty: text[view.lang].empty,
  })
}

type Released = Release & { kind: RecordKind; id: number; name: string; about: string }

function releases(view: View, here: Here, { indicators, items, outcomes }: Whole): Html {
  const t = text[view.lang]
  const side = sideOf(here.part)
  const records: Released[] = [
    ...outcomes.map(it => ({ ...it, kind: 'outcome' as const, name: whenIn(view, it.month), about: t.results.state })),
    ...indicators.map(it => ({ ...it, kind: 'indicator' as const, name: it.measureFr, about: t.indicators.title })),
    ...items
      .filter(it => it.state === 'open' || it.state === 'done')
      .map(it => ({ ...it, kind: 'item' as const, name: it.nameFr, about: t.kinds[it.kind] })),
  ]
  const agreed = (on: Date | null) =>
    on ? t.results.agreed(formatShortDay(view.lang, on, view.zone)) : t.results.awaited
  return table(view, {
    caption: t.results.publication,
    captionHidden: true,
    columns: [
      { key: 'what', label: t.results.what },
      { key: 'mentor', label: t.results.mentorSide },
      { key: 'team', label: t.results.teamSide },
      { key: 'shown', label: t.columns.released },
      ...(side ? [{ key: 'action', label: t.results.action }] : []),
    ],
    rows: records.map(it => ({
      what: html`${it.name}<br><small>${it.about}</small>`,
      mentor: agreed(it.mentorReleasedAt),
      team: agreed(it.teamReleasedAt),
      shown: stateTag(
        view,
        isReleased(it) ? 'success' : 'neutral',
        isReleased(it) ? t.results.shown : t.results.hidden,
      ),
      action: side && releaseButton(view, here, it, side === 'team' ? it.teamReleasedAt : it.mentorReleasedAt),
    })),
    empty: t.empty,
  })
}

function releaseButton(view: View, here: Here, it: Released, given: Date | null): Html {
  const t = text[view.lang].results
  return html`<form method="post" action="${at(view, here, paths.release)}" class="post-button">${hidden('kind', it.kind)}${hidden('id', it.id)}${given === null && hidden('released', 'yes')}
${button(view, { kind: given ? 'quiet' : 'secondary', label: html`${given ? t.unrelease : t.release}<span class="${view.theme.classes.hidden}"> (${it.name})</span>` })}</form>`
}
