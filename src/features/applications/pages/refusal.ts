import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  type View,
} from '../../../platform/html/index.ts'
import type { TooMany } from '../../../platform/limits/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Field, fieldsOf, type Refusal, wishesOffered } from '../rules.ts'
import { instant, labelOf, text } from './words.ts'

export type RefusalPage = {
  edition: Edition
  refusal: Refusal | TooMany
  /** What was sent and could not be kept, by name: it is shown, so that nothing typed is lost. */
  typed: readonly { name: string; value: string }[]
}

/** Why something was not done, what is kept all the same, and where to go from here. */
export function refusalPage(view: View, given: RefusalPage): Html {
  const { edition, refusal } = given
  const t = text[view.lang]
  const closed = refusal.code === 'call_closed'
  const next =
    refusal.code === 'not_eligible'
      ? { href: paths.notEligible, label: t.notEligibleWhy }
      : { href: paths.mine, label: t.backMine }
  const body = html`${closed ? keptSection(view, refusal) : ''}
${given.typed.length > 0 && typedSection(view, edition, given.typed)}
${actions(view, [linkButton(view, { href: href(next.href, view.lang), label: next.label })])}`
  return layout(view, {
    title: closed ? t.closedTitle : t.mine,
    lead: t.refusals[refusal.code],
    crumbs: [{ href: href(paths.mine, view.lang), label: t.mine }],
    body,
  })
}

/** The last submission with its instant and reference, or the draft that was not submitted and when it was saved. */
function keptSection(view: View, { closedAt, kept, savedAt }: Extract<Refusal, { code: 'call_closed' }>): Html {
  const t = text[view.lang]
  const said = kept
    ? t.closedKept(kept.reference, instant(view, kept.receivedAt))
    : savedAt && t.closedDraft(instant(view, savedAt))
  return html`<p>${t.closedAt(instant(view, closedAt))}</p>
${said && alert(view, { kind: kept ? 'success' : 'warning', body: said, announced: true })}`
}

function typedSection(view: View, edition: Edition, typed: RefusalPage['typed']): Html {
  const t = text[view.lang]
  const asked = fieldsOf(edition, wishesOffered(edition))
  const items = typed.flatMap(({ name, value }) => {
    const field = asked.find(it => it.name === name)
    return field && value.trim() && isFree(field)
      ? [{ term: labelOf(view, edition, field), detail: paragraphs(value) }]
      : []
  })
  if (items.length === 0) return html``
  return html`<h2>${t.closedTyped}</h2><p>${t.closedTypedLead}</p>${definitionList(view, items)}`
}

const isFree = ({ kind }: Field) => !['declaration', 'agreement', 'wishes', 'profile'].includes(kind)
