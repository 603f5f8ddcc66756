import { href } from '../../../kernel/address.ts'
import { alert, form, type Html, html, radios, textArea, type View } from '../../../platform/html/index.ts'
import type { ArrivalBlock } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { LONGEST_ANSWER } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { type About, arrivalLayout } from './checklist.ts'
import { type Refusal, refusalIn } from './refusal.ts'

const text = { fr, en }

type Typed = { ready: boolean | null; successes: string; needs: string }

/** What is said of one block: ready or not, what went well, what is needed. */
export function blockPage(view: View, given: About & { block: ArrivalBlock; typed: Typed; refusal?: Refusal }): Html {
  const { challenge: t } = text[view.lang]
  const { block, challenge, refusal, typed } = given
  const { slug } = challenge
  const words = { rows: 4, maxLength: LONGEST_ANSWER, required: false }
  const fields = html`${radios(view, {
    name: 'ready',
    label: block.question[view.lang],
    inline: true,
    value: typed.ready === null ? undefined : typed.ready ? 'yes' : 'no',
    options: (['yes', 'no'] as const).map(value => ({ value, label: t.answers[value] })),
  })}${textArea(view, { name: 'successes', label: t.successes, value: typed.successes, ...words })}
${textArea(view, { name: 'needs', label: t.needs, value: typed.needs, ...words })}`
  const action = href(paths.block, view.lang, { slug, block: block.code })
  const body = html`<h2>${block.name[view.lang]}</h2>
${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${form(view, { action, body: fields, submit: t.save })}
<p><a href="${href(paths.checklist, view.lang, { slug })}">${t.back}</a></p>`
  return arrivalLayout(view, { ...given, lead: '', body })
}
