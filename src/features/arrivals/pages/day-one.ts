import { href } from '../../../kernel/address.ts'
import { alert, form, type Html, html, radios, textField, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { Entry, Finding } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { type About, arrivalLayout } from './checklist.ts'
import { type Refusal, refusalIn } from './refusal.ts'

const text = { fr, en }

type DayOne = About & { promised: Entry[]; found: readonly Finding[]; refusal?: Refusal }

/** What a fellow was promised, one question each: is it true, and if not, what is missing. */
export function dayOnePage(view: View, given: DayOne): Html {
  const { challenge: t } = text[view.lang]
  const { challenge, found, promised, refusal } = given
  const { slug } = challenge
  const questions = promised.map(({ item, key }) => {
    const said = found.find(it => it.key === key)
    return html`${radios(view, {
      name: `kept-${key}`,
      label: item.promise?.[view.lang] ?? item.name[view.lang],
      inline: true,
      value: said && (said.kept ? 'yes' : 'no'),
      options: (['yes', 'no'] as const).map(value => ({ value, label: t.kept[value] })),
    })}${textField(view, { name: `note-${key}`, label: t.whatMissing, value: said?.note ?? '', required: false })}`
  })
  const action = href(paths.dayOne, view.lang, { slug })
  const body = html`<h2>${t.dayOneTitle}</h2><p>${t.dayOneLead}</p>
${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${promised.length > 0 ? form(view, { action, body: html`${questions}`, submit: t.dayOneSend }) : html`<p>${t.nothingPromised}</p>`}
<p><a href="${href(paths.checklist, view.lang, { slug })}">${t.back}</a></p>`
  return arrivalLayout(view, { ...given, lead: '', body })
}
