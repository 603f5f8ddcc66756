import { href } from '../../../kernel/address.ts'
import { alert, form, type Html, html, layout, radios, textArea, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Edition, FollowUp } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Answering, PRODUCTION } from '../rules.ts'
import { type Again, errorAt, text, typedOr } from './frame.ts'

type Kept = {
  role: Answering
  month: number
  challengeId: string
  answeredAt: Date | null
  production: string | null
  maintainer: string | null
  useWords: string
  remainsWords: string
  path: string | null
}
type Asked = Again & { edition: Edition; followUp: FollowUp; asking: Kept; token: string; until: string; open: boolean }

/** The short form that somebody opens by their own link, whether or not they still sign in. */
export function followUpPage(view: View, asked: Asked): Html {
  const t = text[view.lang].followUp
  const { asking, edition, open, until, wrong } = asked
  const title = edition.challenges.find(it => it.id === asking.challengeId)?.title ?? ''
  const day = formatDay(view.lang, until)
  const body = html`${wrong && !wrong.field && alert(view, { kind: 'error', body: wrong.message, announced: true })}
${asking.answeredAt && open && !asked.typed && alert(view, { kind: 'success', body: t.thanks })}
<p>${open ? t.until(day) : t.ended(day)}</p>
${open && html`<p>${t.privacy[asking.role === 'fellow' ? 'fellow' : 'mentor']}</p>${fields(view, asked)}`}`
  const errors = wrong?.field ? [{ field: wrong.field, message: wrong.message }] : []
  return layout(view, { title: t.title(asking.month), eyebrow: title, lead: t.lead(title), errors, body })
}

function fields(view: View, { asking, followUp, token, typed, wrong }: Asked): Html {
  const t = text[view.lang]
  const { questions } = followUp
  const said = (name: 'production' | 'maintainer' | 'useWords' | 'remainsWords' | 'path') =>
    typedOr(typed, name, asking[name])
  const choices = (list: FollowUp['maintainers']) => list.map(it => ({ value: it.code, label: it.name[view.lang] }))
  const states = PRODUCTION.map(value => ({ value, label: t.results.productions[value] }))
  const own =
    asking.role === 'fellow' &&
    radios(view, {
      name: 'path',
      label: questions.path[view.lang],
      options: choices(followUp.paths),
      value: said('path'),
      error: errorAt(wrong, 'path'),
      required: true,
    })
  return form(view, {
    action: href(paths.followUp, view.lang, { token }),
    body: html`${radios(view, { name: 'production', label: questions.production[view.lang], hint: followUp.production.meaning[view.lang], options: states, value: said('production'), error: errorAt(wrong, 'production'), required: true })}
${radios(view, { name: 'maintainer', label: questions.maintainer[view.lang], options: choices(followUp.maintainers), value: said('maintainer'), error: errorAt(wrong, 'maintainer') })}
${textArea(view, { name: 'useWords', label: questions.use[view.lang], rows: 3, value: said('useWords'), required: false })}
${textArea(view, { name: 'remainsWords', label: questions.remains[view.lang], rows: 3, value: said('remainsWords'), required: false })}
${own}`,
    submit: t.followUp.send,
  })
}
