import { href } from '../../../../kernel/address.ts'
import { alert, errorFor, form, type Html, html, layout, textArea, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import type { Text, UseRefusal } from '../../rules.ts'
import { teamText } from './words.ts'

type Use = { edition: { id: string; title: Text }; inForce: { title: Text }; reason: string; refusal?: UseRefusal }

/** Asks, with what follows from it, whether another edition is put in force, and why. */
export function usePage(view: View, { edition, inForce, reason, refusal }: Use): Html {
  const t = teamText[view.lang]
  const { use: words } = t.editions
  const [next, now] = [edition.title[view.lang], inForce.title[view.lang]]
  const said = refusal && words.refusals[refusal.code]
  const errors = refusal?.code === 'reason_missing' ? [{ field: 'reason', message: words.refusals.reason_missing }] : []
  const body = html`${said && errors.length === 0 && alert(view, { kind: 'error', body: said, announced: true })}
<ul>${words.consequences(next, now).map(line => html`<li>${line}</li>`)}</ul>
${form(view, {
  action: href(paths.teamUse, view.lang, { edition: edition.id }),
  submit: words.submit,
  body: textArea(view, {
    name: 'reason',
    label: words.reason,
    hint: words.reasonHint,
    value: reason,
    rows: 3,
    required: true,
    error: errorFor(errors, 'reason'),
  }),
})}`
  const crumbs = [{ href: href(paths.teamEdition, view.lang), label: t.title }]
  return layout(view, { title: words.title(next), lead: words.lead(now), crumbs, errors, body })
}
