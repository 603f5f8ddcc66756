import { href } from '../../../../kernel/address.ts'
import {
  dateField,
  details,
  form,
  type Html,
  html,
  postButton,
  radios,
  section,
  table,
  textArea,
  type View,
} from '../../../../platform/html/index.ts'
import { zoneName } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import type { Preview } from '../../rules.ts'
import { instant, text } from '../words.ts'
import type { EditorPage } from './editor.ts'

/** When a release appears, who reads it before, and how it is withdrawn. */
export function publicationPart(view: View, it: EditorPage): Html {
  const { editor: t } = text[view.lang].team
  const { previews, release } = it
  const { state } = release
  const body = html`${state === 'cleared' && !it.changed && whenForm(view, it)}
${state === 'scheduled' && release.publishAt && embargo(view, it, release.publishAt)}
${previews.length > 0 && links(view, it, previews)}
${(state === 'published' || state === 'corrected') && withdrawal(view, it)}`
  return section(view, { title: t.publish, body })
}

function whenForm(view: View, { edition, refusal, release }: EditorPage): Html {
  const { team } = text[view.lang]
  const { editor: t } = team
  const error =
    refusal && ['not_a_time', 'in_the_past'].includes(refusal.code) ? team.refusals[refusal.code] : undefined
  const options = (['now', 'later'] as const).map(value => ({ value, label: t.whens[value] }))
  return form(view, {
    action: href(paths.publishing, view.lang, { id: release.id }),
    body: html`${radios(view, { name: 'when', label: t.when, options, value: error ? 'later' : 'now' })}
${dateField(view, { name: 'at', label: t.at, hint: t.zone(zoneName(view.lang, edition.zone)), withTime: true, error })}`,
    submit: t.publishButton,
  })
}

function embargo(view: View, { release }: EditorPage, until: Date): Html {
  const { editor: t, until: said } = text[view.lang].team
  const to = { id: release.id }
  return html`<p><strong>${said(instant(view, until))}</strong></p>
<div class="${view.theme.classes.actions}">${postButton(view, { action: href(paths.sending, view.lang, to), label: t.send })}
${postButton(view, { action: href(paths.ending, view.lang, to), label: t.end, kind: 'secondary' })}</div>`
}

function links(view: View, { release }: EditorPage, previews: readonly Preview[]): Html {
  const { editor: t, recipients } = text[view.lang].team
  const action = href(paths.revoking, view.lang, { id: release.id })
  return table(view, {
    caption: t.links,
    columns: [
      { key: 'name', label: recipients.columns.name },
      { key: 'outlet', label: recipients.columns.outlet },
      { key: 'opened', label: t.opened },
      { key: 'action', label: t.taking },
    ],
    rows: previews.map(it => ({
      name: it.name,
      outlet: it.outlet,
      opened: it.lastOpenedAt ? `${t.openings(it.openings)}, ${instant(view, it.lastOpenedAt)}` : t.openings(0),
      action: it.revokedAt
        ? t.isRevoked
        : postButton(view, { action, label: t.revoke, kind: 'quiet', values: { preview: it.id }, about: it.name }),
    })),
    empty: '',
  })
}

function withdrawal(view: View, { refusal, release }: EditorPage): Html {
  const { team } = text[view.lang]
  const error = refusal?.code === 'reason_missing' ? team.refusals['reason_missing'] : undefined
  const body = form(view, {
    action: href(paths.withdrawing, view.lang, { id: release.id }),
    body: textArea(view, { name: 'withdrawal', label: team.editor.withdrawReason, rows: 2, required: true, error }),
    submit: html`<button type="submit" class="${view.theme.classes.buttonDanger}">${team.editor.withdraw}</button>`,
  })
  return details(view, { summary: team.editor.withdraw, body, open: error !== undefined })
}
