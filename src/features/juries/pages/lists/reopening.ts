import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  errorFor,
  form,
  type Html,
  html,
  section,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { formatInstant, formatNumber, plural } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import type { Doubt, List, OutdatedRun } from '../../rules.ts'
import { text } from '../words.ts'
import type { ListPage } from './list.ts'

/** When a list was closed and opened again, by whom and why. */
export function past(view: View, list: List): Html | '' {
  const t = text[view.lang].lists
  const say = (at: Date) => formatInstant(view.lang, at, view.zone)
  const closed = list.closedAt && t.closedBy(list.closedBy ?? '', say(list.closedAt))
  const opened = list.reopenedAt && t.reopenedBy(list.reopenedBy ?? '', say(list.reopenedAt))
  const because = opened && `${opened} ${t.because(list.reopeningReason ?? '')}`
  const steps = list.state === 'closed' ? [because, closed] : [closed, because]
  return html`${steps.map(step => step && html`<p>${step}</p>`)}`
}

/** The sheets that make a closed list doubtful, each in words. */
export function doubtAlert(view: View, doubts: readonly Doubt[]): Html | '' {
  const t = text[view.lang].lists
  if (doubts.length === 0) return ''
  const lines = doubts.map(it => html`<li>${t.doubts[it.what](it.juror, `${it.code} (${it.candidate})`)}</li>`)
  return alert(view, { kind: 'warning', title: t.doubtTitle, body: html`<ul>${lines}</ul><p>${t.doubtNext}</p>` })
}

/** Before a list of places is put before the authority: lists in doubt, and a matching made from lists as they were. */
export function changedAlert(view: View, inDoubt: number, outdated: OutdatedRun | undefined): Html {
  const t = text[view.lang].lists
  const title = plural(view.lang, inDoubt, t.doubtfulTitle)
  return html`${inDoubt > 0 && alert(view, { kind: 'warning', title, body: t.doubtfulBody })}${outdatedAlert(view, outdated)}`
}

export function outdatedAlert(view: View, outdated: OutdatedRun | undefined): Html | '' {
  if (!outdated) return ''
  const at = formatInstant(view.lang, outdated.requestedAt, view.zone)
  const body = text[view.lang].lists.outdatedRun(formatNumber(view.lang, outdated.id), at)
  return alert(view, { kind: 'warning', body })
}

/** The team opens a closed list again, and says why. */
export function reopeningForm(view: View, { list, errors, typed }: ListPage): Html {
  const t = text[view.lang].lists
  const reason = {
    name: REASON,
    label: t.reopenReason,
    hint: t.reopenReasonHint,
    maxLength: 500,
    value: errorFor(errors, REASON) ? typed.reason : '',
    error: errorFor(errors, REASON),
  }
  const drawn = form(view, {
    action: href(paths.reopening, view.lang, { id: list.id }),
    body: textField(view, reason),
    submit: actions(view, [button(view, { label: t.reopen, kind: 'secondary' })]),
  })
  return section(view, { title: t.reopenTitle, intro: t.reopenLead, body: drawn })
}

/** The name of the field that says why. */
export const REASON = 'reopening-reason'
