import { href } from '../../../kernel/address.ts'
import { alert, form, type Html, html, layout, linkButton, radios, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Demographics } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { GiveRefusal } from '../rules.ts'
import { text } from './words.ts'

type Asking = { demographics: Demographics | undefined; countedOn: string; refusal: GiveRefusal | undefined }

/** Optional questions, after an application is submitted: once, apart from everything else. Nothing is filled in beforehand. */
export function demographicsPage(view: View, { countedOn, demographics, refusal }: Asking): Html {
  const { demographics: t, title } = text[view.lang].mine
  const asked = !refusal || refusal === 'nothing' ? demographics : undefined
  const told = refusal && alert(view, { kind: refusal === 'nothing' ? 'error' : 'info', body: t.reasons[refusal] })
  const back = linkButton(view, { href: href(paths.mine, view.lang), label: t.skip, kind: 'secondary' })
  const body = html`${told}${
    asked &&
    html`<p>${asked.why[view.lang]}</p>
<p>${t.kept(formatDay(view.lang, countedOn), asked.smallestCount)}</p>
${form(view, {
  action: href(paths.demographics, view.lang),
  body: html`${asked.questions.map(it =>
    radios(view, {
      ...{ name: it.code, label: it.label[view.lang] },
      options: it.choices.map(({ code, label }) => ({ value: code, label: label[view.lang] })),
    }),
  )}`,
  submit: t.send,
})}`
  }<p>${back}</p>`
  const crumbs = [{ href: href(paths.mine, view.lang), label: title }]
  return layout(view, { title: t.title, crumbs, body })
}
