import { href } from '../../../kernel/address.ts'
import {
  button,
  checkboxes,
  definitionList,
  errorFor,
  form,
  type Html,
  hidden,
  html,
  layout,
  pagination,
  section,
  table,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  FIELDS,
  type Field,
  type FieldState,
  type KnownPerson,
  type PastPerson,
  type PublishRefusal,
  shownOf,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { basisAndReason, errorsOf, type Typed } from './team.ts'

const text = { fr: fr.team, en: en.team }

const archives = (view: View) => ({ href: href(paths.team, view.lang), label: text[view.lang].title })

/** The people of past editions, fifty at a time, with what of each is shown. */
export function peoplePage(view: View, given: { people: PastPerson[]; next: number | undefined; count: number }): Html {
  const t = text[view.lang]
  const { people } = given
  const said = (fields: readonly Field[]) => fields.map(it => t.fields[it]).join(', ') || t.nothingShown
  const body = html`${table(view, {
    caption: t.people,
    captionHidden: true,
    columns: (['name', 'challenges', 'shown'] as const).map(key => ({ key, label: t.peopleColumns[key] })),
    rows: people.map(it => ({ name: it.name, challenges: it.challenges.join(' · '), shown: said(it.shown) })),
    rowHref: (_, i) => href(paths.person, view.lang, { id: people[i]?.id ?? 0 }),
    empty: t.nobody,
  })}
${pagination(view, {
  count: t.count(given.count),
  next: given.next ? href(paths.people, view.lang, {}, { avant: given.next }) : undefined,
})}`
  return layout(view, { title: t.people, lead: t.peopleLead, crumbs: [archives(view)], wide: true, body })
}

export type PersonShown = {
  person: KnownPerson
  states: FieldState[]
  typed?: (Typed & { fields: readonly Field[] }) | undefined
  refusal?: PublishRefusal | undefined
  /** The form that was refused; the one that publishes unless told. */
  wrongIn?: 'fields' | 'back'
  /** Why fields were to be taken back, as typed. */
  why?: string
}

/** One person: what is shown and why, what the files say, what to show, what to take back. */
export function personPage(view: View, shown: PersonShown): Html {
  const t = text[view.lang]
  const errors = errorsOf(view, shown.refusal, shown.wrongIn ?? 'fields')
  const published = shownOf(shown.states)
  const body = html`${section(view, { title: t.state, body: statesOf(view, shown.states) })}
${section(view, { title: t.known, body: knownOf(view, shown.person) })}
${published.length < FIELDS.length && section(view, { title: t.publish, body: publishForm(view, shown, errors) })}
${published.length > 0 && section(view, { title: t.withdrawTitle, intro: t.withdrawLead, body: withdrawForm(view, shown, errors) })}
${shown.states.length === 0 && section(view, { title: t.refuse, intro: t.refuseLead, body: refuseForm(view, shown) })}`
  const crumbs = [archives(view), { href: href(paths.people, view.lang), label: t.people }]
  return layout(view, { title: shown.person.name, crumbs, errors, body })
}

const statesOf = (view: View, states: readonly FieldState[]): Html => {
  const t = text[view.lang]
  const day = (at: Date) => formatDay(view.lang, at, view.zone)
  const say = (it: FieldState | undefined) => {
    if (!it) return t.neverShown
    return it.withdrawnAt ? t.takenBack(day(it.withdrawnAt)) : t.shownSince(t.bases[it.basis], day(it.publishedAt))
  }
  return definitionList(
    view,
    FIELDS.map(field => ({ term: t.fields[field], detail: say(states.find(it => it.field === field)) })),
  )
}

const knownOf = (view: View, it: KnownPerson): Html => {
  const { knownOf: t, none } = text[view.lang]
  return definitionList(view, [
    { term: t.profile, detail: it.profile || none },
    { term: t.challenges, detail: it.challenges.join(' · ') || none },
    { term: t.years, detail: it.years.join(', ') || none },
    { term: t.links, detail: it.links.join(', ') || none },
    { term: t.biography, detail: it.biography || none },
  ])
}

function publishForm(view: View, { person, states, typed }: PersonShown, errors: ReturnType<typeof errorsOf>): Html {
  const t = text[view.lang]
  const open = FIELDS.filter(it => !shownOf(states).includes(it))
  return form(view, {
    action: href(paths.fields, view.lang, { id: person.id }),
    body: html`${checkboxes(view, {
      name: 'fields',
      label: t.publishFields,
      values: typed?.fields ?? open,
      options: open.map(value => ({ value, label: t.fields[value] })),
      error: errorFor(errors, 'fields'),
    })}${basisAndReason(view, typed ?? {}, errors)}`,
    submit: t.publish,
  })
}

/** A form of its own: taking back needs no basis, and a reason only if one wishes. */
function withdrawForm(
  view: View,
  { person, states, why = '' }: PersonShown,
  errors: ReturnType<typeof errorsOf>,
): Html {
  const published = FIELDS.filter(it => shownOf(states).includes(it))
  const t = text[view.lang]
  return form(view, {
    action: href(paths.withdrawal, view.lang, { id: person.id }),
    body: html`${checkboxes(view, {
      name: 'back',
      label: t.withdrawFields,
      values: published,
      options: published.map(value => ({ value, label: t.fields[value] })),
      error: errorFor(errors, 'back'),
    })}${whyField(view, why)}`,
    submit: html`<p>${button(view, { label: t.withdraw, kind: 'danger' })}</p>`,
  })
}

/** Before anything was shown: nothing ever will be, unless the person agrees. */
function refuseForm(view: View, { person, why = '' }: PersonShown): Html {
  const t = text[view.lang]
  return form(view, {
    action: href(paths.withdrawal, view.lang, { id: person.id }),
    body: html`${hidden('back', 'name')}${whyField(view, why)}`,
    submit: html`<p>${button(view, { label: t.refuse, kind: 'danger' })}</p>`,
  })
}

function whyField(view: View, value: string): Html {
  const t = text[view.lang]
  return textField(view, { name: 'why', label: t.withdrawReason, hint: t.withdrawReasonHint, value })
}
