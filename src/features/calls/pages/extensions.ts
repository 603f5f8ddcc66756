import { href } from '../../../kernel/address.ts'
import {
  dateField,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  linkButton,
  section,
  table,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant, zoneName } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { beyond, paths } from '../paths.ts'
import type { Listed } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

export type Typed = { code: string; closes: string; reason: string }
export type Refused = { of: 'all' | 'one'; code: keyof (typeof fr)['refusals'] }

export type ExtensionsPage = {
  edition: Edition
  extensions: readonly Listed[]
  /** Where the extensions before those of this page are. */
  older: string | undefined
  /** What was typed in the form that was refused. */
  typed?: Typed
  refused?: Refused
}

/** The closing put off for everybody or for one person, and every time that it was. */
export function extensionsPage(view: View, page: ExtensionsPage): Html {
  const t = text[view.lang]
  const { instants, zone } = page.edition
  const body = html`${part(view, page, 'all')}
${part(view, page, 'one')}
${section(view, { title: t.history, body: history(view, page) })}`
  return layout(view, {
    title: t.title,
    lead: t.lead(formatInstant(view.lang, instants.callCloses, zone)),
    crumbs: [{ href: href(beyond.team, view.lang), label: t.team }],
    errors: errorsOf(view, page),
    body,
  })
}

const fieldOf = ({ of, code }: Refused): string => {
  if (code.startsWith('reason')) return `${of}-reason`
  return code === 'code_unknown' || code === 'withdrawn' ? 'code' : `${of}-closes`
}

const errorsOf = (view: View, { refused }: ExtensionsPage): FieldError[] =>
  refused ? [{ field: fieldOf(refused), message: text[view.lang].refusals[refused.code] }] : []

function part(view: View, page: ExtensionsPage, of: 'all' | 'one'): Html {
  const t = text[view.lang]
  const errors = errorsOf(view, page)
  const typed = page.refused?.of === of ? page.typed : undefined
  const at = (name: string) => ({ name, required: true, error: errorFor(errors, name) })
  const hint = t.closesHint(zoneName(view.lang, page.edition.zone))
  const fields = html`${of === 'one' && textField(view, { ...at('code'), label: t.one.code, hint: t.one.codeHint, value: typed?.code ?? '', width: 'short' })}
${dateField(view, { ...at(`${of}-closes`), label: t.closes, hint, value: typed?.closes ?? '', withTime: true })}
${textArea(view, { ...at(`${of}-reason`), label: t.reason, hint: t.reasonHint, value: typed?.reason ?? '', rows: 3 })}`
  const action = href(of === 'all' ? paths.extensions : paths.one, view.lang)
  const body = html`<p>${t[of].lead}</p>${form(view, { action, body: fields, submit: t[of].submit })}`
  return section(view, { title: t[of].title, body })
}

function history(view: View, { edition, extensions, older }: ExtensionsPage): Html {
  const t = text[view.lang]
  const say = (at: Date) => formatInstant(view.lang, at, edition.zone)
  const rows = extensions.map(it => ({
    who: it.applicationId ? person(view, it) : t.everybody,
    from: say(it.closedAt),
    to: say(it.closesAt),
    reason: it.reason,
    decided: t.by(it.by, say(it.decidedAt)),
  }))
  const columns = (['who', 'from', 'to', 'reason', 'decided'] as const).map(key => ({ key, label: t[key] }))
  return html`${table(view, { caption: t.history, captionHidden: true, columns, rows, empty: t.empty })}
${older && linkButton(view, { href: older, label: t.older, kind: 'secondary' })}`
}

const person = (view: View, { applicationId, candidate, code }: Listed): Html =>
  html`<a href="${href(beyond.application, view.lang, { id: applicationId ?? 0 })}">${code}</a> ${candidate}`
