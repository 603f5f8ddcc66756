import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  details,
  errorFor,
  form,
  type Html,
  hidden,
  html,
  postButton,
  radios,
  section,
  selectField,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { listPaths } from '../../paths.ts'
import { type Entry, renumbered, tiesOf } from '../../rules.ts'
import { text } from '../words.ts'
import type { ListPage } from './list.ts'

/** What the team or the jury of a challenge may still decide on an open list. */
export function decisionForms(view: View, page: ListPage): Html {
  const t = text[view.lang].lists
  const ties = tiesOf(renumbered(page.entries))
  const close = postButton(view, { action: addressOf(view, page, 'closing'), label: t.close })
  const warned = ties.length > 0 && alert(view, { kind: 'warning', body: t.closeTies })
  const verdict = { summary: t.verdictTitle, body: verdictForm(view, page), open: hasError(page, 'verdict') }
  const removable = page.entries.filter(({ origin }) => origin === 'added')
  const removal = {
    summary: t.removeTitle,
    body: removalForm(view, page, removable),
    open: hasError(page, 'person-removed'),
  }
  const addition = { summary: t.addTitle, body: additionForm(view, page), open: hasError(page, 'person-added') }
  return html`${ties.map(tied => tieForm(view, page, tied))}
${page.entries.length > 0 && details(view, verdict)}
${page.addable.length > 0 && details(view, addition)}
${removable.length > 0 && details(view, removal)}
${section(view, { title: t.closeTitle, intro: t.closeLead, body: html`${warned}${actions(view, [close])}` })}`
}

type Decision = 'tie' | 'verdict' | 'addition' | 'removal' | 'closing'

const addressOf = (view: View, { side, list }: ListPage, decision: Decision) =>
  href(listPaths[side][decision], view.lang, { id: list.id })

const hasError = ({ errors }: ListPage, start: string) => errors.some(({ field }) => field.startsWith(start))

/** The names of the fields of one tie: several ties may be on the page. */
export const tieNames = (place: number) => ({
  rank: (n: number) => `tie-${place}-${n}`,
  reason: `tie-${place}-reason`,
})

function tieForm(view: View, page: ListPage, tied: readonly Entry[]): Html {
  const t = text[view.lang].lists
  const place = tied[0]?.place ?? 0
  const names = tieNames(place)
  const options = tied.map(({ applicationId, name }) => ({ value: String(applicationId), label: name }))
  const isTyped = hasError(page, `tie-${place}-`)
  const ranks = tied.map((_, i) => {
    const name = names.rank(i + 1)
    const value = isTyped ? page.typed.order[i] : undefined
    const error = errorFor(page.errors, name)
    return selectField(view, { name, label: t.tieRank(place + i), options, prompt: t.choose, value, error })
  })
  const reason = {
    name: names.reason,
    label: t.tieReason,
    maxLength: 500,
    value: isTyped ? page.typed.reason : '',
    error: errorFor(page.errors, names.reason),
  }
  const drawn = form(view, {
    action: addressOf(view, page, 'tie'),
    body: html`${hidden('place', place)}${hidden('count', tied.length)}${ranks}${textField(view, reason)}`,
    submit: actions(view, [button(view, { label: t.tieBreak, kind: 'secondary' })]),
  })
  return section(view, { title: t.tieTitle(place), intro: t.tieLead, body: drawn })
}

function verdictForm(view: View, page: ListPage): Html {
  const t = text[view.lang].lists
  const { entries, errors, typed } = page
  const people = entries.map(({ applicationId, name }) => ({ value: String(applicationId), label: name }))
  const field = (name: string) => ({ name, error: errorFor(errors, name) })
  const verdicts = [
    { value: 'yes', label: t.acceptable },
    { value: 'no', label: t.notAcceptable },
  ]
  return form(view, {
    action: addressOf(view, page, 'verdict'),
    body: html`<p>${t.verdictLead}</p>
${selectField(view, { ...field('verdict-person'), label: t.verdictWho, options: people, prompt: t.choose, value: typed.person })}
${radios(view, { ...field('verdict'), label: t.verdict, options: verdicts, value: typed.verdict })}
${textField(view, { ...field('verdict-reason'), label: t.verdictReason, hint: t.verdictReasonHint, value: typed.verdict ? typed.reason : '', maxLength: 500 })}`,
    submit: actions(view, [button(view, { label: t.verdictSave, kind: 'secondary' })]),
  })
}

function additionForm(view: View, page: ListPage): Html {
  const t = text[view.lang].lists
  const options = page.addable.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
  const error = errorFor(page.errors, 'person-added')
  return form(view, {
    action: addressOf(view, page, 'addition'),
    body: html`<p>${t.addLead}</p>
${selectField(view, { name: 'person-added', label: t.addWho, options, prompt: t.choose, value: page.typed.person, error })}`,
    submit: actions(view, [button(view, { label: t.add, kind: 'secondary' })]),
  })
}

function removalForm(view: View, page: ListPage, added: readonly Entry[]): Html {
  const t = text[view.lang].lists
  const options = added.map(({ applicationId, name, code }) => ({
    value: String(applicationId),
    label: `${name} (${code})`,
  }))
  const error = errorFor(page.errors, 'person-removed')
  const value = error ? page.typed.person : ''
  return form(view, {
    action: addressOf(view, page, 'removal'),
    body: html`<p>${t.removeLead}</p>
${selectField(view, { name: 'person-removed', label: t.removeWho, options, prompt: t.choose, value, error })}`,
    submit: actions(view, [button(view, { label: t.remove, kind: 'secondary' })]),
  })
}
