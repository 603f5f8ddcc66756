import { href } from '../../../../kernel/address.ts'
import {
  alert,
  errorFor,
  form,
  type Html,
  hidden,
  html,
  layout,
  textArea,
  type View,
} from '../../../../platform/html/index.ts'
import { formatInstant } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import type { ChangedArticle, RulesVersion } from '../../rules/call-rules/document.ts'
import type { PublishRefusal } from '../../rules.ts'
import { changedArticles } from '../rules/difference.ts'
import { versionsTable } from '../rules/versions.ts'
import { rulesText } from '../rules/words.ts'

type TeamRules = {
  edition: string
  opens: Date
  zone: string
  versions: RulesVersion[]
  /** The hash of the text as it would be published, and what it changes in the version in force. */
  draft: string
  pending: ChangedArticle[]
  reason: string
  refusal?: PublishRefusal | undefined
}

/** What is published, what the edition says otherwise since, and the form that publishes it with a reason. */
export function teamRulesPage(view: View, shown: TeamRules): Html {
  const t = rulesText[view.lang].team
  const { versions, pending, refusal } = shown
  const missing = refusal?.code === 'why_missing'
  const errors = missing ? [{ field: 'reason', message: t.refusals.why_missing }] : []
  const body = html`${refusal && !missing && alert(view, { kind: 'error', body: t.refusals[refusal.code], announced: true })}
<h2>${t.draft}</h2>
${versions.length === 0 ? html`<p>${t.notOpen(formatInstant(view.lang, shown.opens, shown.zone))}</p>` : pending.length === 0 ? html`<p>${t.upToDate}</p>` : html`${changedArticles(view, pending, 3)}${publishing(view, shown, errors)}`}
<h2>${t.published}</h2>${versionsTable(view, versions)}`
  return layout(view, {
    title: t.title,
    eyebrow: shown.edition,
    lead: t.lead,
    crumbs: [{ href: href(paths.teamEdition, view.lang), label: t.crumb }],
    errors,
    body,
  })
}

function publishing(
  view: View,
  { draft, reason, versions }: TeamRules,
  errors: { field: string; message: string }[],
): Html {
  const t = rulesText[view.lang].team
  return form(view, {
    action: href(paths.teamRules, view.lang),
    submit: t.publish((versions[0]?.number ?? 0) + 1),
    body: html`${hidden('read', draft)}${textArea(view, {
      name: 'reason',
      label: t.reason,
      hint: t.reasonHint,
      value: reason,
      rows: 3,
      required: true,
      error: errorFor(errors, 'reason'),
    })}`,
  })
}
