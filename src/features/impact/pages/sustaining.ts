import {
  alert,
  dateField,
  details,
  fieldset,
  form,
  type Html,
  html,
  paragraphs,
  radios,
  section,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay, listOf } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Decision, mayDecide, mayWrite, opensOn, type Scenario, type Sheet } from '../rules.ts'
import { type Again, at, errorAt, framed, type Here, text, typedOr } from './frame.ts'

type Planned = { sheets: Sheet[]; decision: Decision | undefined; today: string; sheet?: Again; decided?: Again }

/** What becomes of the project: scenarios and a stop, who decides by when, what was decided; every version stays readable. */
export function sustainingPage(view: View, here: Here, planned: Planned): Html {
  const t = text[view.lang].sustaining
  const { axes } = here.results.sustaining
  const opens = opensOn(here.edition, here.results.sustaining)
  const { decided, sheet, sheets, today } = planned
  const open = today >= opens
  const list = listOf(
    view.lang,
    axes.map(it => it.name[view.lang].toLowerCase()),
  )
  const body = html`<p>${t.axes(list)}</p>
${!open && alert(view, { kind: 'info', body: t.opens(formatDay(view.lang, opens)) })}
${open && decisionPart(view, here, planned)}
${open && mayWrite(here.part) && details(view, { summary: t.write, open: sheet?.wrong !== undefined || sheets.length === 0, body: sheetForm(view, here, sheets[0], sheet ?? {}) })}
${section(view, { title: t.versions, body: sheets.length === 0 ? html`<p>${t.none}</p>` : html`${sheets.map((it, i) => version(view, it, i === 0))}` })}`
  const wrong = sheet?.wrong ?? decided?.wrong
  return framed(view, here, { tab: 'sustaining', title: t.title, lead: t.lead, wrong, body })
}

function decisionPart(view: View, here: Here, { decided = {}, decision, sheets }: Planned): Html {
  const t = text[view.lang].sustaining
  const [latest] = sheets
  const outcome = here.results.sustaining.outcomes.find(it => it.code === decision?.outcome)?.name[view.lang]
  const day = (on: string) => formatDay(view.lang, on)
  const said = decision
    ? alert(view, {
        kind: 'success',
        body: html`<p>${t.decided(outcome ?? '', day(decision.decidedOn), decision.by)}</p>${paragraphs(decision.words)}`,
      })
    : latest && html`<p>${t.notDecided(latest.decides, day(latest.decideOn))}</p>`
  const options = here.results.sustaining.outcomes.map(it => ({ value: it.code, label: it.name[view.lang] }))
  const { typed, wrong } = decided
  const asked = form(view, {
    action: at(view, here, paths.decision),
    body: html`${radios(view, { name: 'outcome', label: t.outcome, options, value: typedOr(typed, 'outcome', decision?.outcome), error: errorAt(wrong, 'outcome'), required: true })}
${textArea(view, { name: 'words', label: t.words, rows: 3, value: typedOr(typed, 'words', decision?.words), error: errorAt(wrong, 'words'), required: true })}
${dateField(view, { name: 'decidedOn', label: t.decidedOn, value: typedOr(typed, 'decidedOn', decision?.decidedOn), error: errorAt(wrong, 'decidedOn'), required: true })}`,
    submit: t.recordDecision,
  })
  return section(view, {
    title: t.decisionTitle,
    intro: t.decisionLead,
    body: html`${said}${mayDecide(here.part) && details(view, { summary: t.recordDecision, open: wrong !== undefined, body: asked })}`,
  })
}

const EMPTY: Scenario = { title: '', needs: '', resources: '', cost: '', governance: '' }

function sheetForm(view: View, here: Here, latest: Sheet | undefined, { typed, wrong }: Again): Html {
  const t = text[view.lang].sustaining
  const count = here.results.sustaining.scenarios
  const again = { typed, wrong }
  const fields = Array.from({ length: count }, (_, i) =>
    fieldset(view, {
      legend: t.scenario(i + 1),
      body: scenarioFields(view, String(i + 1), latest?.scenarios[i] ?? EMPTY, again),
    }),
  )
  const stop = latest?.scenarios.at(-1) ?? EMPTY
  return form(view, {
    action: at(view, here, paths.sustaining),
    body: html`${fields}
${fieldset(view, { legend: t.stop, body: textArea(view, { name: 'needs-stop', label: t.stopNeeds, rows: 3, value: typedOr(typed, 'needs-stop', stop.needs), error: errorAt(wrong, 'needs-stop'), required: true }) })}
${textField(view, { name: 'decides', label: t.decides, value: typedOr(typed, 'decides', latest?.decides), error: errorAt(wrong, 'decides'), required: true })}
${dateField(view, { name: 'decideOn', label: t.decideOn, value: typedOr(typed, 'decideOn', latest?.decideOn), error: errorAt(wrong, 'decideOn'), required: true })}`,
    submit: t.write,
  })
}

function scenarioFields(view: View, key: string, kept: Scenario, { typed, wrong }: Again): Html {
  const t = text[view.lang].sustaining
  const value = (name: keyof Scenario) => typedOr(typed, `${name}-${key}`, kept[name])
  const box = (name: 'needs' | 'resources') =>
    textArea(view, { name: `${name}-${key}`, label: t[name], rows: 3, value: value(name) })
  const line = (name: 'cost' | 'governance') =>
    textField(view, { name: `${name}-${key}`, label: t[name], value: value(name) })
  return html`${textField(view, { name: `title-${key}`, label: t.titleOf, value: value('title'), error: errorAt(wrong, `title-${key}`) })}
${box('needs')}${box('resources')}${line('cost')}${line('governance')}`
}

function version(view: View, it: Sheet, open: boolean): Html {
  const t = text[view.lang].sustaining
  const when = formatShortDay(view.lang, it.writtenAt, view.zone)
  const last = it.scenarios.length - 1
  const part = (label: string, words: string) => words && html`<dt>${label}</dt><dd>${words}</dd>`
  const body = html`${it.scenarios.map((scenario, i) =>
    i === last
      ? html`<h3>${t.stop}</h3>${paragraphs(scenario.needs)}`
      : scenario.title &&
        html`<h3>${t.scenario(i + 1)}, ${scenario.title}</h3><dl>${part(t.needs, scenario.needs)}${part(t.resources, scenario.resources)}${part(t.cost, scenario.cost)}${part(t.governance, scenario.governance)}</dl>`,
  )}<p>${t.notDecided(it.decides, formatDay(view.lang, it.decideOn))}</p>`
  return details(view, { summary: t.version(it.version, it.by, when), open, body })
}
