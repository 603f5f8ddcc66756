import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  form,
  type Html,
  html,
  layout,
  linkButton,
  numberField,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Prepared, ReleaseRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { refusalIn } from './refusal.ts'

const text = { fr, en }

type Releasing = { edition: Edition; prepared: Prepared; typed: string; refusal?: ReleaseRefusal | undefined }

/** The last page before everybody is told; once they are, it only says so. */
export function releasePage(view: View, { edition, prepared, typed, refusal }: Releasing): Html {
  const t = text[view.lang].team
  if (prepared.released > 0) return toldPage(view, refusal ?? { code: 'already_released' })
  const from = formatInstant(view.lang, edition.instants.notification, view.zone)
  const error = refusal?.code === 'count_wrong' ? refusalIn(view, refusal) : undefined
  const body = html`${refusal && !error && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
<p>${t.releaseFrom(from)} ${t.releaseDays(edition.offers.answerDays)}</p>
${form(view, {
  action: href(paths.release, view.lang),
  body: numberField(view, { name: 'typed', label: t.typed, hint: t.typedHint, value: typed, error, required: true }),
  submit: actions(view, [
    button(view, { label: t.release, kind: 'danger' }),
    linkButton(view, { href: href(paths.answers, view.lang), label: t.tabs.answers, kind: 'secondary' }),
  ]),
})}`
  return layout(view, {
    title: t.releaseTitle,
    lead: t.releaseLead(prepared.results),
    crumbs: crumbs(view),
    errors: error ? [{ field: 'typed', message: error }] : [],
    body,
  })
}

const crumbs = (view: View) => [{ href: href(paths.answers, view.lang), label: text[view.lang].team.title }]

function toldPage(view: View, refusal: ReleaseRefusal): Html {
  const t = text[view.lang].team
  const body = html`${alert(view, { kind: 'info', body: refusalIn(view, refusal) })}
${actions(view, [linkButton(view, { href: href(paths.answers, view.lang), label: t.tabs.answers, kind: 'secondary' })])}`
  return layout(view, { title: t.releaseTitle, crumbs: crumbs(view), body })
}
