import { diffWordsWithSpace } from 'diff'
import { href } from '../../../kernel/address.ts'
import { addressWord } from '../../../kernel/address-word.ts'
import {
  alert,
  errorFor,
  type FieldError,
  form,
  type Html,
  hidden,
  html,
  layout,
  numberField,
  postButton,
  section,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Framed, Proposal } from '../rules.ts'
import { text, titleOf } from './words.ts'

export type FramingPage = {
  proposal: Proposal
  edition: Edition
  /** What the host submitted, in the same fields; `theirs`: what a colleague has just saved, in its place. */
  submitted: Framed
  theirs?: boolean
  framed: Framed
  /** When the framing shown was written; empty before the first. */
  seen: string
  /** The fields that are missing before publication. */
  missing: readonly string[]
  problem?: string | undefined
}

/** What was submitted and what will be published, side by side, with every word that changed. */
export function framingPage(view: View, page: FramingPage): Html {
  const { edition, framed, missing, problem, proposal } = page
  const t = text[view.lang].team.framing
  const errors = missing.map(field => ({ field, message: text[view.lang].team.complete(labelOf(view, field)) }))
  const linked = edition.challenges.some(it => it.slug === addressWord(framed.title))
  const body = html`${problem && alert(view, { kind: 'error', body: problem })}
${linked && alert(view, { kind: 'info', body: t.linked })}
${section(view, { title: t.compared, body: compared(view, page) })}
${section(view, { title: t.published, body: fields(view, page, errors) })}
${
  proposal.state === 'kept' &&
  page.seen !== '' &&
  !page.theirs &&
  postButton(view, {
    action: href(paths.publication, view.lang, { id: proposal.id }),
    ...{ label: t.publish, values: { seen: page.seen } },
  })
}`
  return layout(view, {
    title: t.title,
    eyebrow: proposal.code,
    lead: t.lead,
    crumbs: [
      { href: href(paths.list, view.lang), label: text[view.lang].team.list.title },
      { href: href(paths.read, view.lang, { id: proposal.id }), label: titleOf(view, proposal) },
    ],
    wide: true,
    errors,
    body,
  })
}

/** The French texts, which hosts write: the English is the team's. */
const frenchOf = (it: Framed) =>
  ({
    ...{ title: it.title, tagline: it.tagline.fr, name: it.host.name.fr, institution: it.host.institution.fr },
    ...{ problem: it.problem.fr, work: it.work.fr, sought: it.sought.fr },
  }) as const

function compared(view: View, { framed, submitted, theirs }: FramingPage): Html {
  const t = text[view.lang].team.framing
  const [before, after] = [frenchOf(submitted), frenchOf(framed)]
  const keys = (Object.keys(before) as (keyof typeof before)[]).filter(key => before[key] || after[key])
  return html`${keys.map(
    key => html`<h3>${t.fields[key]}</h3>
<div class="side-by-side"><div><p class="${view.theme.classes.hint}">${theirs ? t.theirs : t.submitted}</p><p>${before[key]}</p></div>
<div><p class="${view.theme.classes.hint}">${t.published}</p>${
      before[key] === after[key] ? html`<p>${t.same}</p>` : html`<p>${words(view, before[key], after[key])}</p>`
    }</div></div>`,
  )}`
}

/** Each change is said aloud too, not only coloured. */
function words(view: View, before: string, after: string): Html {
  const t = text[view.lang].team.framing
  const said = (word: string) => html`<span class="${view.theme.classes.hidden}"> [${word}] </span>`
  return html`${diffWordsWithSpace(before, after).map(it =>
    it.added
      ? html`<ins>${said(t.added)}${it.value}</ins>`
      : it.removed
        ? html`<del>${said(t.removed)}${it.value}</del>`
        : it.value,
  )}`
}

function labelOf(view: View, field: string): string {
  const { fields: t, languages } = text[view.lang].team.framing
  const [, name = field, lang] = /^(.*)_(fr|en)$/.exec(field) ?? []
  const label = t[name as keyof typeof t]
  return lang ? `${label} (${languages[lang as 'fr' | 'en']})` : label
}

function fields(view: View, { edition, framed, proposal, seen }: FramingPage, errors: FieldError[]): Html {
  const base = (name: string) => ({ name, label: labelOf(view, name), error: errorFor(errors, name) })
  const line = (name: string, value: string) => textField(view, { ...base(name), value })
  const both = (name: string, it: { fr: string; en: string }) =>
    html`${line(`${name}_fr`, it.fr)}${line(`${name}_en`, it.en)}`
  const texts = (name: string, it: { fr: string; en: string }) =>
    html`${(['fr', 'en'] as const).map(lang => textArea(view, { ...base(`${name}_${lang}`), value: it[lang], rows: 6 }))}`
  const themes = edition.themes.map(it => ({ value: it.code, label: it.name[view.lang] }))
  const seats = edition.profiles.map(({ code, people }) =>
    numberField(view, {
      ...{ name: `seats_${code}`, label: people[view.lang], value: framed.seats[code] ?? 0, min: 0, max: 9 },
    }),
  )
  const seatError = errorFor(errors, 'seats')
  return form(view, {
    action: href(paths.framing, view.lang, { id: proposal.id }),
    body: html`${hidden('seen', seen)}${line('title', framed.title)}${both('tagline', framed.tagline)}${both('name', framed.host.name)}${both('institution', framed.host.institution)}
${line('place', framed.place)}${selectField(view, { ...base('theme'), value: framed.theme, options: themes })}
<fieldset class="${view.theme.classes.fieldset}" id="seats"><legend>${labelOf(view, 'seats')}</legend>${seatError && html`<p class="${view.theme.classes.error}">${seatError}</p>`}${seats}</fieldset>
${texts('problem', framed.problem)}${texts('work', framed.work)}${texts('sought', framed.sought)}`,
    submit: text[view.lang].team.framing.save,
  })
}
