import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  emptyState,
  errorFor,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  stateTag,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { ofWords, paths } from '../paths.ts'
import {
  differences,
  type FormDraft,
  type FormOf,
  type FormVersion,
  type PublishRefusal,
  questionsOf,
} from '../rules.ts'
import { changesTable } from './changes.ts'
import { outline } from './outline.ts'
import { text } from './words.ts'

type About = { edition: string; zone: string }

/** One form of an edition: what is prepared and what is published, newest first. */
export type Prepared = { draft: FormDraft; versions: readonly FormVersion[] }

const address = (
  view: View,
  path: { fr: string; en: string },
  of: FormOf,
  more: Record<string, string | number> = {},
) => href(path, view.lang, { of: ofWords[of][view.lang], ...more })

/** The forms of the edition, and what waits to be published in each. */
export function formsPage(view: View, { edition }: About, forms: readonly Prepared[]): Html {
  const t = text[view.lang].team
  const rows = forms.map(({ draft, versions }) => ({
    form: t.of[draft.of],
    questions: String(questionsOf(draft.definition).length),
    inForce: versions[0] ? t.version(versions[0].number) : '',
    state: stateOf(view, { draft, versions }),
  }))
  const body =
    forms.length === 0
      ? emptyState(view, { title: t.none, body: t.noneNext })
      : table(view, {
          caption: t.title,
          captionHidden: true,
          columns: [
            { key: 'form', label: t.form },
            { key: 'questions', label: t.questions, numeric: true },
            { key: 'inForce', label: t.inForce },
            { key: 'state', label: t.state },
          ],
          rows,
          rowHref: (_, i) => forms[i] && address(view, paths.draft, forms[i].draft.of),
          empty: t.none,
        })
  return layout(view, { title: t.title, eyebrow: edition, lead: t.lead, body })
}

function stateOf(view: View, { draft, versions }: Prepared): Html {
  const t = text[view.lang].team
  const [last] = versions
  if (!last) return stateTag(view, 'waiting', t.notPublished)
  const count = last.digest === draft.digest ? 0 : differences(last.definition, draft.definition).length
  return count === 0 ? stateTag(view, 'success', t.upToDate) : stateTag(view, 'waiting', t.pending(count))
}

export type DraftPage = About &
  Prepared & {
    others: readonly FormVersion[]
    reason: string
    refusal?: PublishRefusal | undefined
  }

/** What is prepared: its questions, what it changes, and the form that publishes it. */
export function draftPage(view: View, shown: DraftPage): Html {
  const t = text[view.lang].team
  const { draft, versions, refusal } = shown
  const missing = refusal?.code === 'reason_missing'
  const errors = missing ? [{ field: 'reason', message: t.refusals.reason_missing }] : []
  const [last] = versions
  const body = html`${refusal && !missing && alert(view, { kind: 'error', body: t.refusals[refusal.code], announced: true })}
${doing(view, draft.of)}
${last && html`<h2>${t.changes}</h2><p>${t.sinceInForce(last.number)}</p>${changesTable(view, differences(last.definition, draft.definition), { before: last.definition, after: draft.definition })}`}
${last?.digest !== draft.digest && publishing(view, shown, errors)}
<h2>${t.published}</h2>${versionsTable(view, shown)}
${cloning(view, shown)}
<h2>${t.content}</h2>${outline(view, draft.definition)}`
  return layout(view, {
    title: draft.definition.title[view.lang],
    eyebrow: `${shown.edition}, ${t.of[draft.of]}`,
    lead: t.from(draft.source, formatInstant(view.lang, draft.draftedAt, shown.zone)),
    crumbs: [{ href: href(paths.forms, view.lang), label: t.title }],
    errors,
    body,
  })
}

const doing = (view: View, of: FormOf): Html => {
  const t = text[view.lang].team
  return actions(view, [
    linkButton(view, { href: address(view, paths.draftTrial, of), label: t.try }),
    linkButton(view, { href: address(view, paths.draftPdf, of), label: t.pdf, kind: 'secondary' }),
  ])
}

function publishing(view: View, { draft, reason, versions }: DraftPage, errors: { field: string; message: string }[]) {
  const t = text[view.lang].team
  return form(view, {
    action: address(view, paths.publication, draft.of),
    submit: t.publish((versions[0]?.number ?? 0) + 1),
    body: html`${hidden('read', draft.digest)}${textArea(view, {
      name: 'reason',
      label: t.whyLabel,
      hint: t.whyHint,
      value: reason,
      rows: 3,
      required: true,
      error: errorFor(errors, 'reason'),
    })}`,
  })
}

function versionsTable(view: View, { draft, versions, zone }: DraftPage): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.published,
    captionHidden: true,
    columns: [
      { key: 'version', label: t.form },
      { key: 'on', label: t.on },
      { key: 'by', label: t.by },
      { key: 'why', label: t.why },
    ],
    rows: versions.map(it => ({
      version: t.version(it.number),
      on: formatInstant(view.lang, it.publishedAt, zone),
      by: it.publishedBy ?? t.noOne,
      why: it.reason,
    })),
    rowHref: (_, i) => versions[i] && address(view, paths.version, draft.of, { n: versions[i].number }),
    empty: t.noVersion,
  })
}

function cloning(view: View, { draft, others }: DraftPage): Html {
  const t = text[view.lang].team
  if (others.length === 0) return html``
  return html`<h2>${t.cloneTitle}</h2><p>${t.cloneLead}</p>
<ul>${others.map(it => html`<li><a href="${address(view, paths.comparison, draft.of, { id: it.id })}">${t.cloneIt(it.editionId, it.number)}</a></li>`)}</ul>`
}

/** A published version, for ever as it is. */
export function versionPage(view: View, { edition, zone, version }: About & { version: FormVersion }): Html {
  const t = text[view.lang].team
  const { number: n, of } = version
  const own = { n }
  const body = html`${actions(view, [
    linkButton(view, { href: address(view, paths.versionTrial, of, own), label: t.try }),
    linkButton(view, { href: address(view, paths.versionPdf, of, own), label: t.pdf, kind: 'secondary' }),
  ])}
${n > 1 && html`<p><a href="${address(view, paths.difference, of, own)}">${t.seeDifference(n - 1)}</a></p>`}
<p>${version.reason}</p><h2>${t.content}</h2>${outline(view, version.definition)}`
  return layout(view, {
    title: `${version.definition.title[view.lang]}, ${t.version(n).toLowerCase()}`,
    eyebrow: `${edition}, ${t.of[of]}`,
    lead: t.frozen(formatInstant(view.lang, version.publishedAt, zone)),
    crumbs: crumbsTo(view, of),
    body,
  })
}

/** The way back from a page about one form. */
export const crumbsTo = (view: View, of: FormOf) => [
  { href: href(paths.forms, view.lang), label: text[view.lang].team.title },
  { href: address(view, paths.draft, of), label: text[view.lang].team.of[of] },
]
