import {
  form,
  type Html,
  html,
  paragraphs,
  section,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Decision, type Handover, type Item, type Leaving, leavingCounts, leavingOf, mayWrite } from '../rules.ts'
import { type Again, at, errorAt, framed, type Here, text, typedOr } from './frame.ts'

type Left = {
  leaving: Leaving[]
  items: Item[]
  decision: Decision | undefined
  handover: Handover | undefined
  today: string
  again?: Again
}

/** What is to be done before leaving, by whom and by when, and what whoever takes over receives. */
export function leavingPage(view: View, here: Here, left: Left): Html {
  const t = text[view.lang].sustaining
  const { again = {}, leaving, today } = left
  const { all, done, late } = leavingCounts(here.results.sustaining, leaving, today)
  const list = html`${leavingOf(here.results.sustaining, leaving).map(
    ({ items, name }) => html`<h2>${name[view.lang]}</h2>${checklist(view, here, name[view.lang], items)}`,
  )}`
  const kept = mayWrite(here.part)
    ? form(view, { action: at(view, here, paths.leaving), body: list, submit: t.keep })
    : list
  const body = html`<p><strong>${t.leavingCounts(String(done), String(all), late)}</strong></p>${kept}
${section(view, { title: t.handoverTitle, intro: t.handoverLead, body: handoverPart(view, here, left) })}`
  return framed(view, here, {
    tab: 'leaving',
    title: t.leavingTitle,
    lead: t.leavingLead,
    wide: true,
    wrong: again.wrong,
    body,
  })
}

type Row = { code: string; name: { fr: string; en: string }; known: Leaving | undefined }

/** A table whose cells are fields: each is named by its row, which is beside it. */
function checklist(view: View, here: Here, label: string, rows: readonly Row[]): Html {
  const t = text[view.lang].sustaining
  const { classes } = view.theme
  return html`<div class="${classes.tableScroll}" role="region" tabindex="0" aria-label="${view.text.scrollable(label)}"><table class="${classes.table}">
<thead><tr><th scope="col">${t.item}</th><th scope="col">${t.done}</th><th scope="col">${t.owner}</th><th scope="col">${t.dueOn}</th></tr></thead>
<tbody>${rows.map(row => checkRow(view, here, row))}</tbody></table></div>`
}

function checkRow(view: View, here: Here, { code, known, name }: Row): Html {
  const t = text[view.lang].sustaining
  const { classes } = view.theme
  const label = name[view.lang]
  const done = known?.doneAt && t.doneBy(known.doneBy ?? '', formatShortDay(view.lang, known.doneAt, view.zone))
  if (!mayWrite(here.part))
    return html`<tr><th scope="row">${label}</th><td>${done}</td><td>${known?.owner}</td><td>${known?.dueOn && formatShortDay(view.lang, known.dueOn)}</td></tr>`
  const input = (kind: 'owner' | 'due', type: 'text' | 'date', value: string) =>
    html`<input class="${classes.input}" type="${type}" name="${kind}-${code}" value="${value}" aria-label="${kind === 'owner' ? t.owner : t.dueOn}, ${label}">`
  return html`<tr><th scope="row">${label}</th>
<td><input type="checkbox" name="done-${code}" aria-label="${t.done}, ${label}"${known?.doneAt && html` checked`}>${done && html`<br><small>${done}</small>`}</td>
<td>${input('owner', 'text', known?.owner ?? '')}</td><td>${input('due', 'date', known?.dueOn ?? '')}</td></tr>`
}

function handoverPart(view: View, here: Here, { again = {}, decision, handover, items }: Left): Html {
  const t = text[view.lang].sustaining
  const outcome = here.results.sustaining.outcomes.find(it => it.code === decision?.outcome)?.name[view.lang]
  const given = items.filter(
    it => it.state === 'open' && ['repository', 'library', 'dataset', 'website'].includes(it.kind),
  )
  const list = given.map(
    it =>
      html`<li>${text[view.lang].kinds[it.kind]}, <a href="${it.url}">${it.nameFr}</a>${it.maintainer && html` (${text[view.lang].item.maintainer} ${it.maintainer})`}</li>`,
  )
  const boxes = (['limits', 'nextSteps', 'contacts'] as const).map(name =>
    mayWrite(here.part)
      ? textArea(view, { name, label: t[name], rows: 3, value: typedOr(again.typed, name, handover?.[name]) })
      : handover && html`<h3>${t[name]}</h3>${paragraphs(handover[name])}`,
  )
  const receiver = textField(view, {
    name: 'receiver',
    label: t.receiver,
    value: typedOr(again.typed, 'receiver', handover?.receiver),
    error: errorAt(again.wrong, 'receiver'),
    required: true,
  })
  return html`<h3>${t.given}</h3>${list.length > 0 ? html`<ul>${list}</ul>` : html`<p>${t.givenNone}</p>`}
${outcome && html`<p>${t.decisionRow}, ${outcome}</p>`}
${mayWrite(here.part) ? form(view, { action: at(view, here, paths.handover), body: html`${receiver}${boxes}`, submit: t.keepHandover }) : boxes}`
}
